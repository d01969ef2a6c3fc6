using System.Buffers.Binary;

namespace DocExport.Fonts.OpenType;

/// <summary>Advances and left side bearings (OpenType, hmtx), unpacked, in font units.</summary>
internal sealed class HorizontalMetrics
{
    private readonly ushort[] advances;
    private readonly short[] leftBearings;

    private HorizontalMetrics(ushort[] advances, short[] leftBearings)
    {
        this.advances = advances;
        this.leftBearings = leftBearings;
    }

    public static HorizontalMetrics Read(SfntTable hmtx, FaceMetrics metrics)
    {
        var (count, longCount) = (metrics.GlyphCount, metrics.LongMetricCount);
        var bytes = hmtx.Slice(0, (longCount * 4L) + ((count - longCount) * 2L));
        var (advances, leftBearings) = (new ushort[count], new short[count]);
        for (var i = 0; i < longCount; i++)
        {
            advances[i] = BinaryPrimitives.ReadUInt16BigEndian(bytes[(i * 4)..]);
            leftBearings[i] = BinaryPrimitives.ReadInt16BigEndian(bytes[((i * 4) + 2)..]);
        }

        // The last advance holds for all glyphs that only have a bearing.
        advances.AsSpan(longCount).Fill(advances[longCount - 1]);
        var rest = bytes[(longCount * 4)..];
        for (var i = longCount; i < count; i++)
        {
            leftBearings[i] = BinaryPrimitives.ReadInt16BigEndian(rest[((i - longCount) * 2)..]);
        }

        return new HorizontalMetrics(advances, leftBearings);
    }

    public int AdvanceOf(int glyph) => glyph < advances.Length ? advances[glyph] : 0;

    public int LeftBearingOf(int glyph) => glyph < leftBearings.Length ? leftBearings[glyph] : 0;
}
