using System.Collections.Concurrent;
using System.Runtime.InteropServices;
using DocExport.Fonts;
using SkiaSharp;

namespace DocExport.Raster;

/// <summary>
/// Draws the outlines of glyphs as masks, and keeps them: a page has few glyphs, many times. Skia's own masks of text are
/// not used, as they make dark type a fifth too light and grey type too heavy, where a page is to look as it is printed.
/// Safe to share between threads.
/// </summary>
internal sealed class GlyphMasks : IDisposable
{
    /// <summary>Parts of a pixel at which a glyph may stand, to the right and down.</summary>
    public const int Phases = 4;

    /// <summary>The largest type size in pixels of which masks are made; larger glyphs are drawn on the page itself.</summary>
    public const float MostSize = 256;

    // All that is kept is let go when there is more, which takes documents in hundreds of sizes.
    private const long MostBytes = 32 * 1024 * 1024;

    // Larger ones are rare, and are drawn anew each time.
    private const int MostPixels = 256 * 256;

    private const int BytesOfEntry = 128;

    private readonly Typefaces typefaces = new();
    private readonly ConcurrentDictionary<Key, GlyphMask> masks = new();
    private long bytes;

    /// <summary>The mask of a glyph.</summary>
    /// <param name="face">The face.</param>
    /// <param name="size">The type size in pixels.</param>
    /// <param name="glyph">The glyph's number.</param>
    /// <param name="phaseX">Where its origin stands in the pixel, in parts to the right.</param>
    /// <param name="phaseY">Where its origin stands in the pixel, in parts down.</param>
    /// <exception cref="FontFormatException">Skia cannot use the font.</exception>
    /// <exception cref="ObjectDisposedException">The masks were let go.</exception>
    public GlyphMask Of(FontFace face, float size, ushort glyph, int phaseX, int phaseY)
    {
        var key = new Key(face, size, glyph, (byte)((phaseY * Phases) + phaseX));
        if (masks.TryGetValue(key, out var known))
        {
            return known;
        }

        using var outline = OutlineOf(face, size, glyph);
        var mask = outline is null ? GlyphMask.Empty : Draw(outline, (float)phaseX / Phases, (float)phaseY / Phases);
        if (mask.Coverage.Length <= MostPixels)
        {
            Keep(key, mask);
        }

        return mask;
    }

    /// <summary>The outline of a glyph in pixels from its origin; null for one that draws nothing.</summary>
    /// <exception cref="FontFormatException">Skia cannot use the font.</exception>
    /// <exception cref="ObjectDisposedException">The masks were let go.</exception>
    public SKPath? OutlineOf(FontFace face, float size, ushort glyph)
    {
        // The outline as it is: hints would move it to the pixels.
        using var font = new SKFont(typefaces.Of(face), size) { Hinting = SKFontHinting.None, LinearMetrics = true };
        return font.GetGlyphPath(glyph);
    }

    public void Dispose()
    {
        typefaces.Dispose();
        masks.Clear();
    }

    private void Keep(in Key key, GlyphMask mask)
    {
        if (Interlocked.Add(ref bytes, mask.Coverage.Length + BytesOfEntry) > MostBytes)
        {
            masks.Clear();
            Interlocked.Exchange(ref bytes, 0);
        }

        masks.TryAdd(key, mask);
    }

    private static GlyphMask Draw(SKPath outline, float right, float down)
    {
        var bounds = outline.Bounds;
        var (left, top) = ((int)MathF.Floor(bounds.Left + right), (int)MathF.Floor(bounds.Top + down));
        var width = (int)MathF.Ceiling(bounds.Right + right) - left;
        var height = (int)MathF.Ceiling(bounds.Bottom + down) - top;
        if (width <= 0 || height <= 0)
        {
            return GlyphMask.Empty;
        }

        var coverage = new byte[checked(width * height)];
        var pinned = GCHandle.Alloc(coverage, GCHandleType.Pinned);
        try
        {
            var info = new SKImageInfo(width, height, SKColorType.Alpha8, SKAlphaType.Premul);
            using var surface = SKSurface.Create(info, pinned.AddrOfPinnedObject(), width);
            using var paint = new SKPaint { IsAntialias = true };
            surface.Canvas.Translate(right - left, down - top);
            surface.Canvas.DrawPath(outline, paint);
        }
        finally
        {
            pinned.Free();
        }

        return new GlyphMask(left, top, width, height, coverage);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Key(FontFace Face, float Size, ushort Glyph, byte Phase);
}
