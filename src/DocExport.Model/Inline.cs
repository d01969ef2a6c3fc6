using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>A stretch of a paragraph.</summary>
/// <param name="Span">Its place in the source.</param>
public abstract record Inline(SourceSpan Span);
