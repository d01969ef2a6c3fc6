using System.Runtime.InteropServices;

namespace DocExport.Fonts;

/// <summary>A point of a quadratic outline, in font units.</summary>
/// <param name="X">Distance from the glyph's origin, rightwards.</param>
/// <param name="Y">Height above the baseline.</param>
/// <param name="OnCurve">
/// Whether the outline passes through it; between two points off the curve lies an implied one on it, half way
/// (OpenType, glyf).
/// </param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct OutlinePoint(int X, int Y, bool OnCurve);
