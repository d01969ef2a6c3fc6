using System.Buffers;
using DocExport.Primitives;
using DocExport.Unicode;

namespace DocExport.Docx.Inlines;

/// <summary>
/// Splits a paragraph into runs of one direction, for <c>w:rtl</c>: Word takes a run's font, weight and the direction
/// of its neutral characters from it (ECMA-376 17.3.2.30). Directions are those of the bidirectional algorithm (UAX
/// #9), by which neutral characters between Arabic words go with them.
/// </summary>
internal static class DirectionalRuns
{
    // Text of these alone is one right-to-left run, by far the most common case in Arabic articles.
    private static readonly SearchValues<char> ArabicAndNeutral = SearchValues.Create([
        .. Enumerable.Range(0x0620, 0x40).Select(value => (char)value),
        .. " .,:;!?()[]\u00AB\u00BB\u060C\u061B\u061F\u2026-",
    ]);

    /// <summary>Finds the runs of a paragraph.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="direction">Its base direction.</param>
    /// <param name="runs">Takes the runs, in logical order; cleared first.</param>
    public static void Find(ReadOnlySpan<char> text, Direction direction, List<DirectionalRun> runs)
    {
        runs.Clear();
        if (direction == Direction.RightToLeft && !text.ContainsAnyExcept(ArabicAndNeutral))
        {
            runs.Add(new DirectionalRun(text.Length, DirectionalRunKind.RightToLeft));
            return;
        }

        var levels = ArrayPool<byte>.Shared.Rent(text.Length);
        BidiParagraph.ResolveLevels(text, direction, levels);
        Group(text, levels.AsSpan(0, text.Length), direction, runs);
        ArrayPool<byte>.Shared.Return(levels);
    }

    /// <summary>
    /// Whether text starts and ends with a letter of a direction and has no letter of the other, nor a number: it stands
    /// alike in a directional isolate and without one.
    /// </summary>
    public static bool IsOfOneDirection(ReadOnlySpan<char> text, Direction direction)
    {
        var isWithin = false;
        var isStrong = false;
        foreach (var rune in text.EnumerateRunes())
        {
            switch (CodePointProperties.GetBidiClass(rune.Value))
            {
                case BidiClass.LeftToRight when direction == Direction.LeftToRight:
                case BidiClass.RightToLeft or BidiClass.ArabicLetter when direction == Direction.RightToLeft:
                    isWithin = true;
                    isStrong = true;
                    break;
                case BidiClass.WhiteSpace when isWithin:
                    isStrong = false;
                    break;
                case BidiClass.NonspacingMark when isWithin:
                    break;
                default:
                    return false;
            }
        }

        return isStrong;
    }

    private static void Group(
        ReadOnlySpan<char> text,
        ReadOnlySpan<byte> levels,
        Direction direction,
        List<DirectionalRun> runs
    )
    {
        var outermost = direction == Direction.RightToLeft ? 1 : 0;
        for (var start = 0; start < levels.Length; )
        {
            var level = levels[start];
            var rest = levels[start..].IndexOfAnyExcept(level);
            var end = rest < 0 ? levels.Length : start + rest;
            var kind =
                (level & 1) != 0 ? DirectionalRunKind.RightToLeft
                : level > outermost && !HasLetter(text[start..end]) ? DirectionalRunKind.Number
                : DirectionalRunKind.LeftToRight;
            runs.Add(new DirectionalRun(end, kind));
            start = end;
        }
    }

    // Rule I1 and I2 raise numbers in right-to-left text to a level of their own, like left-to-right words in it.
    private static bool HasLetter(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (CodePointProperties.GetBidiClass(rune.Value) == BidiClass.LeftToRight)
            {
                return true;
            }
        }

        return false;
    }
}
