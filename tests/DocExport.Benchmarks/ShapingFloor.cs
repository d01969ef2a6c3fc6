using System.Buffers;
using System.Collections.Immutable;
using DocExport.Fonts;
using HarfBuzzSharp;
using Buffer = HarfBuzzSharp.Buffer;

namespace DocExport.Benchmarks;

/// <summary>
/// The least that any typesetter must do: each paragraph shaped by HarfBuzz, in one call, into one buffer that is used
/// again. No direction, script or font is looked for, nothing is broken, painted or kept.
/// </summary>
internal sealed class ShapingFloor : IDisposable
{
    private readonly MemoryHandle pinned;
    private readonly Blob blob;
    private readonly Face face;
    private readonly Font font;
    private readonly Buffer buffer = new();
    private readonly Language language = new("ar");

    public ShapingFloor(FontFace source)
    {
        pinned = source.Data.Pin();
        unsafe
        {
            blob = new Blob((nint)pinned.Pointer, source.Data.Length, MemoryMode.ReadOnly);
        }

        face = new Face(blob, 0) { UnitsPerEm = source.UnitsPerEm };
        font = new Font(face);
        font.SetScale(source.UnitsPerEm, source.UnitsPerEm);
        font.SetFunctionsOpenType();
    }

    /// <summary>Shapes all paragraphs.</summary>
    /// <returns>The count of glyphs, so that the work has a result.</returns>
    public int Shape(ImmutableArray<string> paragraphs)
    {
        var glyphs = 0;
        foreach (var paragraph in paragraphs)
        {
            buffer.ClearContents();
            buffer.AddUtf16(paragraph);
            buffer.Direction = Direction.RightToLeft;
            buffer.Script = Script.Arabic;
            buffer.Language = language;
            font.Shape(buffer);
            glyphs += buffer.Length;
        }

        return glyphs;
    }

    public void Dispose()
    {
        buffer.Dispose();
        font.Dispose();
        face.Dispose();
        blob.Dispose();
        pinned.Dispose();
    }
}
