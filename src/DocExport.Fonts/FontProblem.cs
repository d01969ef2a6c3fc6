namespace DocExport.Fonts;

/// <summary>A font file or folder that a <see cref="FontLibrary"/> does without.</summary>
/// <param name="Path">The file or folder.</param>
/// <param name="Message">What is wrong with it, in one sentence.</param>
public sealed record FontProblem(string Path, string Message);
