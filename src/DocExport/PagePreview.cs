using DocExport.Layout;
using DocExport.Pages;
using DocExport.Primitives;
using DocExport.Raster;

namespace DocExport;

/// <summary>
/// An article laid out once, of which any page can be had as a picture: a page is painted when it is first asked for, and
/// kept as a display list until the preview is let go. It holds nothing that must be disposed of, but paints with what its
/// <see cref="Exporter"/> holds. Safe to share between threads.
/// </summary>
public sealed class PagePreview
{
    private readonly LaidOutArticle laidOut;
    private readonly PageRasterizer rasterizer;
    private readonly ExportLimits limits;
    private readonly Page?[] painted;

    internal PagePreview(LaidOutArticle laidOut, PageRasterizer rasterizer, ExportLimits limits)
    {
        this.laidOut = laidOut;
        this.rasterizer = rasterizer;
        this.limits = limits;
        painted = new Page?[laidOut.PageCount];
    }

    /// <summary>The article's title as plain text; empty when there is none.</summary>
    public string Title => laidOut.Info.Title;

    /// <summary>The article's language as a BCP 47 tag.</summary>
    public string Language => laidOut.Info.Language;

    /// <summary>The article's base direction.</summary>
    public Direction Direction => laidOut.Info.Direction;

    /// <summary>The count of pages, at least one.</summary>
    public int PageCount => laidOut.PageCount;

    /// <summary>The width of every page in points.</summary>
    public double PageWidth => laidOut.PageWidth;

    /// <summary>The height of every page in points.</summary>
    public double PageHeight => laidOut.PageHeight;

    /// <summary>The size in pixels of the pictures at a resolution.</summary>
    public (int Width, int Height) PixelSizeAt(int dotsPerInch)
    {
        var size = PixelSize.Of(PageWidth, PageHeight, dotsPerInch);
        return (size.Width, size.Height);
    }

    /// <summary>Paints a page as PNG.</summary>
    /// <param name="number">The page's number, from 1 to <see cref="PageCount"/>.</param>
    /// <param name="dotsPerInch">
    /// The resolution, <see cref="PageImageOptions.MinDotsPerInch"/> to <see cref="PageImageOptions.MaxDotsPerInch"/>, at
    /// which the picture has no more pixels than <see cref="ExportLimits.MaxPagePixels"/> of the request.
    /// </param>
    /// <param name="token">Ends the work early.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such page, or the resolution is too low or too high.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    /// <exception cref="ObjectDisposedException">The exporter was disposed of.</exception>
    public byte[] ToPng(int number, int dotsPerInch, CancellationToken token = default)
    {
        PageImageOptions.CheckDotsPerInch(dotsPerInch);
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(number, PageCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(
            PixelSize.Of(PageWidth, PageHeight, dotsPerInch).Pixels,
            limits.MaxPagePixels,
            nameof(dotsPerInch)
        );
        return rasterizer.ToPng(PageOf(number, token), dotsPerInch, token);
    }

    /// <summary>A page as a display list, painted at the first call.</summary>
    internal Page PageOf(int number, CancellationToken token)
    {
        // One at a time, so that none is painted twice: painting adds to the structure tree.
        lock (painted)
        {
            return painted[number - 1] ??= laidOut.Paint(number, token);
        }
    }
}
