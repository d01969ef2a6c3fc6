using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>The place where a new page starts.</summary>
/// <param name="Span">Its place in the source.</param>
public sealed record PageBreak(SourceSpan Span) : Block(Span);
