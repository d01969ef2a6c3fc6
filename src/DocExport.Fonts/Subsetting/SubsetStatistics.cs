namespace DocExport.Fonts.Subsetting;

/// <summary>The greatest values over all glyphs of a subset, for head, hhea and maxp.</summary>
internal sealed class SubsetStatistics
{
    private bool isEmpty = true;

    public GlyphBounds Bounds { get; private set; }
    public int MaxAdvance { get; private set; }
    public int MinLeftBearing { get; private set; }
    public int MinRightBearing { get; private set; }
    public int MaxExtent { get; private set; }
    public int MaxPoints { get; set; }
    public int MaxContours { get; set; }
    public int MaxCompositePoints { get; set; }
    public int MaxCompositeContours { get; set; }
    public int MaxComponents { get; set; }

    public void AddAdvance(int advance) => MaxAdvance = Math.Max(MaxAdvance, advance);

    /// <summary>Counts a glyph that draws something (OpenType, hhea: bearings are those of glyphs with contours).</summary>
    public void AddOutline(int advance, GlyphBounds bounds)
    {
        var rightBearing = advance - bounds.XMax;
        Bounds = isEmpty ? bounds : Bounds.Union(bounds);
        MinLeftBearing = isEmpty ? bounds.XMin : Math.Min(MinLeftBearing, bounds.XMin);
        MinRightBearing = isEmpty ? rightBearing : Math.Min(MinRightBearing, rightBearing);
        MaxExtent = isEmpty ? bounds.XMax : Math.Max(MaxExtent, bounds.XMax);
        isEmpty = false;
    }
}
