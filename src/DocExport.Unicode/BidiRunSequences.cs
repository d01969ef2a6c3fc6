using System.Buffers;

namespace DocExport.Unicode;

/// <summary>Parts a paragraph into isolating run sequences (UAX #9 BD13, X10) and resolves each.</summary>
internal static class BidiRunSequences
{
    private const int None = -1;
    private const char LeftToRightIsolate = '\u2066';
    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    /// <summary>Turns explicit levels into resolved ones (X10, W1 to I2).</summary>
    public static void Resolve(
        ReadOnlySpan<char> text,
        ReadOnlySpan<BidiClass> classes,
        byte paragraphLevel,
        Span<byte> levels
    )
    {
        // The characters that X9 leaves, in order; every later step sees these only.
        int[] rentedIndices = ArrayPool<int>.Shared.Rent(classes.Length);
        int count = 0;
        for (int i = 0; i < classes.Length; i++)
        {
            if (!classes[i].IsIn(BidiSet.Removed))
            {
                rentedIndices[count++] = i;
            }
        }
        ReadOnlySpan<int> indices = rentedIndices.AsSpan(0, count);
        if (count > 0)
        {
            var sequence = new BidiRunSequence(text, count);
            int runCount = CountRuns(indices, levels);
            if (runCount == 1)
            {
                sequence.Append(indices, classes);
                sequence.Resolve(levels[indices[0]], paragraphLevel, paragraphLevel, classes, levels);
            }
            else
            {
                ResolveRuns(text, indices, runCount, classes, paragraphLevel, levels, ref sequence);
            }
            sequence.Dispose();
        }
        ArrayPool<int>.Shared.Return(rentedIndices);
    }

    private static int CountRuns(ReadOnlySpan<int> indices, ReadOnlySpan<byte> levels)
    {
        int count = 1;
        for (int i = 1; i < indices.Length; i++)
        {
            count += levels[indices[i]] == levels[indices[i - 1]] ? 0 : 1;
        }
        return count;
    }

    private static void ResolveRuns(
        ReadOnlySpan<char> text,
        ReadOnlySpan<int> indices,
        int runCount,
        ReadOnlySpan<BidiClass> classes,
        byte paragraphLevel,
        Span<byte> levels,
        scoped ref BidiRunSequence sequence
    )
    {
        // Resolving a sequence raises levels, and later ones ask for their neighbours' levels before that (sos, eos):
        // the runs keep them.
        BidiLevelRun[] runs = ArrayPool<BidiLevelRun>.Shared.Rent(runCount);
        FindRuns(text, indices, classes, levels, runs.AsSpan(0, runCount));
        for (int first = 0; first < runCount; first++)
        {
            if (runs[first].ContinuesIsolate)
            {
                continue;
            }
            sequence.Clear();
            int last = first;
            for (int run = first; run != None; run = runs[run].Next)
            {
                sequence.Append(indices[runs[run].Start..runs[run].End], classes);
                last = run;
            }
            byte before = first == 0 ? paragraphLevel : runs[first - 1].Level;
            // A sequence that ends with an isolate initiator has no matching PDI: the isolate goes on to the end.
            bool endsOpen = runs[last].EndsWithInitiator || last == runCount - 1;
            byte after = endsOpen ? paragraphLevel : runs[last + 1].Level;
            sequence.Resolve(runs[first].Level, before, after, classes, levels);
        }
        ArrayPool<BidiLevelRun>.Shared.Return(runs);
    }

    // Level runs (BD7), linked where a run that ends with an isolate initiator goes on with the matching PDI (BD13). An
    // isolate that overflows the stack changes no level, so only valid ones end runs, and they nest.
    private static void FindRuns(
        ReadOnlySpan<char> text,
        ReadOnlySpan<int> indices,
        ReadOnlySpan<BidiClass> classes,
        ReadOnlySpan<byte> levels,
        Span<BidiLevelRun> runs
    )
    {
        int[] open = ArrayPool<int>.Shared.Rent(runs.Length);
        int depth = 0;
        int start = 0;
        for (int run = 0; run < runs.Length; run++)
        {
            byte level = levels[indices[start]];
            int end = start;
            bool endsParagraph = false;
            while (end < indices.Length && levels[indices[end]] == level)
            {
                endsParagraph |= classes[indices[end]] == BidiClass.ParagraphSeparator;
                end++;
            }
            // Overrides have changed the class of isolate formatting characters within them, hence the text.
            bool continues = depth > 0 && text[indices[start]] == PopDirectionalIsolate;
            bool endsWithInitiator = text[indices[end - 1]] is >= LeftToRightIsolate and <= FirstStrongIsolate;
            runs[run] = new BidiLevelRun(start, end, level, None, continues, endsWithInitiator);
            if (continues)
            {
                int initiator = open[--depth];
                runs[initiator] = runs[initiator] with { Next = run };
            }
            depth = endsParagraph ? 0 : depth;
            if (endsWithInitiator)
            {
                open[depth++] = run;
            }
            start = end;
        }
        ArrayPool<int>.Shared.Return(open);
    }
}
