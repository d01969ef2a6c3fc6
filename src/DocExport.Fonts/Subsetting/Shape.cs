using System.Runtime.InteropServices;
using DocExport.Fonts.OpenType;

namespace DocExport.Fonts.Subsetting;

/// <summary>An outline without components that a subset stores once or more often.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct Shape
{
    /// <summary>No glyph of the output stores the shape.</summary>
    public const int NoHome = -1;

    /// <summary>Glyph of the source font.</summary>
    public ushort Glyph;

    /// <summary>Its points in the plan's buffer.</summary>
    public Range Points;

    /// <summary>Its contours in the plan's buffer.</summary>
    public Range Contours;

    public GlyphBounds Bounds;

    /// <summary>Whether its contours overlap, as the source says.</summary>
    public bool Overlaps;

    /// <summary>Where flags and coordinates lie in the source's description, if they can be copied as they are.</summary>
    public SimpleGlyph.Layout Layout;

    /// <summary>Whether <see cref="Layout"/> is that of a simple glyph taken as it is.</summary>
    public bool IsVerbatim;

    /// <summary>Size of the shape as a simple glyph, in bytes.</summary>
    public int Bytes;

    /// <summary>How many parts of the output use it; at first of all glyphs, later of composites only.</summary>
    public int Uses;

    /// <summary>The glyph of the output that stores it as a simple glyph, or <see cref="NoHome"/>.</summary>
    public int Home;
}
