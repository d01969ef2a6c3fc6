using System.Buffers;
using DocExport.Primitives;

namespace DocExport.Unicode;

/// <summary>Finds the direction of each piece of a paragraph: the Unicode bidirectional algorithm, UAX #9.</summary>
/// <remarks>
/// Time and memory are linear in the length of the text, whatever it holds. All levels are per UTF-16 code unit: both
/// halves of a surrogate pair have the same, an unpaired surrogate has that of U+FFFD, and characters that X9 removes
/// have that of the character before them (UAX #9 5.2), so that they make no run of their own.
/// </remarks>
public static class BidiParagraph
{
    /// <summary>The deepest explicit level, max_depth (UAX #9 BD2).</summary>
    public const int MaximumDepth = 125;

    /// <summary>
    /// The direction of the first strong character, or null if there is none (UAX #9 P2 and P3). Isolates are skipped,
    /// and a paragraph separator ends the search (P1).
    /// </summary>
    /// <param name="text">The text of a paragraph.</param>
    public static Direction? FirstStrong(ReadOnlySpan<char> text)
    {
        int isolates = 0;
        for (int i = 0; i < text.Length; )
        {
            BidiClass bidiClass = CodePointProperties.GetBidiClass(Utf16.Decode(text, i, out int length));
            if (bidiClass.IsIn(BidiSet.IsolateInitiator))
            {
                isolates++;
            }
            else if (bidiClass == BidiClass.PopDirectionalIsolate)
            {
                isolates = Math.Max(0, isolates - 1);
            }
            else if (bidiClass == BidiClass.ParagraphSeparator)
            {
                return null;
            }
            else if (isolates == 0 && bidiClass.IsIn(BidiSet.Strong))
            {
                return bidiClass == BidiClass.LeftToRight ? Direction.LeftToRight : Direction.RightToLeft;
            }
            i += length;
        }
        return null;
    }

    /// <summary>Resolves the embedding level of each code unit (UAX #9 P2 to I2; not L1, which needs the lines).</summary>
    /// <param name="text">One paragraph (P1). A separator within it ends all embeddings there (X8), no more.</param>
    /// <param name="baseDirection">The paragraph's direction (HL1), or null to take that of the first strong
    /// character, left to right if there is none (P3).</param>
    /// <param name="levels">Filled with a level, 0 to 126, for each code unit; even is left to right.</param>
    /// <returns>The paragraph embedding level: 0 for left to right, 1 for right to left.</returns>
    /// <exception cref="ArgumentException">The span is shorter than the text.</exception>
    public static byte ResolveLevels(ReadOnlySpan<char> text, Direction? baseDirection, Span<byte> levels)
    {
        if (levels.Length < text.Length)
        {
            throw new ArgumentException("a level for each code unit is needed", nameof(levels));
        }
        Direction direction = baseDirection ?? FirstStrong(text) ?? Direction.LeftToRight;
        byte paragraphLevel = direction == Direction.RightToLeft ? (byte)1 : (byte)0;
        levels = levels[..text.Length];

        BidiClass[] rented = ArrayPool<BidiClass>.Shared.Rent(text.Length);
        Span<BidiClass> classes = rented.AsSpan(0, text.Length);
        uint present = Classify(text, classes);
        const uint RightToLeft = BidiSet.R | BidiSet.AL | BidiSet.AN | BidiSet.Embedding | BidiSet.IsolateInitiator;
        if (paragraphLevel == 0 && (present & RightToLeft) == 0)
        {
            levels.Clear();
        }
        else
        {
            if ((present & (BidiSet.Embedding | BidiSet.IsolateInitiator)) == 0)
            {
                levels.Fill(paragraphLevel);
            }
            else
            {
                BidiExplicitLevels.Resolve(classes, paragraphLevel, levels);
            }
            BidiRunSequences.Resolve(text, classes, paragraphLevel, levels);
            GiveLevelsToRemoved(classes, paragraphLevel, levels);
        }
        ArrayPool<BidiClass>.Shared.Return(rented);
        return paragraphLevel;
    }

    /// <summary>
    /// Gives the white space that a line ends with, tabulators, and the white space before them, the level of the
    /// paragraph (UAX #9 L1).
    /// </summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="start">Index of the line's first code unit.</param>
    /// <param name="end">Index past the line's last code unit.</param>
    /// <param name="paragraphLevel">What <see cref="ResolveLevels"/> returned.</param>
    /// <param name="levels">The levels of the paragraph; those of the line are changed.</param>
    /// <exception cref="ArgumentOutOfRangeException">The line is not within the text or the levels.</exception>
    public static void ResetWhiteSpace(
        ReadOnlySpan<char> text,
        int start,
        int end,
        byte paragraphLevel,
        Span<byte> levels
    )
    {
        levels = levels[start..end];
        text = text[start..end];
        const uint White = BidiSet.WS | BidiSet.IsolateInitiator | BidiSet.PDI | BidiSet.Removed;
        bool reset = true;
        for (int i = text.Length - 1; i >= 0; i--)
        {
            if (Utf16.IsSecondOfPair(text, i))
            {
                i--;
            }
            BidiClass bidiClass = CodePointProperties.GetBidiClass(Utf16.Decode(text, i, out int length));
            if (bidiClass.IsIn(BidiSet.B | BidiSet.S))
            {
                reset = true;
            }
            else if (!bidiClass.IsIn(White))
            {
                reset = false;
            }
            if (reset)
            {
                levels.Slice(i, length).Fill(paragraphLevel);
            }
        }
    }

