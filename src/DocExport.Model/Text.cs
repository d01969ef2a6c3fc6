using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>Plain text.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Value">The text as it is read: entities and escapes resolved, no line feed.</param>
public sealed record Text(SourceSpan Span, string Value) : Inline(Span);
