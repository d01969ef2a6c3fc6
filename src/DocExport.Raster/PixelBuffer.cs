using System.Runtime.InteropServices;
using DocExport.Images.Pixels;
using DocExport.Primitives;
using SkiaSharp;

namespace DocExport.Raster;

/// <summary>The pixels of a picture, which Skia and we paint on in turn: red, green, blue and opacity, a byte each.</summary>
internal sealed class PixelBuffer : IDisposable
{
    private const int BytesOfPixel = 4;
    private const int Opaque = byte.MaxValue;

    // A glyph may reach onto the sheet from beside it; one this many pixels away is none of the page's.
    private const int Reach = 10_000;

    private readonly PixelSize size;
    private readonly byte[] samples;
    private readonly SKSurface surface;
    private GCHandle pinned;

    /// <summary>Begins a white picture.</summary>
    /// <param name="size">Its size.</param>
    /// <param name="samples">Where its pixels lie; may be longer than it needs.</param>
    public PixelBuffer(PixelSize size, byte[] samples)
    {
        this.size = size;
        this.samples = samples;
        var info = new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Opaque);
        pinned = GCHandle.Alloc(samples, GCHandleType.Pinned);
        surface = SKSurface.Create(info, pinned.AddrOfPinnedObject(), info.RowBytes);
        Canvas.Clear(SKColors.White);
    }

    private SKCanvas Canvas => surface.Canvas;

    /// <summary>Whether a glyph at a place can touch the sheet.</summary>
    public bool IsNear(int x, int y) => x > -Reach && x < size.Width + Reach && y > -Reach && y < size.Height + Reach;

    /// <summary>Paints a glyph.</summary>
    /// <param name="mask">Its mask.</param>
    /// <param name="x">Its origin in whole pixels from the left edge.</param>
    /// <param name="y">Its origin in whole pixels from the upper edge.</param>
    /// <param name="color">Its colour.</param>
    public void Blend(GlyphMask mask, int x, int y, Color color)
    {
        var (left, top) = (x + mask.Left, y + mask.Top);
        var (first, end) = (Math.Max(left, 0), Math.Min(left + mask.Width, size.Width));
        if (first >= end)
        {
            return;
        }

        for (var row = Math.Max(top, 0); row < Math.Min(top + mask.Height, size.Height); row++)
        {
            var start = ((row * size.Width) + first) * BytesOfPixel;
            var coverage = mask.Coverage.AsSpan(((row - top) * mask.Width) + first - left, end - first);
            Blend(coverage, samples.AsSpan(start, coverage.Length * BytesOfPixel), color);
        }
    }

    /// <summary>Fills an outline.</summary>
    /// <param name="outline">The outline in pixels; null for none.</param>
    /// <param name="x">Its origin in pixels from the left edge.</param>
    /// <param name="y">Its origin in pixels from the upper edge.</param>
    /// <param name="color">Its colour.</param>
    public void Fill(SKPath? outline, double x, double y, Color color)
    {
        if (outline is null)
        {
            return;
        }

        using var paint = new SKPaint { Color = ColorOf(color), IsAntialias = true };
        Canvas.Save();
        Canvas.Translate((float)x, (float)y);
        Canvas.DrawPath(outline, paint);
        Canvas.Restore();
    }

    /// <summary>Fills whole pixels.</summary>
    /// <param name="area">Its edges are whole numbers.</param>
    /// <param name="color">Its colour.</param>
    public void Fill(SKRect area, Color color)
    {
        using var paint = new SKPaint { Color = ColorOf(color), IsAntialias = false };
        Canvas.DrawRect(area, paint);
    }

    /// <summary>Paints an image over an area.</summary>
    /// <param name="pixels">The image.</param>
    /// <param name="area">The area in pixels.</param>
    public void Draw(PixelImage pixels, SKRect area)
    {
        var info = new SKImageInfo(
            pixels.Width,
            pixels.Height,
            SKColorType.Rgba8888,
            pixels.IsOpaque ? SKAlphaType.Opaque : SKAlphaType.Unpremul
        );
        using var image = SKImage.FromPixelCopy(info, pixels.Samples.Span);
        Canvas.DrawImage(image, area, SamplingOf(pixels, area));
    }

    public void Dispose()
    {
        surface.Dispose();
        pinned.Free();
    }

    // Smaller, every pixel counts (a mipmap); larger, edges stay sharp and pixels are what they were (Catmull and Rom).
    private static SKSamplingOptions SamplingOf(PixelImage pixels, SKRect area) =>
        area.Width < pixels.Width || area.Height < pixels.Height
            ? new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear)
            : new SKSamplingOptions(SKCubicResampler.CatmullRom);

    private static SKColor ColorOf(Color color) => new(color.Red, color.Green, color.Blue);

    private static void Blend(ReadOnlySpan<byte> coverage, Span<byte> pixels, Color color)
    {
        for (var index = 0; index < coverage.Length; index++)
        {
            int covered = coverage[index];
            if (covered == 0)
            {
                continue;
            }

            var pixel = pixels.Slice(index * BytesOfPixel, BytesOfPixel);
            pixel[0] = Mix(pixel[0], color.Red, covered);
            pixel[1] = Mix(pixel[1], color.Green, covered);
            pixel[2] = Mix(pixel[2], color.Blue, covered);
        }
    }

    private static byte Mix(int below, int above, int covered) =>
        (byte)(((below * (Opaque - covered)) + (above * covered) + (Opaque / 2)) / Opaque);
}
