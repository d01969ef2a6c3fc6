using System.Runtime.InteropServices;

namespace DocExport.Fonts;

/// <summary>The box around an outline, in font units, y upwards from the baseline.</summary>
/// <param name="XMin">Left edge.</param>
/// <param name="YMin">Lower edge.</param>
/// <param name="XMax">Right edge.</param>
/// <param name="YMax">Upper edge.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct GlyphBounds(int XMin, int YMin, int XMax, int YMax)
{
    /// <summary>The smallest box around both.</summary>
    public GlyphBounds Union(GlyphBounds other) =>
        new(
            Math.Min(XMin, other.XMin),
            Math.Min(YMin, other.YMin),
            Math.Max(XMax, other.XMax),
            Math.Max(YMax, other.YMax)
        );

    /// <summary>Whether the boxes share more than an edge.</summary>
    public bool Overlaps(GlyphBounds other) =>
        XMin < other.XMax && other.XMin < XMax && YMin < other.YMax && other.YMin < YMax;

    /// <summary>The box moved.</summary>
    public GlyphBounds Moved(int deltaX, int deltaY) => new(XMin + deltaX, YMin + deltaY, XMax + deltaX, YMax + deltaY);
}
