using System.Collections.Immutable;

namespace DocExport.Fonts;

/// <summary>A glyph's outline with every composite resolved: closed contours of quadratic curves.</summary>
/// <param name="Points">All points, contour after contour.</param>
/// <param name="ContourEnds">For each contour the index of its last point.</param>
public sealed record GlyphOutline(ImmutableArray<OutlinePoint> Points, ImmutableArray<int> ContourEnds)
{
    /// <summary>The outline of a glyph that draws nothing.</summary>
    public static GlyphOutline Empty { get; } = new([], []);
}
