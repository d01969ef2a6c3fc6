using System.Runtime.InteropServices;

namespace DocExport.Fonts.OpenType;

/// <summary>
/// From code point to glyph, unpacked from a <c>cmap</c> subtable of format 4 or 12 into pages of 256 so that a look-up
/// is two array reads.
/// </summary>
internal sealed class CodePointMap
{
    private const int PageSize = 256;
    private const int LastCodePoint = 0x10FFFF;

    private readonly ushort[] pageOf = new ushort[(LastCodePoint + 1) / PageSize];

    // Page 0 stays empty and serves all code points of pages that the font does not touch.
    private readonly List<ushort> building = [.. new ushort[PageSize]];
    private readonly int glyphCount;
    private ushort[] glyphs = [];

    private CodePointMap(int glyphCount) => this.glyphCount = glyphCount;

    /// <summary>The glyph of a code point, 0 when there is none; any number may be asked for.</summary>
    public ushort this[int codePoint] =>
        (uint)codePoint <= LastCodePoint
            ? glyphs[(pageOf[codePoint / PageSize] * PageSize) + (codePoint % PageSize)]
            : (ushort)0;

    public static CodePointMap Read(SfntTable cmap, int glyphCount)
    {
        var map = new CodePointMap(glyphCount);
        var subtable = ChooseSubtable(cmap);
        if (subtable.UInt16(0) == 12)
        {
            map.ReadFormat12(subtable);
        }
        else
        {
            map.ReadFormat4(subtable);
        }

        map.glyphs = [.. map.building];
        map.building.Clear();
        map.building.TrimExcess();
        return map;
    }

    /// <summary>The subtable that covers most: full Unicode (format 12), then the basic plane (format 4), then symbols.</summary>
    private static SfntTable ChooseSubtable(SfntTable cmap)
    {
        int count = cmap.UInt16(2);
        var (best, bestRank) = (0L, 0);
        for (var i = 0; i < count; i++)
        {
            var record = 4 + (i * 8);
            int platform = cmap.UInt16(record);
            int encoding = cmap.UInt16(record + 2);
            long offset = cmap.UInt32(record + 4);
            if (platform is not (0 or 3))
            {
                continue;
            }

            var rank = (cmap.From(offset).UInt16(0), platform, encoding) switch
            {
                (12, 3, 10) => 6,
                (12, 0, _) => 5,
                (4, 3, 1) => 4,
                (4, 0, _) => 3,
                (4, 3, 0) => 1,
                _ => 0,
            };
            if (rank > bestRank)
            {
                (best, bestRank) = (offset, rank);
            }
        }

        return bestRank > 0 ? cmap.From(best) : throw cmap.Fault("has no Unicode subtable of format 4 or 12");
    }

    /// <summary>Segments that end in ascending order; a code point belongs to the first that ends at or after it.</summary>
    private void ReadFormat4(SfntTable table)
    {
        var segments = table.UInt16(6) / 2;
        var (ends, starts) = (14, 16 + (segments * 2));
        var (deltas, offsets) = (starts + (segments * 2), starts + (segments * 4));
        var previousEnd = -1;
        for (var i = 0; i < segments; i++)
        {
            int end = table.UInt16(ends + (i * 2));
            if (end <= previousEnd)
            {
                throw table.Fault($"segment {i} ends at U+{end:X4}, not after the one before it");
            }

            int first = table.UInt16(starts + (i * 2));
            int delta = table.UInt16(deltas + (i * 2));
            int offset = table.UInt16(offsets + (i * 2));
            var glyphArray = offsets + (i * 2) + offset;

            // U+FFFF is the mandatory last segment's end and no character; its offset is garbage in many fonts.
            for (var c = Math.Max(first, previousEnd + 1); c <= Math.Min(end, 0xFFFE); c++)
            {
                int glyph = offset == 0 ? c : table.UInt16(glyphArray + ((c - first) * 2));
                Set(table, c, offset != 0 && glyph == 0 ? 0 : (glyph + delta) & 0xFFFF);
            }

            previousEnd = end;
        }
    }

    private void ReadFormat12(SfntTable table)
    {
        var count = table.UInt32(12);
        _ = table.Slice(16, count * 12L);
        long previousEnd = -1;
        for (var i = 0; i < count; i++)
        {
            var group = 16 + (i * 12);
            long first = table.UInt32(group);
            long last = table.UInt32(group + 4);
            long glyph = table.UInt32(group + 8);
            if (first <= previousEnd || last < first || last > LastCodePoint || glyph + (last - first) >= glyphCount)
            {
                throw table.Fault($"group {i} (U+{first:X4} to U+{last:X4}, glyph {glyph}) is out of order or range");
            }

            for (var c = first; c <= last; c++)
            {
                Set(table, (int)c, (int)(glyph + (c - first)));
            }

            previousEnd = last;
        }
    }

    private void Set(SfntTable table, int codePoint, int glyph)
    {
        if (glyph == 0)
        {
            return;
        }

        if (glyph >= glyphCount)
        {
            throw table.Fault($"U+{codePoint:X4} has glyph {glyph}, but the font has {glyphCount} glyphs");
        }

        ref var page = ref pageOf[codePoint / PageSize];
        if (page == 0)
        {
            page = (ushort)(building.Count / PageSize);
            CollectionsMarshal.SetCount(building, building.Count + PageSize);
            CollectionsMarshal.AsSpan(building)[^PageSize..].Clear();
        }

        building[(page * PageSize) + (codePoint % PageSize)] = (ushort)glyph;
    }
}
