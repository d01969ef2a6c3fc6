using System.Runtime.InteropServices;

namespace DocExport.Pdf.Objects;

/// <summary>Where an object stands: at an offset of the file, or within an object stream (ISO 32000-1 table 18).</summary>
/// <param name="Offset">The offset in bytes, or the number of the object stream.</param>
/// <param name="Index">The object's index in its stream.</param>
/// <param name="IsWithinStream">Whether the object stands in a stream.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CrossReference(long Offset, int Index, bool IsWithinStream)
{
    public static CrossReference At(long offset) => new(offset, 0, false);

    public static CrossReference Within(int stream, int index) => new(stream, index, true);
}
