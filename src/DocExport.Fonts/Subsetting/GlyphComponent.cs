using System.Runtime.InteropServices;

namespace DocExport.Fonts.Subsetting;

/// <summary>A glyph of the source font as a part of a subset's glyph; all lengths in font units.</summary>
/// <param name="Glyph">The glyph in the source font; one that the font does not have draws nothing.</param>
/// <param name="DeltaX">How far its origin lies right of the subset glyph's origin.</param>
/// <param name="DeltaY">How far its origin lies above the baseline.</param>
/// <param name="ScaleX">Its stretch along the baseline about its own origin, before it is moved; above 0, at most 1000.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct GlyphComponent(ushort Glyph, int DeltaX, int DeltaY, double ScaleX = 1);
