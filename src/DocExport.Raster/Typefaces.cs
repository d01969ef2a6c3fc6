using System.Collections.Concurrent;
using DocExport.Fonts;
using SkiaSharp;

namespace DocExport.Raster;

/// <summary>Skia's typefaces of the faces in use, each made once from the font file that layout measured with.</summary>
internal sealed class Typefaces : IDisposable
{
    private readonly ConcurrentDictionary<FontFace, Lazy<SKTypeface>> typefaces = new();
    private bool isDisposed;

    /// <summary>The typeface of a face.</summary>
    /// <exception cref="FontFormatException">Skia cannot use the file, though its tables could be read.</exception>
    /// <exception cref="ObjectDisposedException">The typefaces were let go.</exception>
    public SKTypeface Of(FontFace face)
    {
        ObjectDisposedException.ThrowIf(Volatile.Read(ref isDisposed), this);
        return typefaces.GetOrAdd(face, static face => new Lazy<SKTypeface>(() => Create(face))).Value;
    }

    public void Dispose()
    {
        Volatile.Write(ref isDisposed, true);
        foreach (var typeface in typefaces.Values.Where(typeface => typeface.IsValueCreated))
        {
            typeface.Value.Dispose();
        }
    }

    private static SKTypeface Create(FontFace face)
    {
        // The typeface holds the data on its own.
        using var data = SKData.CreateCopy(face.Data.Span);
        return SKTypeface.FromData(data)
            ?? throw new FontFormatException(face.FileName, "sfnt", "the font cannot be drawn as pixels");
    }
}
