using System.Buffers.Binary;
using DocExport.Fonts.OpenType;

namespace DocExport.Fonts.Subsetting;

/// <summary>Writes the tables of a planned subset (OpenType; the tables that ISO 32000-1 9.9 asks of a CIDFontType2).</summary>
internal sealed class SubsetWriter : IDisposable
{
    private const int TableCount = 6;
    private const int DirectoryBytes = 12 + (TableCount * 16);
    private const int HeadBytes = 54;
    private const int ChecksumAdjustmentOffset = 8;
    private const uint ChecksumMagic = 0xB1B0AFBA;
    private const int LargestShortOffset = 0xFFFF * 2;

    private readonly FontFace face;
    private readonly int[] advances;
    private readonly GlyphDataWriter glyphData;
    private readonly PooledWriter writer;
    private readonly (SfntTag Tag, int Offset, int Length)[] tables = new (SfntTag, int, int)[TableCount];

    public SubsetWriter(FontFace face, SubsetPlan plan, IReadOnlyList<SubsetGlyph> glyphs)
    {
        this.face = face;
        var count = plan.GlyphCount + plan.AddedShapes.Count;
        advances = new int[count];
        for (var i = 0; i < glyphs.Count; i++)
        {
            advances[i] = glyphs[i].Advance;
        }

        // Added glyphs are never shown by themselves; with the last advance they take no entry of their own in hmtx.
        advances.AsSpan(glyphs.Count).Fill(advances[glyphs.Count - 1]);
        writer = new PooledWriter(DirectoryBytes + (count * 128));
        glyphData = new GlyphDataWriter(face, plan, advances, writer);
    }

    public byte[] Write()
    {
        writer.Add(DirectoryBytes).Clear();
        glyphData.Write();
        EndTable(0, SfntTag.Glyf, DirectoryBytes);
        WriteOffsets();
        WriteMetrics();
        WriteHead();
        WriteHorizontalHeader();
        WriteMaximumProfile();
        WriteDirectory();
        return writer.Written.ToArray();
    }

    public void Dispose()
    {
        glyphData.Dispose();
        writer.Dispose();
    }

    private bool HasLongOffsets => glyphData.Offsets[^1] > LargestShortOffset;

    private void WriteOffsets()
    {
        var start = writer.Length;
        foreach (var offset in glyphData.Offsets)
        {
            if (HasLongOffsets)
            {
                writer.UInt32((uint)offset);
            }
            else
            {
                writer.UInt16(offset / 2);
            }
        }

        EndTable(4, SfntTag.Loca, start);
    }

    /// <summary>The number of leading glyphs after which all have the same advance as the last of them.</summary>
    private int LongMetricCount
    {
        get
        {
            var count = advances.Length;
            while (count > 1 && advances[count - 2] == advances[^1])
            {
                count--;
            }

            return count;
        }
    }

    private void WriteMetrics()
    {
        var start = writer.Length;
        var longCount = LongMetricCount;
        for (var i = 0; i < advances.Length; i++)
        {
            if (i < longCount)
            {
                writer.UInt16(advances[i]);
            }

            writer.UInt16(glyphData.LeftBearings[i]);
        }

        EndTable(3, SfntTag.Hmtx, start);
    }

    private void WriteHead()
    {
        var start = writer.Length;
        writer.Bytes(SourceTable(SfntTag.Head)[..HeadBytes]);
        var head = writer.Written[start..];
        BinaryPrimitives.WriteUInt32BigEndian(head[ChecksumAdjustmentOffset..], 0);

        // Baseline at y = 0 as in the source; left edge at the bearing; the other flags speak of instructions.
        var baseline = BinaryPrimitives.ReadUInt16BigEndian(head[16..]) & 1;
        BinaryPrimitives.WriteUInt16BigEndian(head[16..], (ushort)(baseline | 2));
        var bounds = glyphData.Statistics.Bounds;
        BinaryPrimitives.WriteInt16BigEndian(head[36..], (short)bounds.XMin);
        BinaryPrimitives.WriteInt16BigEndian(head[38..], (short)bounds.YMin);
        BinaryPrimitives.WriteInt16BigEndian(head[40..], (short)bounds.XMax);
        BinaryPrimitives.WriteInt16BigEndian(head[42..], (short)bounds.YMax);
        BinaryPrimitives.WriteInt16BigEndian(head[50..], HasLongOffsets ? (short)1 : (short)0);
        EndTable(1, SfntTag.Head, start);
    }

