namespace DocExport.Pages;

/// <summary>A bookmark: a heading in the reader's side bar.</summary>
/// <param name="Level">1 for the outermost.</param>
/// <param name="Title">The heading's text.</param>
/// <param name="Destination">The name of the <see cref="Pages.Destination"/> that it leads to.</param>
public sealed record OutlineEntry(int Level, string Title, string Destination);
