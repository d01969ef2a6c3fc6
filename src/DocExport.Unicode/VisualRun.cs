using DocExport.Primitives;

namespace DocExport.Unicode;

/// <summary>A stretch of a line whose characters all have one embedding level.</summary>
/// <param name="Start">Index of the first UTF-16 code unit in the paragraph.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Level">The embedding level (UAX #9 BD2).</param>
public readonly record struct VisualRun(int Start, int Length, byte Level)
{
    /// <summary>Index past the last code unit.</summary>
    public int End => Start + Length;

    /// <summary>Which way the characters of the run go: an odd level is right to left.</summary>
    public Direction Direction => (Level & 1) == 0 ? Direction.LeftToRight : Direction.RightToLeft;
}
