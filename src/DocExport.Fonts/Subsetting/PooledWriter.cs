using System.Buffers;
using System.Buffers.Binary;

namespace DocExport.Fonts.Subsetting;

/// <summary>Big-endian numbers written one after another into an array borrowed from the pool.</summary>
internal sealed class PooledWriter : IDisposable
{
    private byte[] buffer;

    public PooledWriter(int expectedBytes) => buffer = ArrayPool<byte>.Shared.Rent(expectedBytes);

    public int Length { get; private set; }

    public Span<byte> Written => buffer.AsSpan(0, Length);

    /// <summary>Adds bytes for the caller to fill; what they hold before is undefined.</summary>
    public Span<byte> Add(int count)
    {
        var start = Length;
        var needed = checked(start + count);
        if (needed > buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, buffer.Length * 2));
            buffer.AsSpan(0, start).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }

        Length = needed;
        return buffer.AsSpan(start, count);
    }

    /// <summary>Takes back the last bytes, which turned out not to be needed.</summary>
    public void TakeBack(int count) => Length -= count;

    public void Byte(int value) => Add(1)[0] = (byte)value;

    public void UInt16(int value) => BinaryPrimitives.WriteUInt16BigEndian(Add(2), (ushort)value);

    public void UInt32(uint value) => BinaryPrimitives.WriteUInt32BigEndian(Add(4), value);

    public void Bytes(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Add(bytes.Length));

    /// <summary>Pads with zeros to a multiple of a power of two.</summary>
    public void Align(int to) => Add(-Length & (to - 1)).Clear();

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
        Length = 0;
    }
}
