using DocExport.Pages;

namespace DocExport.Raster;

/// <summary>Paints glyph runs: each glyph by its number, at the place that layout gave it.</summary>
/// <param name="picture">The picture.</param>
/// <param name="masks">The masks of glyphs.</param>
/// <param name="scale">Pixels to the point.</param>
internal sealed class RunPainter(PixelBuffer picture, GlyphMasks masks, double scale)
{
    /// <summary>Paints a run.</summary>
    /// <param name="run">The run; its clusters are in logical order, the glyphs of each from left to right.</param>
    /// <param name="baseline">The baseline of its line in points.</param>
    public void Paint(GlyphRun run, double baseline)
    {
        var unit = run.Size * scale / run.Font.UnitsPerEm;
        var y = (baseline - run.Rise) * scale;
        var x = run.X * scale;
        for (var step = 0; step < run.Clusters.Length; step++)
        {
            var cluster = run.Clusters[run.IsRightToLeft ? run.Clusters.Length - 1 - step : step];
            var pen = x;
            foreach (var glyph in run.Glyphs.AsSpan(cluster.GlyphStart, cluster.GlyphCount))
            {
                Paint(run, glyph.Id, pen + (glyph.OffsetX * unit), y - (glyph.OffsetY * unit));
                pen += glyph.Advance * unit;
            }

            x += (cluster.Advance * unit) + (cluster.Stretch * scale);
        }
    }

    private void Paint(GlyphRun run, ushort glyph, double x, double y)
    {
        var (column, phaseX) = Split(x);
        var (row, phaseY) = Split(y);
        if (!picture.IsNear(column, row))
        {
            return;
        }

        var size = (float)(run.Size * scale);
        if (size > GlyphMasks.MostSize)
        {
            using var outline = masks.OutlineOf(run.Font, size, glyph);
            picture.Fill(outline, x, y, run.Color);
            return;
        }

        picture.Blend(masks.Of(run.Font, size, glyph, phaseX, phaseY), column, row, run.Color);
    }

    /// <summary>A place in whole pixels and parts of a pixel.</summary>
    private static (int Whole, int Phase) Split(double place)
    {
        // Far off the sheet one place is as good as another.
        var parts = (int)Math.Clamp(Math.Round(place * GlyphMasks.Phases), int.MinValue / 2, int.MaxValue / 2);
        var whole = (int)Math.Floor((double)parts / GlyphMasks.Phases);
        return (whole, parts - (whole * GlyphMasks.Phases));
    }
}
