namespace DocExport.Pages;

/// <summary>A place on a page that links and the outline lead to.</summary>
/// <param name="Name">The anchor; unique in the document.</param>
/// <param name="Y">Upper edge of what stands there, in points from the top of the sheet.</param>
public sealed record Destination(string Name, double Y);
