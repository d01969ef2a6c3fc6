namespace DocExport.Docx.Inlines;

/// <summary>A stretch of a paragraph that runs in one direction.</summary>
/// <param name="End">Offset just past its last UTF-16 code unit.</param>
/// <param name="Kind">Its direction.</param>
internal readonly record struct DirectionalRun(int End, DirectionalRunKind Kind);
