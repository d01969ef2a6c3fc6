using System.Collections.Immutable;

namespace DocExport.Images.Png;

/// <summary>Reads parts of memory one behind the other.</summary>
internal sealed class PartsStream(ImmutableArray<ReadOnlyMemory<byte>> parts) : Stream
{
    private int part;
    private int offset;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(Span<byte> buffer)
    {
        while (part < parts.Length && offset == parts[part].Length)
        {
            (part, offset) = (part + 1, 0);
        }

        if (part == parts.Length)
        {
            return 0;
        }

        var count = Math.Min(buffer.Length, parts[part].Length - offset);
        parts[part].Span.Slice(offset, count).CopyTo(buffer);
        offset += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush() { }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
