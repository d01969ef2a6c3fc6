using System.Buffers.Binary;

namespace DocExport.Fonts.OpenType;

/// <summary>The glyph descriptions of a face (OpenType, glyf and loca). Looking up a glyph never fails.</summary>
internal sealed class GlyphTable
{
    private readonly ReadOnlyMemory<byte> glyf;
    private readonly int[] offsets;
    private readonly string fileName;

    private GlyphTable(ReadOnlyMemory<byte> glyf, int[] offsets, string fileName)
    {
        this.glyf = glyf;
        this.offsets = offsets;
        this.fileName = fileName;
    }

    public static GlyphTable Read(SfntDirectory directory, ReadOnlyMemory<byte> file, FaceMetrics metrics, string name)
    {
        if (!directory.TryFind(SfntTag.Glyf, out var start, out var length))
        {
            throw new FontFormatException(name, "glyf", "is missing; only TrueType outlines are supported");
        }

        var loca = directory.Table(SfntTag.Loca, file.Span);
        var entries = ReadOffsets(loca, metrics.GlyphCount + 1, metrics.LongLoca);
        var previous = 0L;
        for (var i = 0; i < entries.Length; i++)
        {
            var offset = (uint)entries[i];
            if (offset < previous || offset > (uint)length)
            {
                throw loca.Fault($"entry {i} is {offset}, after {previous}, in a glyf table of {length} bytes");
            }

            if (offset - previous is > 0 and < SimpleGlyph.HeaderBytes && i > 0)
            {
                throw loca.Fault($"glyph {i - 1} has {offset - previous} bytes, fewer than a glyph's header");
            }

            previous = offset;
        }

        return new GlyphTable(file.Slice(start, length), entries, name);
    }

    /// <summary>A glyph's description; empty when it draws nothing or the font has no such glyph.</summary>
    public SfntTable this[int glyph]
    {
        get
        {
            var bytes =
                glyph + 1 < offsets.Length ? glyf.Span[offsets[glyph]..offsets[glyph + 1]] : ReadOnlySpan<byte>.Empty;
            return new SfntTable(bytes, SfntTag.Glyf, fileName);
        }
    }

    /// <summary>Whether a description that is not empty is a composite.</summary>
    public static bool IsComposite(SfntTable glyph) => glyph.Int16(0) < 0;

    /// <summary>The box that the description states.</summary>
    public static GlyphBounds StatedBounds(SfntTable glyph) =>
        new(glyph.Int16(2), glyph.Int16(4), glyph.Int16(6), glyph.Int16(8));

    private static int[] ReadOffsets(SfntTable loca, int count, bool isLong)
    {
        var entries = new int[count];
        var bytes = loca.Slice(0, (long)count * (isLong ? 4 : 2));
        if (isLong)
        {
            for (var i = 0; i < count; i++)
            {
                entries[i] = BinaryPrimitives.ReadInt32BigEndian(bytes[(i * 4)..]);
            }
        }
        else
        {
            for (var i = 0; i < count; i++)
            {
                entries[i] = BinaryPrimitives.ReadUInt16BigEndian(bytes[(i * 2)..]) * 2;
            }
        }

        return entries;
    }
}
