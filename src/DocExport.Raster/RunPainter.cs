using DocExport.Pages;
using SkiaSharp;

namespace DocExport.Raster;

/// <summary>Paints glyph runs: each glyph by its number, at the place that layout gave it.</summary>
/// <param name="canvas">The picture.</param>
/// <param name="typefaces">The typefaces.</param>
/// <param name="scale">Pixels to the point.</param>
internal sealed class RunPainter(SKCanvas canvas, Typefaces typefaces, double scale)
{
    /// <summary>Paints a run.</summary>
    /// <param name="run">The run; its clusters are in logical order, the glyphs of each from left to right.</param>
    /// <param name="baseline">The baseline of its line in points.</param>
    public void Paint(GlyphRun run, double baseline)
    {
        if (run.Glyphs.IsEmpty)
        {
            return;
        }

        using var builder = new SKTextBlobBuilder();
        using var font = FontOf(run);
        var count = 0;
        foreach (var cluster in run.Clusters)
        {
            count += cluster.GlyphCount;
        }

        if (count == 0)
        {
            return;
        }

        var buffer = builder.AllocatePositionedRun(font, count);
        Place(run, baseline, buffer.Glyphs, buffer.Positions);
        using var blob = builder.Build();
        using var paint = new SKPaint { Color = ItemPainter.ColorOf(run.Color), IsAntialias = true };
        canvas.DrawText(blob, 0, 0, paint);
    }

    private SKFont FontOf(GlyphRun run) =>
        new(typefaces.Of(run.Font), (float)(run.Size * scale))
        {
            // The outlines as they are, wherever they stand: pixels follow the page, and not the page the pixels.
            Edging = SKFontEdging.Antialias,
            Hinting = SKFontHinting.None,
            Subpixel = true,
            LinearMetrics = true,
            BaselineSnap = false,
            EmbeddedBitmaps = false,
        };

    private void Place(GlyphRun run, double baseline, Span<ushort> ids, Span<SKPoint> places)
    {
        var unit = run.Size * scale / run.Font.UnitsPerEm;
        var y = (baseline - run.Rise) * scale;
        var x = run.X * scale;
        var next = 0;
        for (var step = 0; step < run.Clusters.Length; step++)
        {
            var cluster = run.Clusters[run.IsRightToLeft ? run.Clusters.Length - 1 - step : step];
            var pen = x;
            foreach (var glyph in run.Glyphs.AsSpan(cluster.GlyphStart, cluster.GlyphCount))
            {
                ids[next] = glyph.Id;
                places[next] = new SKPoint((float)(pen + (glyph.OffsetX * unit)), (float)(y - (glyph.OffsetY * unit)));
                pen += glyph.Advance * unit;
                next++;
            }

            x += (cluster.Advance * unit) + (cluster.Stretch * scale);
        }
    }
}
