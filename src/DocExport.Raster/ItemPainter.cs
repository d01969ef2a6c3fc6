using DocExport.Images.Pixels;
using DocExport.Pages;
using DocExport.Primitives;
using SkiaSharp;

namespace DocExport.Raster;

/// <summary>Paints the items of one page.</summary>
/// <param name="canvas">The picture.</param>
/// <param name="typefaces">The typefaces.</param>
/// <param name="scale">Pixels to the point.</param>
internal sealed class ItemPainter(SKCanvas canvas, Typefaces typefaces, double scale)
{
    private readonly RunPainter runs = new(canvas, typefaces, scale);

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
        using var paint = new SKPaint { Color = ColorOf(rectangle.Color), IsAntialias = false };
        canvas.DrawRect(SKRect.Create(left, top, right - left, bottom - top), paint);
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
        var pixels = item.Image.DecodeFor((int)Math.Ceiling(area.Width), (int)Math.Ceiling(area.Height));
        var info = new SKImageInfo(
            pixels.Width,
            pixels.Height,
            SKColorType.Rgba8888,
            pixels.IsOpaque ? SKAlphaType.Opaque : SKAlphaType.Unpremul
        );
        using var image = SKImage.FromPixelCopy(info, pixels.Samples.Span);
        canvas.DrawImage(image, area, SamplingOf(pixels, area));
    }

    // Smaller, every pixel counts (a mipmap); larger, edges stay smooth (Mitchell and Netravali's filter).
    private static SKSamplingOptions SamplingOf(PixelImage pixels, SKRect area) =>
        area.Width < pixels.Width || area.Height < pixels.Height
            ? new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear)
            : new SKSamplingOptions(SKCubicResampler.Mitchell);

    internal static SKColor ColorOf(Color color) => new(color.Red, color.Green, color.Blue);
}
