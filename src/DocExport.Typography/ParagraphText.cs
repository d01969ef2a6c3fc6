using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Typography;

/// <summary>
/// The text of one paragraph on its way into the typesetter. U+2028 is a line break that the author asked for;
/// directional isolates (U+2066 to U+2069) order the text and are never drawn.
/// </summary>
/// <param name="Text">The text in logical order.</param>
/// <param name="Spans">The styles, which cover the text in order without a gap.</param>
/// <param name="BaseDirection">The direction of the paragraph (UAX #9 P2, decided above us).</param>
/// <param name="Language">A BCP 47 tag for the shaper (OpenType language system); null for the font's default.</param>
public sealed record ParagraphText(
    string Text,
    ImmutableArray<StyledSpan> Spans,
    Direction BaseDirection,
    string? Language
)
{
    /// <summary>Places within spans, in order: a span that was put together from several inlines knows only where the first is.</summary>
    public ImmutableArray<TextPlace> Places { get; init; } = [];

    /// <summary>Where a character stands in the article.</summary>
    /// <param name="missing">A character of this text.</param>
    public SourceSpan SourceOf(MissingCharacter missing)
    {
        var span = Spans[SpanAt(missing.Offset)];
        var (start, source) = (span.Start, span.Source);
        foreach (var place in Places)
        {
            if (place.Start >= start && place.Start <= missing.Offset)
            {
                (start, source) = (place.Start, place.Source);
            }
        }

        // An inline stands on one line. Where escapes made it shorter than its source, this is a little before the character.
        var (into, length) = (missing.Offset - start, missing.Character.Utf16SequenceLength);
        return into + length > source.Length
            ? source
            : source with
            {
                Start = source.Start + into,
                Length = length,
                Column = source.Column + into,
            };
    }

    /// <summary>The index of the span that a code unit stands in.</summary>
    internal int SpanAt(int offset)
    {
        var (low, high) = (0, Spans.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Spans[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
