using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>Code within a paragraph: a directional isolate, left to right.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Value">The code.</param>
public sealed record Code(SourceSpan Span, string Value) : Inline(Span);
