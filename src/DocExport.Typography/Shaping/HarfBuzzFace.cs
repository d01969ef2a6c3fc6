using System.Buffers;
using DocExport.Fonts;
using HarfBuzzSharp;

namespace DocExport.Typography.Shaping;

/// <summary>
/// HarfBuzz's own objects for a face, at a scale of one font unit. They are made immutable, so that all exports share
/// them; they live as long as the shaper, which is as long as the process.
/// </summary>
internal sealed class HarfBuzzFace : IDisposable
{
    private readonly MemoryHandle pinned;
    private readonly Blob blob;
    private readonly Face face;

    public HarfBuzzFace(FontFace source)
    {
        pinned = source.Data.Pin();
        unsafe
        {
            blob = new Blob((nint)pinned.Pointer, source.Data.Length, MemoryMode.ReadOnly);
        }

        blob.MakeImmutable();
        face = new Face(blob, 0) { UnitsPerEm = source.UnitsPerEm };
        face.MakeImmutable();
        Font = new Font(face);
        Font.SetScale(source.UnitsPerEm, source.UnitsPerEm);
        Font.SetFunctionsOpenType();
    }

    /// <summary>The font that shapes; its lengths are font units.</summary>
    public Font Font { get; }

    public void Dispose()
    {
        Font.Dispose();
        face.Dispose();
        blob.Dispose();
        pinned.Dispose();
    }
}
