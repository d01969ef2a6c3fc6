using System.Buffers;

namespace DocExport.Unicode;

/// <summary>
/// An isolating run sequence (UAX #9 BD13), laid out in one piece, and the rules that work on it: W1 to W7, N0 to N2, I1
/// and I2. One object serves all sequences of a paragraph in turn.
/// </summary>
internal ref struct BidiRunSequence
{
    private const uint Separators = BidiSet.ES | BidiSet.ET | BidiSet.CS;
    private const uint Numbers = BidiSet.EN | BidiSet.AN;

    private readonly ReadOnlySpan<char> text;
    private readonly int[] indexBuffer;
    private readonly BidiClass[] classBuffer;
    private int count;

    // Classes that the sequence has (bits of BidiSet): rules that nothing in it concerns are passed over.
    private uint present;

    public BidiRunSequence(ReadOnlySpan<char> text, int capacity)
    {
        this.text = text;
        indexBuffer = ArrayPool<int>.Shared.Rent(capacity);
        classBuffer = ArrayPool<BidiClass>.Shared.Rent(capacity);
    }

    private readonly ReadOnlySpan<int> Indices => indexBuffer.AsSpan(0, count);

    private readonly Span<BidiClass> Classes => classBuffer.AsSpan(0, count);

    public readonly void Dispose()
    {
        ArrayPool<int>.Shared.Return(indexBuffer);
        ArrayPool<BidiClass>.Shared.Return(classBuffer);
    }

    public void Clear()
    {
        count = 0;
        present = 0;
    }

    /// <summary>Adds a level run.</summary>
    /// <param name="run">Indices of the run's characters in the text.</param>
    /// <param name="classes">Classes of the whole text, after X1 to X8.</param>
    public void Append(ReadOnlySpan<int> run, ReadOnlySpan<BidiClass> classes)
    {
        run.CopyTo(indexBuffer.AsSpan(count));
        foreach (int index in run)
        {
            classBuffer[count++] = classes[index];
            present |= 1U << (int)classes[index];
        }
    }

    /// <summary>Resolves the levels of the sequence.</summary>
    /// <param name="level">The explicit level of its runs.</param>
    /// <param name="before">The level on the other side of its start, for sos (X10).</param>
    /// <param name="after">The level on the other side of its end, for eos (X10).</param>
    /// <param name="classes">Classes of the whole text, after X1 to X8.</param>
    /// <param name="levels">Levels of the whole text; those of the sequence are set.</param>
    public readonly void Resolve(
        byte level,
        byte before,
        byte after,
        ReadOnlySpan<BidiClass> classes,
        Span<byte> levels
    )
    {
        BidiClass start = DirectionOf(Math.Max(level, before));
        BidiClass end = DirectionOf(Math.Max(level, after));
        BidiClass embedding = DirectionOf(level);
        ResolveMarksAndLetters(start);
        if ((present & (Numbers | Separators)) != 0)
        {
            ResolveSeparators();
            ResolveTerminators();
            ResolveEuropeanNumbers(start);
        }
        if ((present & BidiSet.ON) != 0)
        {
            new BidiBracketPairs(text, Indices, Classes).Resolve(start, embedding, classes);
        }
        if ((present & (BidiSet.NeutralOrIsolate | Separators | BidiSet.NSM)) != 0)
        {
            ResolveNeutrals(start, end, embedding);
        }
        RaiseLevels(level, levels);
    }

    /// <summary>L for an even level, R for an odd one.</summary>
    private static BidiClass DirectionOf(byte level) =>
        (level & 1) == 0 ? BidiClass.LeftToRight : BidiClass.RightToLeft;

    // W1, W2, W3.
    private readonly void ResolveMarksAndLetters(BidiClass start)
    {
        BidiClass previous = start;
        BidiClass strong = start;
        foreach (ref BidiClass bidiClass in Classes)
        {
            if (bidiClass == BidiClass.NonspacingMark)
            {
                bidiClass = previous.IsIn(BidiSet.IsolateInitiator | BidiSet.PDI) ? BidiClass.OtherNeutral : previous;
            }
            previous = bidiClass;
            if (bidiClass.IsIn(BidiSet.Strong))
            {
                strong = bidiClass;
                bidiClass = bidiClass == BidiClass.ArabicLetter ? BidiClass.RightToLeft : bidiClass;
            }
            else if (bidiClass == BidiClass.EuropeanNumber && strong == BidiClass.ArabicLetter)
            {
                bidiClass = BidiClass.ArabicNumber;
            }
        }
    }

    // W4.
    private readonly void ResolveSeparators()
    {
        Span<BidiClass> classes = Classes;
        for (int i = 1; i < classes.Length - 1; i++)
        {
            BidiClass before = classes[i - 1];
            if (classes[i].IsIn(BidiSet.ES | BidiSet.CS) && before.IsIn(Numbers) && before == classes[i + 1])
            {
                bool joins = before == BidiClass.EuropeanNumber || classes[i] == BidiClass.CommonSeparator;
                classes[i] = joins ? before : classes[i];
            }
        }
    }

    // W5, W6.
    private readonly void ResolveTerminators()
    {
        Span<BidiClass> classes = Classes;
        for (int i = 0; i < classes.Length; i++)
        {
            if (classes[i].IsIn(BidiSet.ES | BidiSet.CS))
            {
                classes[i] = BidiClass.OtherNeutral;
            }
            else if (classes[i] == BidiClass.EuropeanTerminator)
            {
                int end = i + 1;
                while (end < classes.Length && classes[end] == BidiClass.EuropeanTerminator)
                {
                    end++;
                }
                bool atNumber =
                    (i > 0 && classes[i - 1] == BidiClass.EuropeanNumber)
                    || (end < classes.Length && classes[end] == BidiClass.EuropeanNumber);
                classes[i..end].Fill(atNumber ? BidiClass.EuropeanNumber : BidiClass.OtherNeutral);
                i = end - 1;
            }
        }
    }

    // W7.
    private readonly void ResolveEuropeanNumbers(BidiClass start)
    {
        BidiClass strong = start;
        foreach (ref BidiClass bidiClass in Classes)
        {
            if (bidiClass.IsIn(BidiSet.L | BidiSet.R))
            {
                strong = bidiClass;
            }
            else if (bidiClass == BidiClass.EuropeanNumber && strong == BidiClass.LeftToRight)
            {
                bidiClass = BidiClass.LeftToRight;
            }
        }
    }

    // N1, N2.
    private readonly void ResolveNeutrals(BidiClass start, BidiClass end, BidiClass embedding)
    {
        Span<BidiClass> classes = Classes;
        BidiClass before = start;
        for (int i = 0; i < classes.Length; i++)
        {
            if (!classes[i].IsIn(BidiSet.NeutralOrIsolate))
            {
                before = NumberAsRight(classes[i]);
                continue;
            }
            int last = i + 1;
            while (last < classes.Length && classes[last].IsIn(BidiSet.NeutralOrIsolate))
            {
                last++;
            }
            BidiClass after = last < classes.Length ? NumberAsRight(classes[last]) : end;
            classes[i..last].Fill(before == after ? before : embedding);
            i = last - 1;
        }
    }

    private static BidiClass NumberAsRight(BidiClass bidiClass) =>
        bidiClass == BidiClass.LeftToRight ? BidiClass.LeftToRight : BidiClass.RightToLeft;

    // I1, I2.
    private readonly void RaiseLevels(byte level, Span<byte> levels)
    {
        ReadOnlySpan<int> indices = Indices;
        ReadOnlySpan<BidiClass> classes = Classes;
        bool even = (level & 1) == 0;
        for (int i = 0; i < classes.Length; i++)
        {
            int raise = classes[i] switch
            {
                BidiClass.LeftToRight => even ? 0 : 1,
                BidiClass.RightToLeft => even ? 1 : 0,
                _ => even ? 2 : 1,
            };
            levels[indices[i]] = (byte)(level + raise);
        }
    }
}
