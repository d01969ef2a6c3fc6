using System.Runtime.InteropServices;

namespace DocExport.Fonts;

/// <summary>A glyph as HarfBuzz placed it; lengths are font units.</summary>
/// <param name="Id">The glyph's number in its font.</param>
/// <param name="Advance">How far the pen moves to the right.</param>
/// <param name="OffsetX">How far right of the pen the glyph is drawn.</param>
/// <param name="OffsetY">How far above the baseline the glyph is drawn.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Glyph(ushort Id, int Advance, int OffsetX, int OffsetY);
