using System.Buffers.Binary;
using System.Collections.Immutable;
using DocExport.Fonts.Subsetting;

namespace DocExport.Fonts.Tests;

/// <summary>A font that lies is refused with its table and fault, and never does anything else.</summary>
public class HostileFontTests
{
    private static SfntFile Amiri => SfntFile.Parse(TestFonts.Amiri.Data.Span);

    [Theory]
    [InlineData("OTTO", "'sfnt': the outlines are CFF")]
    [InlineData("ttcf", "'sfnt': this is a font collection")]
    [InlineData("wOF2", "'sfnt': this is a compressed web font")]
    [InlineData("%PDF", "'sfnt': the file starts with 0x25504446")]
    public void Other_kinds_of_file(string start, string message)
    {
        var bytes = TestFonts.Amiri.Data.ToArray();
        System.Text.Encoding.ASCII.GetBytes(start, bytes);
        Refused(bytes, message);
    }

    [Theory]
    [InlineData("head", 12, 0, "'head': has not the magic number")]
    [InlineData("head", 18, 3, "'head': claims 3 units per em")]
    [InlineData("head", 50, 2, "'head': claims loca format 2")]
    [InlineData("maxp", 4, 0, "'maxp': claims that the font has no glyphs")]
    [InlineData("maxp", 4, 6625, "'hmtx': is truncated")]
    [InlineData("maxp", 4, 900, "'hhea': claims")]
    [InlineData("hhea", 34, 0, "'hhea': claims 0 advances")]
    [InlineData("hhea", 34, 7000, "'hhea': claims 7000 advances for 6624 glyphs")]
    [InlineData("loca", 0, 1, "'loca': entry 1 is")]
    [InlineData("loca", 26492, 0xFFFF, "in a glyf table of 275385 bytes")]
    [InlineData("name", 2, 60000, "'name': is truncated")]
    [InlineData("cmap", 2, 0, "'cmap': has no Unicode subtable")]
    public void Numbers_that_lie(string table, int offset, int value, string message) =>
        Refused(Amiri.With(table, offset, value).ToBytes(), message);

    [Theory]
    [InlineData("head")]
    [InlineData("hhea")]
    [InlineData("maxp")]
    [InlineData("hmtx")]
    [InlineData("cmap")]
    [InlineData("name")]
    [InlineData("loca")]
    [InlineData("glyf")]
    public void Missing_tables(string table) => Refused(Amiri.Without(table).ToBytes(), $"'{table}': is missing");

    [Fact]
    public void Tables_outside_of_the_file()
    {
        var bytes = TestFonts.Amiri.Data.ToArray();
        BinaryPrimitives.WriteUInt32BigEndian(bytes.AsSpan(12 + 8), 0xFFFFFFF0);
        Refused(bytes, "offset 4294967280");
    }

    [Fact]
    public void A_character_of_a_glyph_that_the_font_does_not_have()
    {
        var font = Amiri;
        font["cmap"] = SfntFile.Cmap('A', 6624);
        Refused(font.ToBytes(), "U+0041 has glyph 6624, but the font has 6624 glyphs");
    }

    [Fact]
    public void Overlapping_groups_of_format_12_are_not_unpacked_for_ever()
    {
        var font = Amiri;
        var group = SfntFile.Numbers(0, 0, 0, 6000, 0, 1);
        font["cmap"] =
        [
            .. SfntFile.Numbers(0, 1, 3, 10, 0, 12, 12, 0, 0, 0, 0, 0, 0, 20000),
            .. Enumerable.Repeat(group, 20000).SelectMany(bytes => bytes),
        ];
        Refused(font.ToBytes(), "'cmap': group 1 (U+0000 to U+1770, glyph 1) is out of order");
    }

    [Fact]
    public void A_composite_that_contains_itself()
    {
        var loop = SfntFile.Numbers(-1, 0, 0, 10, 10, 2, 1, 0);
        var face = Amiri.WithGlyphs([], loop).Load();
        var fault = Assert.Throws<FontFormatException>(() => face.OutlineOf(1));
        Assert.Equal("test.ttf: font table 'glyf': a composite has over 8 levels or 1024 components", fault.Message);
        Assert.Throws<FontFormatException>(() => TrueTypeSubset.Build(face, [One(0), One(1)]));
    }

    /// <summary>Eight levels of a hundred components each would be 10^16 outlines.</summary>
    [Fact]
    public void A_composite_that_doubles_at_each_level()
    {
        var glyphs = new List<byte[]> { Array.Empty<byte>(), SfntFile.Numbers(1, 0, 0, 0, 0, 0, 0, 0x3100) };
        for (var level = 2; level < 9; level++)
        {
            var parts = Enumerable.Repeat(SfntFile.Numbers(0x22, level - 1, 0), 99).SelectMany(bytes => bytes);
            glyphs.Add([.. SfntFile.Numbers(-1, 0, 0, 0, 0), .. parts, .. SfntFile.Numbers(0x02, level - 1, 0)]);
        }

        var face = Amiri.WithGlyphs([.. glyphs]).Load();
        Assert.Throws<FontFormatException>(() => face.OutlineOf(8));
        Assert.Throws<FontFormatException>(() => TrueTypeSubset.Build(face, [One(0), One(8)]));
    }

