using DocExport.Pages;
using SkiaSharp;

namespace DocExport.Raster;

/// <summary>Paints the items of one page.</summary>
/// <param name="picture">The picture.</param>
/// <param name="masks">The masks of glyphs.</param>
/// <param name="scale">Pixels to the point.</param>
internal sealed class ItemPainter(PixelBuffer picture, GlyphMasks masks, double scale)
{
    private readonly RunPainter runs = new(picture, masks, scale);

    /// <summary>Paints an item over those before.</summary>
    public void Paint(PageItem item)
    {
        switch (item)
        {
            case TextLine line:
                foreach (var run in line.Runs)
                {
                    runs.Paint(run, line.Baseline);
                }

                break;
            case FilledRectangle rectangle:
                Paint(rectangle);
                break;
            case ImageItem image:
                Paint(image);
                break;
            default:
                throw new NotSupportedException($"There are no pixels for a {item.GetType().Name}.");
        }
    }

    // Edges are drawn where pixels end: areas that touch leave no seam between them, and a fine rule stays one.
    private void Paint(FilledRectangle rectangle)
    {
        var (left, right) = Snap(rectangle.X, rectangle.Width);
        var (top, bottom) = Snap(rectangle.Y, rectangle.Height);
        picture.Fill(new SKRect(left, top, right, bottom), rectangle.Color);
    }

    private (float Low, float High) Snap(double start, double length)
    {
        if (length <= 0)
        {
            return (0, 0);
        }

        var low = Math.Round(start * scale, MidpointRounding.AwayFromZero);
        var high = Math.Round((start + length) * scale, MidpointRounding.AwayFromZero);
        return ((float)low, (float)Math.Max(high, low + 1));
    }

    private void Paint(ImageItem item)
    {
        var area = SKRect.Create(
            (float)(item.X * scale),
            (float)(item.Y * scale),
            (float)(item.Width * scale),
            (float)(item.Height * scale)
        );
        picture.Draw(item.Image.DecodeFor((int)Math.Ceiling(area.Width), (int)Math.Ceiling(area.Height)), area);
    }
}
