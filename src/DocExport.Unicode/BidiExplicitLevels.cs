using System.Buffers;
using System.Runtime.CompilerServices;

namespace DocExport.Unicode;

/// <summary>Explicit levels and directions: rules X1 to X8 of UAX #9.</summary>
internal static class BidiExplicitLevels
{
    // X1: "at least max_depth + 2 entries".
    private const int StackSize = BidiParagraph.MaximumDepth + 2;

    /// <summary>Sets the level of each character, and the class of those within an override to L or R.</summary>
    /// <param name="classes">Classes; FSI becomes LRI or RLI, and characters in overrides become L or R.</param>
    /// <param name="paragraphLevel">0 or 1.</param>
    /// <param name="levels">Set for all characters that X9 does not remove.</param>
    public static void Resolve(Span<BidiClass> classes, byte paragraphLevel, Span<byte> levels)
    {
        ResolveFirstStrongIsolates(classes);
        var stack = new DirectionalStatusStack(paragraphLevel);
        for (int i = 0; i < classes.Length; i++)
        {
            BidiClass bidiClass = classes[i];
            switch (bidiClass)
            {
                case BidiClass.LeftToRightEmbedding:
                    stack.PushEmbedding(rightToLeft: false, overriding: false);
                    break;
                case BidiClass.RightToLeftEmbedding:
                    stack.PushEmbedding(rightToLeft: true, overriding: false);
                    break;
                case BidiClass.LeftToRightOverride:
                    stack.PushEmbedding(rightToLeft: false, overriding: true);
                    break;
                case BidiClass.RightToLeftOverride:
                    stack.PushEmbedding(rightToLeft: true, overriding: true);
                    break;
                case BidiClass.PopDirectionalFormat:
                    stack.PopEmbedding();
                    break;
                case BidiClass.LeftToRightIsolate or BidiClass.RightToLeftIsolate:
                    levels[i] = stack.Level;
                    classes[i] = stack.Override(bidiClass);
                    stack.PushIsolate(bidiClass == BidiClass.RightToLeftIsolate);
                    break;
                case BidiClass.PopDirectionalIsolate:
                    stack.PopIsolate();
                    levels[i] = stack.Level;
                    classes[i] = stack.Override(bidiClass);
                    break;
                case BidiClass.ParagraphSeparator:
                    // X8.
                    levels[i] = paragraphLevel;
                    stack = new DirectionalStatusStack(paragraphLevel);
                    break;
                case BidiClass.BoundaryNeutral:
                    break;
                default:
                    // X6.
                    levels[i] = stack.Level;
                    classes[i] = stack.Override(bidiClass);
                    break;
            }
        }
    }

    // X5c: an FSI is an RLI or an LRI by the first strong character in it (P2, P3). One pass over the text does for all
    // of them, however they nest: a strong character speaks for the innermost open isolate only.
    private static void ResolveFirstStrongIsolates(Span<BidiClass> classes)
    {
        if (classes.IndexOf(BidiClass.FirstStrongIsolate) < 0)
        {
            return;
        }
        int[] open = ArrayPool<int>.Shared.Rent(classes.Length);
        int depth = 0;
        for (int i = 0; i < classes.Length; i++)
        {
            BidiClass bidiClass = classes[i];
            if (bidiClass.IsIn(BidiSet.IsolateInitiator))
            {
                open[depth++] = i;
            }
            else if (bidiClass == BidiClass.PopDirectionalIsolate)
            {
                depth = Math.Max(0, depth - 1);
            }
            else if (bidiClass == BidiClass.ParagraphSeparator)
            {
                depth = 0;
            }
            else if (depth > 0 && bidiClass.IsIn(BidiSet.Strong))
            {
                int initiator = open[depth - 1];
                if (classes[initiator] == BidiClass.FirstStrongIsolate)
                {
                    classes[initiator] =
                        bidiClass == BidiClass.LeftToRight
                            ? BidiClass.LeftToRightIsolate
                            : BidiClass.RightToLeftIsolate;
                }
            }
        }
        ArrayPool<int>.Shared.Return(open);
        classes.Replace(BidiClass.FirstStrongIsolate, BidiClass.LeftToRightIsolate);
    }

    /// <summary>The directional status stack and the three counters of X1.</summary>
    private struct DirectionalStatusStack
    {
        private Entries entries;
        private int top;
        private int overflowIsolates;
        private int overflowEmbeddings;
        private int validIsolates;

        public DirectionalStatusStack(byte paragraphLevel)
        {
            entries[0] = new Entry(paragraphLevel, null, IsIsolate: false);
        }

        public readonly byte Level => entries[top].Level;

        public readonly BidiClass Override(BidiClass bidiClass) => entries[top].Override ?? bidiClass;

        // X2 to X5.
        public void PushEmbedding(bool rightToLeft, bool overriding)
        {
            int level = NextLevel(rightToLeft);
            if (level > BidiParagraph.MaximumDepth || overflowIsolates > 0 || overflowEmbeddings > 0)
            {
                overflowEmbeddings += overflowIsolates == 0 ? 1 : 0;
                return;
            }
            BidiClass direction = rightToLeft ? BidiClass.RightToLeft : BidiClass.LeftToRight;
            entries[++top] = new Entry((byte)level, overriding ? direction : null, IsIsolate: false);
        }

        // X5a, X5b.
        public void PushIsolate(bool rightToLeft)
        {
            int level = NextLevel(rightToLeft);
            if (level > BidiParagraph.MaximumDepth || overflowIsolates > 0 || overflowEmbeddings > 0)
            {
                overflowIsolates++;
                return;
            }
            validIsolates++;
            entries[++top] = new Entry((byte)level, null, IsIsolate: true);
        }

        // X6a.
        public void PopIsolate()
        {
            if (overflowIsolates > 0)
            {
                overflowIsolates--;
                return;
            }
            if (validIsolates == 0)
            {
                return;
            }
            overflowEmbeddings = 0;
            while (!entries[top].IsIsolate)
            {
                top--;
            }
            top--;
            validIsolates--;
        }

        // X7.
        public void PopEmbedding()
        {
            if (overflowIsolates > 0)
            {
                return;
            }
            if (overflowEmbeddings > 0)
            {
                overflowEmbeddings--;
            }
            else if (!entries[top].IsIsolate && top > 0)
            {
                top--;
            }
        }

        private readonly int NextLevel(bool rightToLeft) => rightToLeft ? (Level + 1) | 1 : (Level + 2) & ~1;

        private readonly record struct Entry(byte Level, BidiClass? Override, bool IsIsolate);

        [InlineArray(StackSize)]
        private struct Entries
        {
            private Entry first;
        }
    }
}