    [Theory]
    [InlineData("contour 1 of a glyph ends at point 3", 2, 0, 0, 0, 0, 3, 3, 0, 0x0909)]
    [InlineData("is truncated", 1, 0, 0, 0, 0, 3, 900, 0x0909)]
    [InlineData("a glyph ends inside its flags", 1, 0, 0, 0, 0, 300, 0, 0x0109)]
    [InlineData("a glyph has more flags than points", 1, 0, 0, 0, 0, 3, 0, 0x09FF)]
    [InlineData("is truncated", 1, 0, 0, 0, 0, 3, 0, 0x0903)]
    [InlineData("a composite matches points that it does not have", -1, 0, 0, 0, 0, 0, 0, 0x0102)]
    public void Malformed_glyphs(string message, params int[] glyph)
    {
        var face = Amiri.WithGlyphs([], SfntFile.Numbers(glyph)).Load();
        Assert.Contains(
            message,
            Assert.Throws<FontFormatException>(() => face.OutlineOf(1)).Message,
            StringComparison.Ordinal
        );
        Assert.Contains(
            message,
            Assert.Throws<FontFormatException>(() => TrueTypeSubset.Build(face, [One(0), One(1)])).Message,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("amiri/Amiri-Bold.ttf")]
    [InlineData("source-serif-4/SourceSerif4-Italic.ttf")]
    public void Cut_off_anywhere(string file)
    {
        var bytes = TestFonts.Bytes(file);
        for (var length = 0; length < bytes.Length; length += length < 600 ? 1 : 977)
        {
            Assert.Throws<FontFormatException>(() => FontFace.Load(bytes.AsMemory(0, length), file));
        }
    }

    /// <summary>Damage at seeded places, in the header tables more often than in the outlines.</summary>
    [Theory]
    [InlineData("noto-naskh-arabic/NotoNaskhArabic-Regular.ttf", 1)]
    [InlineData("ibm-plex-sans-arabic/IBMPlexSansArabic-Regular.ttf", 2)]
    [InlineData("jetbrains-mono/JetBrainsMono-Bold.ttf", 3)]
    public void Damaged_anywhere(string file, int seed)
    {
        var bytes = TestFonts.Bytes(file);
        var random = new Random(seed);
        var (works, refused) = (0, 0);
        for (var round = 0; round < 400; round++)
        {
            var damaged = (byte[])bytes.Clone();
            for (var i = 0; i < 4; i++)
            {
                var place = random.Next(random.Next(3) == 0 ? 400 : damaged.Length);
                damaged[place] = (byte)random.Next(256);
            }

            if (UseEverything(damaged, file))
            {
                works++;
            }
            else
            {
                refused++;
            }
        }

        Assert.True(works > 30 && refused > 30, $"{works} worked, {refused} were refused");
    }

    /// <summary>Each of the tables that is read, filled with noise.</summary>
    [Theory]
    [InlineData("head")]
    [InlineData("hhea")]
    [InlineData("maxp")]
    [InlineData("hmtx")]
    [InlineData("cmap")]
    [InlineData("name")]
    [InlineData("OS/2")]
    [InlineData("post")]
    [InlineData("loca")]
    [InlineData("glyf")]
    public void Damaged_tables(string table)
    {
        var random = new Random(table.Length + table[0]);
        for (var round = 0; round < 50; round++)
        {
            var font = SfntFile.Parse(TestFonts.NotoNaskh.Data.Span);
            var bytes = font[table];
            for (var i = 0; i <= round; i++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            UseEverything(font.ToBytes(), table);
        }
    }

    /// <summary>Any other exception than the one that is promised fails the test.</summary>
    private static bool UseEverything(byte[] bytes, string file)
    {
        FontFace face;
        try
        {
            face = FontFace.Load(bytes, file);
        }
        catch (FontFormatException)
        {
            return false;
        }

        for (var c = 0; c < 0x3000; c++)
        {
            _ = face.AdvanceOf(face.GlyphOf(c));
        }

        var glyphs = ImmutableArray.CreateBuilder<SubsetGlyph>();
        for (var glyph = 0; glyph < face.GlyphCount; glyph += 7)
        {
            _ = face.TryGetGlyphBounds((ushort)glyph, out _);
            try
            {
                _ = face.OutlineOf((ushort)glyph);
                glyphs.Add(
                    new SubsetGlyph(0, [new GlyphComponent((ushort)glyph, 0, 0), new GlyphComponent(3, 70, -5, 1.5)])
                );
            }
            catch (FontFormatException)
            {
                glyphs.Add(One((ushort)glyph));
            }
        }

        try
        {
            _ = TrueTypeSubset.Build(face, glyphs);
            return true;
        }
        catch (FontFormatException)
        {
            return false;
        }
    }

    private static SubsetGlyph One(ushort glyph) => new(500, [new GlyphComponent(glyph, 0, 0)]);

    private static void Refused(byte[] bytes, string message)
    {
        var fault = Assert.Throws<FontFormatException>(() => FontFace.Load(bytes, "bad.ttf"));
        Assert.StartsWith("bad.ttf: font table '", fault.Message, StringComparison.Ordinal);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }
}
