using System.Buffers;
using System.Runtime.CompilerServices;
using DocExport.Unicode.Tables;

namespace DocExport.Unicode;

/// <summary>Paired brackets of an isolating run sequence (UAX #9 BD16), and rule N0.</summary>
internal readonly ref struct BidiBracketPairs
{
    // BD16: "a fixed-size stack for exactly 63 elements".
    private const int StackSize = 63;

    private readonly ReadOnlySpan<char> text;
    private readonly ReadOnlySpan<int> indices;
    private readonly Span<BidiClass> classes;

    /// <param name="text">The whole text.</param>
    /// <param name="indices">Index in the text of each character of the sequence.</param>
    /// <param name="classes">Class of each character of the sequence after W7; N0 changes those of brackets.</param>
    public BidiBracketPairs(ReadOnlySpan<char> text, ReadOnlySpan<int> indices, Span<BidiClass> classes)
    {
        this.text = text;
        this.indices = indices;
        this.classes = classes;
    }

    /// <summary>N0.</summary>
    /// <param name="start">sos, L or R.</param>
    /// <param name="embedding">The embedding direction, L or R.</param>
    /// <param name="original">Classes of the whole text before W1.</param>
    public void Resolve(BidiClass start, BidiClass embedding, ReadOnlySpan<BidiClass> original)
    {
        int first = FirstBracket();
        if (first < 0)
        {
            return;
        }
        // closers[i] is the place of the bracket that closes the one at i, or 0.
        int[] rented = ArrayPool<int>.Shared.Rent(classes.Length);
        Span<int> closers = rented.AsSpan(0, classes.Length);
        closers.Clear();
        int last = FindPairs(first, closers);

        // Pairs in the order of their opening brackets; on the way, the strong class before the place.
        BidiClass strong = start;
        for (int i = 0; i <= last; i++)
        {
            if (closers[i] > 0)
            {
                ResolvePair(i, closers[i], strong, embedding, original);
            }
            strong = StrongClass(classes[i]) ?? strong;
        }
        ArrayPool<int>.Shared.Return(rented);
    }

    private int FirstBracket()
    {
        for (int i = 0; i < classes.Length; i++)
        {
            if (BracketType(i) == BidiBracketType.Open)
            {
                return i;
            }
        }
        return -1;
    }

    // A bracket counts only while its class is still ON (BD14, BD15).
    private BidiBracketType BracketType(int place) =>
        classes[place] == BidiClass.OtherNeutral
            ? (BidiBracketType)((BidiTable.Get(text[indices[place]]) >> 5) & 3)
            : BidiBracketType.None;

    /// <returns>The place of the last opening bracket that has a pair.</returns>
    private int FindPairs(int first, Span<int> closers)
    {
        var stack = new OpenBrackets();
        int depth = 0;
        int last = -1;
        for (int i = first; i < classes.Length; i++)
        {
            BidiBracketType type = BracketType(i);
            if (type == BidiBracketType.Open)
            {
                if (depth == StackSize)
                {
                    return last;
                }
                char closing = (char)CodePointProperties.GetMirror(text[indices[i]]);
                stack[depth++] = new OpenBracket(Canonical(closing), i);
            }
            else if (type == BidiBracketType.Close)
            {
                char closing = Canonical(text[indices[i]]);
                for (int top = depth - 1; top >= 0; top--)
                {
                    if (stack[top].Closing == closing)
                    {
                        closers[stack[top].Place] = i;
                        last = Math.Max(last, stack[top].Place);
                        depth = top;
                        break;
                    }
                }
            }
        }
        return last;
    }

    // BD14: U+2329 and U+232A are canonically equivalent to U+3008 and U+3009.
    private static char Canonical(char closing) => closing == '\u232A' ? '\u3009' : closing;

    private void ResolvePair(
        int opener,
        int closer,
        BidiClass before,
        BidiClass embedding,
        ReadOnlySpan<BidiClass> original
    )
    {
        bool opposite = false;
        for (int i = opener + 1; i < closer; i++)
        {
            if (StrongClass(classes[i]) is not { } strong)
            {
                continue;
            }
            if (strong == embedding)
            {
                // N0 b.
                Set(opener, embedding, original);
                Set(closer, embedding, original);
                return;
            }
            opposite = true;
        }
        if (opposite)
        {
            // N0 c: what is inside is of the other direction; it is taken if the text before agrees, which, where it
            // differs from the embedding direction, can only be that other one.
            Set(opener, before, original);
            Set(closer, before, original);
        }
    }

    // The bracket and the marks that stood on it.
    private void Set(int place, BidiClass direction, ReadOnlySpan<BidiClass> original)
    {
        classes[place] = direction;
        for (int i = place + 1; i < classes.Length && original[indices[i]] == BidiClass.NonspacingMark; i++)
        {
            classes[i] = direction;
        }
    }

    // N0: numbers count as R.
    private static BidiClass? StrongClass(BidiClass bidiClass) =>
        bidiClass switch
        {
            BidiClass.LeftToRight => BidiClass.LeftToRight,
            BidiClass.RightToLeft or BidiClass.EuropeanNumber or BidiClass.ArabicNumber => BidiClass.RightToLeft,
            _ => null,
        };

    private readonly record struct OpenBracket(char Closing, int Place);

    [InlineArray(StackSize)]
    private struct OpenBrackets
    {
        private OpenBracket first;
    }
}
