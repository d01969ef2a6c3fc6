using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>
/// A stretch of text with a direction, a language or an anchor of its own. With a direction it is a directional isolate
/// (UAX #9 X5a, X5b).
/// </summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Direction">Its direction; null for that of the text around.</param>
/// <param name="Language">Its language as a BCP 47 tag; null for that of the text around.</param>
/// <param name="Anchor">The anchor that links within the article name after <c>#</c>, unique in the article; null for none.</param>
/// <param name="Inlines">The text.</param>
public sealed record Phrase(
    SourceSpan Span,
    Direction? Direction,
    string? Language,
    string? Anchor,
    ImmutableArray<Inline> Inlines
) : Inline(Span);
