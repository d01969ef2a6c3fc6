using DocExport.Unicode.Tables;

namespace DocExport.Unicode;

/// <summary>Finds what a reader takes for one character: extended grapheme clusters, UAX #29.</summary>
public static class GraphemeBreaker
{
    private const int BreakMask = 0x0F;
    private const int ConjunctMask = 0x30;
    private const int Consonant = 0x10;
    private const int ConjunctExtend = 0x20;
    private const int Linker = 0x30;
    private const int Pictographic = 0x40;

    /// <summary>The index past the cluster that starts at an index.</summary>
    /// <param name="text">The text; an unpaired surrogate is read as U+FFFD.</param>
    /// <param name="start">The UTF-16 index of a cluster's start; the text's length gives itself.</param>
    /// <returns>The UTF-16 index of the next boundary (GB1 to GB999). Time is linear in the cluster's length.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The index is negative or past the end of the text.</exception>
    public static int NextBoundary(ReadOnlySpan<char> text, int start)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start, text.Length);
        if (start == text.Length)
        {
            return start;
        }
        int before = Properties(text, start, out int length);
        int index = start + length;
        var state = new ClusterState();
        while (index < text.Length)
        {
            state.Take(before);
            int after = Properties(text, index, out length);
            if (IsBoundary(before, after, in state))
            {
                break;
            }
            before = after;
            index += length;
        }
        return index;
    }

    private static int Properties(ReadOnlySpan<char> text, int index, out int length) =>
        GraphemeBreakTable.Get((uint)Utf16.Decode(text, index, out length));

    private static bool IsBoundary(int beforeProperties, int afterProperties, in ClusterState state)
    {
        var before = (GraphemeBreak)(beforeProperties & BreakMask);
        var after = (GraphemeBreak)(afterProperties & BreakMask);
        // GB3, GB4, GB5.
        if (before == GraphemeBreak.CarriageReturn && after == GraphemeBreak.LineFeed)
        {
            return false;
        }
        if (IsControl(before) || IsControl(after))
        {
            return true;
        }
        // GB9, GB9a, GB9b.
        if (
            after is GraphemeBreak.Extend or GraphemeBreak.ZeroWidthJoiner or GraphemeBreak.SpacingMark
            || before == GraphemeBreak.Prepend
        )
        {
            return false;
        }
        return !(
            JoinsInHangul(before, after)
            // GB9c.
            || (state.AfterConsonantAndLinker && (afterProperties & ConjunctMask) == Consonant)
            // GB11.
            || (state.AfterPictureAndJoiner && (afterProperties & Pictographic) != 0)
            // GB12, GB13: a cluster starts at a boundary, so pairs are counted from there.
            || (after == GraphemeBreak.RegionalIndicator && state.HalfFlag)
        );
    }

    private static bool IsControl(GraphemeBreak value) =>
        value is GraphemeBreak.Control or GraphemeBreak.CarriageReturn or GraphemeBreak.LineFeed;

    // GB6, GB7, GB8.
    private static bool JoinsInHangul(GraphemeBreak before, GraphemeBreak after) =>
        after switch
        {
            GraphemeBreak.HangulLeadingJamo or GraphemeBreak.HangulLvSyllable or GraphemeBreak.HangulLvtSyllable =>
                before == GraphemeBreak.HangulLeadingJamo,
            GraphemeBreak.HangulVowelJamo => before
                is GraphemeBreak.HangulLeadingJamo
                    or GraphemeBreak.HangulVowelJamo
                    or GraphemeBreak.HangulLvSyllable,
            GraphemeBreak.HangulTrailingJamo => before
                is GraphemeBreak.HangulVowelJamo
                    or GraphemeBreak.HangulTrailingJamo
                    or GraphemeBreak.HangulLvSyllable
                    or GraphemeBreak.HangulLvtSyllable,
            _ => false,
        };

    /// <summary>What the rules that look back further than one character need to know.</summary>
    private struct ClusterState
    {
        private bool afterConsonant;
        private bool afterPicture;

        /// <summary>GB9c: Consonant (Extend | Linker)* with a Linker among them.</summary>
        public bool AfterConsonantAndLinker { get; private set; }

        /// <summary>GB11: Extended_Pictographic Extend* ZWJ.</summary>
        public bool AfterPictureAndJoiner { get; private set; }

        /// <summary>GB12, GB13: an odd count of regional indicators.</summary>
        public bool HalfFlag { get; private set; }

        public void Take(int properties)
        {
            int conjunct = properties & ConjunctMask;
            AfterConsonantAndLinker =
                (afterConsonant && conjunct == Linker) || (AfterConsonantAndLinker && conjunct == ConjunctExtend);
            afterConsonant = conjunct == Consonant || (afterConsonant && conjunct is (ConjunctExtend or Linker));

            var value = (GraphemeBreak)(properties & BreakMask);
            AfterPictureAndJoiner = afterPicture && value == GraphemeBreak.ZeroWidthJoiner;
            afterPicture = (properties & Pictographic) != 0 || (afterPicture && value == GraphemeBreak.Extend);
            HalfFlag = value == GraphemeBreak.RegionalIndicator && !HalfFlag;
        }
    }
}
