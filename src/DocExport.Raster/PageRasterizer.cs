using System.Buffers;
using DocExport.Images.Pixels;
using DocExport.Pages;

namespace DocExport.Raster;

/// <summary>
/// Paints pages as PNG pictures: the display list that becomes a PDF, in pixels. Create one and keep it: it holds
/// typefaces and the masks of glyphs. Safe to share between threads. The same page gives the same bytes.
/// </summary>
public sealed class PageRasterizer : IDisposable
{
    private const int BytesOfPixel = 4;

    // All rows are in one array.
    private const long MostPixels = int.MaxValue / BytesOfPixel;

    private readonly GlyphMasks masks = new();

    /// <summary>Paints a page on a white sheet.</summary>
    /// <param name="page">The page.</param>
    /// <param name="dotsPerInch">The resolution, at least 1.</param>
    /// <param name="token">Ends the work early.</param>
    /// <returns>A PNG file of <see cref="PixelSize.Of"/> pixels.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The resolution is none, or the picture would be too large to hold.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The rasterizer was disposed of.</exception>
    public byte[] ToPng(Page page, int dotsPerInch, CancellationToken token)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentOutOfRangeException.ThrowIfLessThan(dotsPerInch, 1);
        var size = PixelSize.Of(page.Width, page.Height, dotsPerInch);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(size.Pixels, MostPixels, nameof(dotsPerInch));
        var bytes = (int)size.Pixels * BytesOfPixel;
        var samples = ArrayPool<byte>.Shared.Rent(bytes);
        try
        {
            Paint(page, size, dotsPerInch / PixelSize.PointsPerInch, samples, token);
            token.ThrowIfCancellationRequested();
            var picture = new PixelImage(size.Width, size.Height, IsOpaque: true, samples.AsMemory(0, bytes));
            return PagePngWriter.Write(picture, dotsPerInch, RowsWithImages(page, size.Height));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(samples);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => masks.Dispose();

    private void Paint(Page page, PixelSize size, double scale, byte[] samples, CancellationToken token)
    {
        using var picture = new PixelBuffer(size, samples);
        var painter = new ItemPainter(picture, masks, scale);
        foreach (var item in page.Items)
        {
            token.ThrowIfCancellationRequested();
            painter.Paint(item);
        }
    }

    private static bool[] RowsWithImages(Page page, int height)
    {
        var rows = new bool[height];
        foreach (var item in page.Items)
        {
            if (item is ImageItem image)
            {
                var first = Row(image.Y);
                rows.AsSpan(first, Row(image.Y + image.Height) - first).Fill(true);
            }
        }

        return rows;

        int Row(double points) => Math.Clamp((int)(points * height / page.Height), 0, height);
    }
}
