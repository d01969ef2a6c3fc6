using DocExport.Pages;
using SkiaSharp;

namespace DocExport.Raster;

/// <summary>
/// Paints pages as PNG pictures: the display list that becomes a PDF, in pixels. Create one and keep it: it holds Skia's
/// typefaces. Safe to share between threads. The same page gives the same bytes.
/// </summary>
public sealed class PageRasterizer : IDisposable
{
    private const double PointsPerInch = 72;

    // Rows of four bytes a pixel in one array.
    private const long MostPixels = int.MaxValue / 4;

    private readonly Typefaces typefaces = new();

    /// <summary>Paints a page on a white sheet.</summary>
    /// <param name="page">The page.</param>
    /// <param name="dotsPerInch">The resolution, at least 1.</param>
    /// <param name="token">Ends the work early.</param>
    /// <returns>A PNG file of <see cref="PixelSize.Of"/> pixels.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The resolution is none, or the picture would be too large to hold.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public byte[] ToPng(Page page, int dotsPerInch, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentOutOfRangeException.ThrowIfLessThan(dotsPerInch, 1);
        var size = PixelSize.Of(page.Width, page.Height, dotsPerInch);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size.Pixels, MostPixels, nameof(dotsPerInch));
        using var bitmap = new SKBitmap(
            new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Opaque)
        );
        using var canvas = new SKCanvas(bitmap);
        canvas.Clear(SKColors.White);
        var painter = new ItemPainter(canvas, typefaces, dotsPerInch / PointsPerInch);
        foreach (var item in page.Items)
        {
            token.ThrowIfCancellationRequested();
            painter.Paint(item);
        }

        canvas.Flush();
        using var pixels = bitmap.PeekPixels();
        using var data = pixels.Encode(new SKPngEncoderOptions(SKPngEncoderFilterFlags.Up, 3))!;
        return data.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => typefaces.Dispose();
}
