using System.Runtime.InteropServices;

namespace DocExport.Fonts.Subsetting;

/// <summary>A shape placed in a glyph of the output.</summary>
/// <param name="Shape">Index of the shape in the plan.</param>
/// <param name="DeltaX">Move rightwards in font units, after the stretch.</param>
/// <param name="DeltaY">Move upwards in font units.</param>
/// <param name="Scale">Stretch along the baseline in 1/16384 (F2Dot14), 1 to 32767.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Part(int Shape, int DeltaX, int DeltaY, int Scale)
{
    /// <summary>No stretch in F2Dot14.</summary>
    public const int Unscaled = 1 << 14;

    public bool IsScaled => Scale != Unscaled;

    /// <summary>The shape as it is: no move and no stretch.</summary>
    public bool IsPlain => this is { DeltaX: 0, DeltaY: 0, Scale: Unscaled };

    /// <summary>Offsets beyond a signed byte are written as words (OpenType, glyf, ARG_1_AND_2_ARE_WORDS).</summary>
    public bool NeedsWords => DeltaX != (sbyte)DeltaX || DeltaY != (sbyte)DeltaY;

    /// <summary>Size of the component record in bytes.</summary>
    public int Bytes => 4 + (NeedsWords ? 4 : 2) + (IsScaled ? 4 : 0);
}