    /// <summary>How many runs of one level a line has.</summary>
    /// <param name="levels">The levels of the line, after <see cref="ResetWhiteSpace"/>.</param>
    public static int CountRuns(ReadOnlySpan<byte> levels)
    {
        int count = levels.IsEmpty ? 0 : 1;
        for (int i = 1; i < levels.Length; i++)
        {
            count += levels[i] == levels[i - 1] ? 0 : 1;
        }
        return count;
    }

    /// <summary>The runs of a line in the order they stand in from left to right (UAX #9 L2).</summary>
    /// <param name="levels">The levels of the paragraph, the line's after <see cref="ResetWhiteSpace"/>.</param>
    /// <param name="start">Index of the line's first code unit.</param>
    /// <param name="end">Index past the line's last code unit.</param>
    /// <param name="runs">Filled with the runs; <see cref="CountRuns"/> says how many there are.</param>
    /// <returns>The count of runs.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The line is not within the levels.</exception>
    /// <exception cref="ArgumentException">There are more runs than the span has room for.</exception>
    public static int VisualRuns(ReadOnlySpan<byte> levels, int start, int end, Span<VisualRun> runs)
    {
        ReadOnlySpan<byte> line = levels[start..end];
        int count = 0;
        byte highest = 0;
        byte lowestOdd = byte.MaxValue;
        for (int i = 0; i < line.Length; )
        {
            byte level = line[i];
            int length = line[i..].IndexOfAnyExcept(level);
            length = length < 0 ? line.Length - i : length;
            if (count == runs.Length)
            {
                throw new ArgumentException("the line has more runs than the span has room for", nameof(runs));
            }
            runs[count++] = new VisualRun(start + i, length, level);
            highest = Math.Max(highest, level);
            lowestOdd = (level & 1) == 1 ? Math.Min(lowestOdd, level) : lowestOdd;
            i += length;
        }
        for (int level = highest; level >= lowestOdd; level--)
        {
            ReverseFrom(runs[..count], level);
        }
        return count;
    }

    /// <summary>The runs of a line in the order they stand in from left to right (UAX #9 L2).</summary>
    /// <param name="levels">The levels of the paragraph, the line's after <see cref="ResetWhiteSpace"/>.</param>
    /// <param name="start">Index of the line's first code unit.</param>
    /// <param name="end">Index past the line's last code unit.</param>
    /// <exception cref="ArgumentOutOfRangeException">The line is not within the levels.</exception>
    public static VisualRun[] VisualRuns(ReadOnlySpan<byte> levels, int start, int end)
    {
        var runs = new VisualRun[CountRuns(levels[start..end])];
        VisualRuns(levels, start, end, runs);
        return runs;
    }

    private static void ReverseFrom(Span<VisualRun> runs, int level)
    {
        for (int i = 0; i < runs.Length; i++)
        {
            int first = i;
            while (i < runs.Length && runs[i].Level >= level)
            {
                i++;
            }
            runs[first..i].Reverse();
        }
    }

    // The second unit of a pair counts as BN: X9 then removes it, and it takes the level of the first.
    private static uint Classify(ReadOnlySpan<char> text, Span<BidiClass> classes)
    {
        uint present = 0;
        for (int i = 0; i < text.Length; )
        {
            BidiClass bidiClass = CodePointProperties.GetBidiClass(Utf16.Decode(text, i, out int length));
            classes[i] = bidiClass;
            if (length == 2)
            {
                classes[i + 1] = BidiClass.BoundaryNeutral;
            }
            present |= 1U << (int)bidiClass;
            i += length;
        }
        return present;
    }

    // UAX #9 5.2: keeps X9's characters out of the way of runs.
    private static void GiveLevelsToRemoved(ReadOnlySpan<BidiClass> classes, byte paragraphLevel, Span<byte> levels)
    {
        byte level = paragraphLevel;
        for (int i = 0; i < classes.Length; i++)
        {
            if (classes[i].IsIn(BidiSet.Removed))
            {
                levels[i] = level;
            }
            level = levels[i];
        }
    }
}
