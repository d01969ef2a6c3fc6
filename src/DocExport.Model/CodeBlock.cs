using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>A block of code: set left to right, character for character.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Text">The code, lines parted by U+000A, without a last line feed.</param>
/// <param name="CodeLanguage">The language named on the fence; null when there is none.</param>
public sealed record CodeBlock(SourceSpan Span, string Text, string? CodeLanguage) : Block(Span);
