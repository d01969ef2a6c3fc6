using System.Runtime.InteropServices;

namespace DocExport.Fonts.OpenType;

/// <summary>The numbers of a face's header tables: head, hhea, maxp, OS/2 and post, in font units.</summary>
internal sealed record FaceMetrics
{
    private const int HeadBytes = 54;
    private const uint HeadMagic = 0x5F0F3CF5;
    private const uint TrueTypeMaxp = 0x00010000;
    private const int UseTypoMetrics = 0x0080;

    public required int UnitsPerEm { get; init; }
    public required GlyphBounds BoundingBox { get; init; }
    public required bool LongLoca { get; init; }
    public required int GlyphCount { get; init; }
    public required int LongMetricCount { get; init; }
    public required StyleBits Style { get; init; }
    public required LineMetrics Line { get; init; }
    public required LineMetrics Win { get; init; }
    public required int CapHeight { get; init; }
    public required int XHeight { get; init; }
    public required FontEmbedding Embedding { get; init; }
    public required double ItalicAngle { get; init; }
    public required int UnderlinePosition { get; init; }
    public required int UnderlineThickness { get; init; }
    public required bool IsFixedPitch { get; init; }

    public static FaceMetrics Read(SfntDirectory directory, ReadOnlySpan<byte> file)
    {
        var head = directory.Table(SfntTag.Head, file);
        var hhea = directory.Table(SfntTag.Hhea, file);
        var os2 = directory.OptionalTable(SfntTag.Os2, file);
        var post = directory.OptionalTable(SfntTag.Post, file);
        var unitsPerEm = ReadUnitsPerEm(head);
        var glyphCount = ReadGlyphCount(directory.Table(SfntTag.Maxp, file));
        _ = head.Slice(0, HeadBytes);
        var line = new LineMetrics(hhea.Int16(4), hhea.Int16(6), hhea.Int16(8));
        return new FaceMetrics
        {
            UnitsPerEm = unitsPerEm,
            BoundingBox = new GlyphBounds(head.Int16(36), head.Int16(38), head.Int16(40), head.Int16(42)),
            LongLoca = ReadLocaFormat(head),
            GlyphCount = glyphCount,
            LongMetricCount = ReadLongMetricCount(hhea, glyphCount),
            Style = StyleBits.Read(head, os2),
            Line = ReadLine(line, os2),
            Win = os2.Length == 0 ? line : new LineMetrics(os2.UInt16(74), -os2.UInt16(76), 0),
            XHeight = os2.Length >= 90 ? os2.Int16(86) : 0,
            CapHeight = os2.Length >= 90 ? os2.Int16(88) : 0,
            Embedding = os2.Length == 0 ? FontEmbedding.Installable : ReadEmbedding(os2.UInt16(8)),
            ItalicAngle = post.Length == 0 ? 0 : post.Int32(4) / 65536.0,
            UnderlinePosition = post.Length == 0 ? -unitsPerEm / 10 : post.Int16(8),
            UnderlineThickness = post.Length == 0 ? unitsPerEm / 20 : post.Int16(10),
            IsFixedPitch = post.Length != 0 && post.UInt32(12) != 0,
        };
    }

    private static int ReadUnitsPerEm(SfntTable head)
    {
        if (head.UInt32(12) != HeadMagic)
        {
            throw head.Fault("has not the magic number 0x5F0F3CF5");
        }

        int unitsPerEm = head.UInt16(18);
        return unitsPerEm is >= 16 and <= 16384
            ? unitsPerEm
            : throw head.Fault($"claims {unitsPerEm} units per em; 16 to 16384 are allowed");
    }

    private static bool ReadLocaFormat(SfntTable head)
    {
        var format = head.Int16(50);
        return format is 0 or 1 ? format == 1 : throw head.Fault($"claims loca format {format}; 0 and 1 exist");
    }

    private static int ReadGlyphCount(SfntTable maxp)
    {
        if (maxp.UInt32(0) != TrueTypeMaxp)
        {
            throw maxp.Fault("has not version 1.0, which TrueType outlines need");
        }

        int count = maxp.UInt16(4);
        return count > 0 ? count : throw maxp.Fault("claims that the font has no glyphs");
    }

    private static int ReadLongMetricCount(SfntTable hhea, int glyphCount)
    {
        int count = hhea.UInt16(34);
        return count > 0 && count <= glyphCount
            ? count
            : throw hhea.Fault($"claims {count} advances for {glyphCount} glyphs");
    }

    /// <summary>The typographic metrics where the font asks for them (OS/2 fsSelection bit 7) or has no others.</summary>
    private static LineMetrics ReadLine(LineMetrics hhea, SfntTable os2)
    {
        var noHhea = hhea is { Ascent: 0, Descent: 0 };
        return os2.Length != 0 && (noHhea || (os2.UInt16(62) & UseTypoMetrics) != 0)
            ? new LineMetrics(os2.Int16(68), os2.Int16(70), os2.Int16(72))
            : hhea;
    }

    /// <summary>Keeps the least restrictive usage permission, as the specification asks where several are set.</summary>
    private static FontEmbedding ReadEmbedding(ushort type)
    {
        var bits = (FontEmbedding)type;
        var permission =
            bits.HasFlag(FontEmbedding.Editable) ? FontEmbedding.Editable
            : bits.HasFlag(FontEmbedding.PreviewAndPrint) ? FontEmbedding.PreviewAndPrint
            : bits & FontEmbedding.Restricted;
        return permission | (bits & (FontEmbedding.NoSubsetting | FontEmbedding.BitmapOnly));
    }

    /// <summary>Where a line's edges lie: ascent above, descent (negative) below the baseline, and the gap between lines.</summary>
    [StructLayout(LayoutKind.Auto)]
    internal readonly record struct LineMetrics(int Ascent, int Descent, int Gap);
}
