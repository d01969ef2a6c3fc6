using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>A line end in the source that is a space in the output.</summary>
/// <param name="Span">Its place in the source.</param>
public sealed record SoftBreak(SourceSpan Span) : Inline(Span);
