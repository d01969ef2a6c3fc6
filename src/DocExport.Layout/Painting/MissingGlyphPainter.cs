using System.Collections.Immutable;
using DocExport.Fonts;
using DocExport.Typography;

namespace DocExport.Layout.Painting;

/// <summary>
/// Draws a box where no font has a character. A face's own glyph for that, .notdef, may be empty, and is not to be shown
/// in a file that is to last (ISO 19005-2 6.2.11.8).
/// </summary>
internal static class MissingGlyphPainter
{
    private const ushort NotDefined = 0;

    // The box in shares of the type size: about as tall as a capital, and what is left free at its sides.
    private const double Height = 0.7;
    private const double SideBearing = 0.06;
    private const double Thickness = 0.05;

    /// <summary>Draws a box for each glyph of a run that its face lacks.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="run">The run.</param>
    /// <param name="x">The left edge of the line in points.</param>
    /// <param name="baseline">The baseline of the line in points.</param>
    /// <returns>The glyphs that are still to be shown: in the place of each box a space of its width.</returns>
    public static ImmutableArray<Glyph> Paint(Canvas canvas, ComposedRun run, double x, double baseline)
    {
        var glyphs = run.Run.Glyphs;
        foreach (var glyph in glyphs)
        {
            if (glyph.Id == NotDefined)
            {
                return PaintBoxes(canvas, run, x + run.X, baseline - run.Run.Span.Style.Rise);
            }
        }

        return glyphs;
    }

    private static ImmutableArray<Glyph> PaintBoxes(Canvas canvas, ComposedRun run, double left, double baseline)
    {
        var (style, space) = (run.Run.Span.Style, run.Run.Face.GlyphOf(' '));
        var glyphs = run.Run.Glyphs.ToBuilder();
        var clusters = run.Run.IsRightToLeft ? run.Clusters.Reverse() : run.Clusters;
        foreach (var cluster in clusters)
        {
            for (var index = cluster.GlyphStart; index < cluster.GlyphStart + cluster.GlyphCount; index++)
            {
                var width = glyphs[index].Advance * run.Run.Scale;
                if (glyphs[index].Id == NotDefined)
                {
                    var bearing = SideBearing * style.Size;
                    OutlinePainter.Paint(
                        canvas,
                        left + bearing,
                        baseline - (Height * style.Size),
                        Math.Max(width - (2 * bearing), bearing),
                        Height * style.Size,
                        Thickness * style.Size,
                        style.Color
                    );
                    glyphs[index] = glyphs[index] with { Id = space };
                }

                left += width;
            }

            left += cluster.Stretch;
        }

        return glyphs.DrainToImmutable();
    }
}