    private void WriteHorizontalHeader()
    {
        var start = writer.Length;
        writer.UInt32(0x00010000);
        writer.Bytes(SourceTable(SfntTag.Hhea)[4..10]);
        writer.UInt16(glyphData.Statistics.MaxAdvance);
        writer.UInt16(glyphData.Statistics.MinLeftBearing);
        writer.UInt16(Math.Clamp(glyphData.Statistics.MinRightBearing, short.MinValue, short.MaxValue));
        writer.UInt16(glyphData.Statistics.MaxExtent);

        // Caret slope and offset, four reserved fields and the metric format, as in the source or zero.
        writer.Bytes(SourceTable(SfntTag.Hhea)[18..24]);
        writer.Add(10).Clear();
        writer.UInt16(LongMetricCount);
        EndTable(2, SfntTag.Hhea, start);
    }

    private void WriteMaximumProfile()
    {
        var start = writer.Length;
        writer.UInt32(0x00010000);
        writer.UInt16(advances.Length);
        writer.UInt16(glyphData.Statistics.MaxPoints);
        writer.UInt16(glyphData.Statistics.MaxContours);
        writer.UInt16(glyphData.Statistics.MaxCompositePoints);
        writer.UInt16(glyphData.Statistics.MaxCompositeContours);

        // One zone, and nothing of what instructions would need.
        writer.UInt16(1);
        writer.Add(12).Clear();
        writer.UInt16(glyphData.Statistics.MaxComponents);
        writer.UInt16(glyphData.Statistics.MaxComponents > 0 ? 1 : 0);
        EndTable(5, SfntTag.Maxp, start);
    }

    private ReadOnlySpan<byte> SourceTable(SfntTag tag) => face.Directory.Table(tag, face.Data.Span).Bytes;

    private void EndTable(int index, SfntTag tag, int start)
    {
        tables[index] = (tag, start, writer.Length - start);
        writer.Align(4);
    }

    /// <summary>The directory, in the order of the tags, and the checksums (OpenType, "Calculating Checksums").</summary>
    private void WriteDirectory()
    {
        var file = writer.Written;
        BinaryPrimitives.WriteUInt32BigEndian(file, 0x00010000);
        BinaryPrimitives.WriteUInt16BigEndian(file[4..], TableCount);

        // Search range 16 × 4 (the greatest power of two up to 6 tables), its logarithm, and what remains.
        BinaryPrimitives.WriteUInt16BigEndian(file[6..], 64);
        BinaryPrimitives.WriteUInt16BigEndian(file[8..], 2);
        BinaryPrimitives.WriteUInt16BigEndian(file[10..], (TableCount * 16) - 64);
        for (var i = 0; i < TableCount; i++)
        {
            var (tag, offset, length) = tables[i];
            var record = file[(12 + (i * 16))..];
            BinaryPrimitives.WriteUInt32BigEndian(record, (uint)tag);
            BinaryPrimitives.WriteUInt32BigEndian(record[4..], ChecksumOf(file.Slice(offset, (length + 3) & ~3)));
            BinaryPrimitives.WriteUInt32BigEndian(record[8..], (uint)offset);
            BinaryPrimitives.WriteUInt32BigEndian(record[12..], (uint)length);
        }

        var headOffset = tables[1].Offset;
        var adjustment = ChecksumMagic - ChecksumOf(file);
        BinaryPrimitives.WriteUInt32BigEndian(file[(headOffset + ChecksumAdjustmentOffset)..], adjustment);
    }

    private static uint ChecksumOf(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var i = 0; i + 4 <= bytes.Length; i += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]);
        }

        return sum;
    }
}
