using System.Buffers.Binary;

namespace DocExport.Fonts.OpenType;

/// <summary>
/// The bytes of one table with checked access: reading outside of them is the font's fault and says so, whatever the
/// offsets in the table claim.
/// </summary>
internal readonly ref struct SfntTable
{
    public SfntTable(ReadOnlySpan<byte> bytes, SfntTag tag, string fileName)
    {
        Bytes = bytes;
        Tag = tag;
        FileName = fileName;
    }

    public ReadOnlySpan<byte> Bytes { get; }

    public SfntTag Tag { get; }

    public string FileName { get; }

    public int Length => Bytes.Length;

    public ushort UInt16(int offset) => BinaryPrimitives.ReadUInt16BigEndian(Slice(offset, 2));

    public short Int16(int offset) => BinaryPrimitives.ReadInt16BigEndian(Slice(offset, 2));

    public uint UInt32(int offset) => BinaryPrimitives.ReadUInt32BigEndian(Slice(offset, 4));

    public int Int32(int offset) => BinaryPrimitives.ReadInt32BigEndian(Slice(offset, 4));

    /// <summary>The bytes from an offset; long arithmetic, because both numbers may come from the font.</summary>
    public ReadOnlySpan<byte> Slice(long offset, long length)
    {
        if (offset < 0 || length < 0 || offset + length > Bytes.Length)
        {
            throw Fault($"is truncated: {length} bytes at offset {offset} are needed, but it has {Bytes.Length}");
        }

        return Bytes.Slice((int)offset, (int)length);
    }

    /// <summary>The part of the table that starts at an offset.</summary>
    public SfntTable From(long offset) => new(Slice(offset, Bytes.Length - offset), Tag, FileName);

    public FontFormatException Fault(string fault) => new(FileName, SfntDirectory.NameOf((uint)Tag), fault);
}
