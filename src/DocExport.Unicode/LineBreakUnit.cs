using DocExport.Unicode.Tables;

namespace DocExport.Unicode;

/// <summary>A character with the marks that LB9 joins to it: what the rules from LB11 on look at.</summary>
internal struct LineBreakUnit
{
    public const byte EastAsianFlag = 1;
    public const byte InitialQuoteFlag = 2;
    public const byte FinalQuoteFlag = 4;
    public const byte UnassignedPictographicFlag = 8;
    public const byte DottedCircleFlag = 16;

    private const ulong TakesNoMarks = LineBreakSet.HardBreak | LineBreakSet.SP | LineBreakSet.ZW;

    /// <summary>Index of the first UTF-16 code unit.</summary>
    public int Start;

    /// <summary>Index past the last UTF-16 code unit.</summary>
    public int End;

    /// <summary>One bit of <see cref="LineBreakSet"/>; 0 stands for the start or end of text.</summary>
    public ulong Class;

    public byte Flags;

    /// <summary>Whether the last character is ZWJ, after which LB8a allows no break.</summary>
    public bool EndsWithJoiner;

    public readonly bool IsEdge => Class == 0;

    public readonly bool IsEastAsian => (Flags & EastAsianFlag) != 0;

    public readonly bool Is(ulong classes) => (Class & classes) != 0;

    public readonly bool Has(byte flag) => (Flags & flag) != 0;

    /// <summary>Reads the unit at an index; past the end of the text it is an edge.</summary>
    public static LineBreakUnit Read(ReadOnlySpan<char> text, int index)
    {
        var unit = new LineBreakUnit { Start = index, End = index };
        if (index >= text.Length)
        {
            return unit;
        }
        int row = LineBreakTable.Get((uint)Utf16.Decode(text, index, out int length));
        unit.Class = 1UL << LineBreakTable.ResolvedClass[row];
        unit.Flags = LineBreakTable.Flags[row];
        unit.End = index + length;
        if (unit.Is(LineBreakSet.CM | LineBreakSet.ZWJ))
        {
            // LB10: a mark with nothing to stand on is as the letter A.
            unit.EndsWithJoiner = unit.Is(LineBreakSet.ZWJ);
            unit.Class = LineBreakSet.AL;
            unit.Flags = 0;
        }
        if (!unit.Is(TakesNoMarks))
        {
            unit.TakeMarks(text);
        }
        return unit;
    }

    // LB9: X (CM | ZWJ)* is as X.
    private void TakeMarks(ReadOnlySpan<char> text)
    {
        while (End < text.Length)
        {
            int row = LineBreakTable.Get((uint)Utf16.Decode(text, End, out int length));
            ulong mark = 1UL << LineBreakTable.ResolvedClass[row];
            if ((mark & (LineBreakSet.CM | LineBreakSet.ZWJ)) == 0)
            {
                return;
            }
            EndsWithJoiner = mark == LineBreakSet.ZWJ;
            End += length;
        }
    }
}
