using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>A line break that the author asked for.</summary>
/// <param name="Span">Its place in the source.</param>
public sealed record LineBreak(SourceSpan Span) : Inline(Span);
