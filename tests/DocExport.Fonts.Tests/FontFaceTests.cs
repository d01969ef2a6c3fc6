using System.Buffers.Binary;
using System.Security.Cryptography;

namespace DocExport.Fonts.Tests;

/// <summary>What a face says about itself, against the figures that fontTools 4 prints for the same files.</summary>
public class FontFaceTests
{
    public static TheoryData<string> AllFonts =>
        [
            .. Directory
                .GetFiles(TestFonts.Folder, "*.ttf", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(TestFonts.Folder, path))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [InlineData("amiri/Amiri-Regular.ttf", "Amiri | Regular | Amiri-Regular | 400")]
    [InlineData("amiri/Amiri-Bold.ttf", "Amiri | Bold | Amiri-Bold | 700")]
    [InlineData("noto-naskh-arabic/NotoNaskhArabic-Bold.ttf", "Noto Naskh Arabic | Bold | NotoNaskhArabic-Bold | 700")]
    [InlineData(
        "source-serif-4/SourceSerif4-BoldItalic.ttf",
        "Source Serif 4 | Bold Italic | SourceSerif4-BoldItalic | 700 italic -12"
    )]
    [InlineData(
        "jetbrains-mono/JetBrainsMono-Regular.ttf",
        "JetBrains Mono | Regular | JetBrainsMono-Regular | 400 fixed"
    )]
    [InlineData(
        "ibm-plex-sans-arabic/IBMPlexSansArabic-Bold.ttf",
        "IBM Plex Sans Arabic | Bold | IBMPlexSansArabic-Bold | 700"
    )]
    public void Names_and_style(string file, string expected)
    {
        var face = TestFonts.Load(file);
        var slant = face.IsItalic ? FormattableString.Invariant($" italic {face.ItalicAngle}") : string.Empty;
        var pitch = face.IsFixedPitch ? " fixed" : string.Empty;
        Assert.Equal(
            expected,
            $"{face.FamilyName} | {face.StyleName} | {face.PostScriptName} | {face.Weight}{slant}{pitch}"
        );
        Assert.Equal(FontEmbedding.Installable, face.Embedding);
    }

    [Theory]
    [InlineData(
        "amiri/Amiri-Regular.ttf",
        6624,
        "1124 -634 0 | win 1850 910 | 646 433 | -512 50 | -438 -900 11467 1815"
    )]
    [InlineData(
        "source-serif-4/SourceSerif4-Regular.ttf",
        1463,
        "1036 -335 0 | win 1009 324 | 670 475 | -50 50 | -235 -328 2242 998"
    )]
    [InlineData(
        "jetbrains-mono/JetBrainsMono-Regular.ttf",
        1168,
        "1020 -300 0 | win 1020 300 | 730 550 | -155 50 | -1735 -300 1170 1020"
    )]
    // This font leaves its capitals' height 0, so that of H and x is taken.
    [InlineData(
        "noto-naskh-arabic/NotoNaskhArabic-Regular.ttf",
        1712,
        "1069 -634 0 | win 1405 634 | 714 536 | -75 50 | -496 -590 12176 1405"
    )]
    public void Metrics(string file, int glyphs, string expected)
    {
        var face = TestFonts.Load(file);
        var box = face.BoundingBox;
        Assert.Equal(1000, face.UnitsPerEm);
        Assert.Equal(glyphs, face.GlyphCount);
        Assert.Equal(
            expected,
            $"{face.Ascent} {face.Descent} {face.LineGap} | win {face.WinAscent} {face.WinDescent} | "
                + $"{face.CapHeight} {face.XHeight} | {face.UnderlinePosition} {face.UnderlineThickness} | "
                + $"{box.XMin} {box.YMin} {box.XMax} {box.YMax}"
        );
    }

    [Theory]
    [InlineData("amiri/Amiri-Regular.ttf", "A", "glyph 6144, advance 612, box -14 -3 619 647, 103 points")]
    [InlineData("amiri/Amiri-Regular.ttf", "ب", "glyph 56, advance 926, box 42 -266 869 386, 57 points")]
    [InlineData("amiri/Amiri-Regular.ttf", "ـ", "glyph 80, advance 185, box -34 0 220 92, 12 points")]
    [InlineData("amiri/Amiri-Regular.ttf", "\u064E", "glyph 94, advance 0, box 128 838 379 1036, 14 points")]
    [InlineData("amiri/Amiri-Regular.ttf", " ", "glyph 1, advance 292, blank")]
    [InlineData("amiri/Amiri-Regular.ttf", "✓", "none")]
    [InlineData(
        "noto-naskh-arabic/NotoNaskhArabic-Regular.ttf",
        "•",
        "glyph 1686, advance 362, box 49 211 313 501, 16 points"
    )]
    [InlineData("jetbrains-mono/JetBrainsMono-Regular.ttf", "A", "glyph 1, advance 600, box 50 0 550 730, 17 points")]
    public void Characters(string file, string text, string expected)
    {
        var face = TestFonts.Load(file);
        var glyph = face.GlyphOf(char.ConvertToUtf32(text, 0));
        var box = face.TryGetGlyphBounds(glyph, out var b)
            ? $"box {b.XMin} {b.YMin} {b.XMax} {b.YMax}, {face.OutlineOf(glyph).Points.Length} points"
            : "blank";
        Assert.Equal(expected, glyph == 0 ? "none" : $"glyph {glyph}, advance {face.AdvanceOf(glyph)}, {box}");
    }

    /// <summary>Every character, advance and point of a font, digested in fontTools and here.</summary>
    [Theory]
    [InlineData("amiri/Amiri-Regular.ttf", "3366DCDD7FDB1048", "3B67A3D6BED5D386", "E9B80EE951E9F933")]
    [InlineData(
        "noto-naskh-arabic/NotoNaskhArabic-Regular.ttf",
        "698730574E9B0655",
        "F7C935996C27FAE0",
        "515AFBE9A39C836D"
    )]
    [InlineData(
        "source-serif-4/SourceSerif4-BoldItalic.ttf",
        "BF2BD9335B221533",
        "E63828AD8C027A90",
        "F7B4C8F4F1F664A6"
    )]
    [InlineData(
        "ibm-plex-sans-arabic/IBMPlexSansArabic-Bold.ttf",
        "3F923638231A4BCF",
        "1E9B8A8242BAA7DD",
        "763B43C1A9457911"
    )]
    [InlineData("jetbrains-mono/JetBrainsMono-Regular.ttf", "42EEB680E1B2C293", "70EF14603BEF180D", "1D2F2FB510D4CC03")]
    public void Whole_font(string file, string characters, string advances, string outlines)
    {
        var face = TestFonts.Load(file);
        using var characterHash = new Digest();
        for (var c = 0; c <= 0x10FFFF; c++)
        {
            if (face.HasGlyph(c))
            {
                characterHash.Add(c >> 16, c, face.GlyphOf(c));
            }
        }

        using var advanceHash = new Digest();
        using var outlineHash = new Digest();
        for (var glyph = 0; glyph < face.GlyphCount; glyph++)
        {
            advanceHash.Add(face.AdvanceOf((ushort)glyph));
            var outline = face.OutlineOf((ushort)glyph);
            foreach (var point in outline.Points)
            {
                outlineHash.Add(point.X, point.Y);
                outlineHash.AddByte(point.OnCurve ? 1 : 0);
            }

            outlineHash.Add([.. outline.ContourEnds]);
        }

        Assert.Equal(
            $"{characters} {advances} {outlines}",
            $"{characterHash.Start} {advanceHash.Start} {outlineHash.Start}"
        );
    }

    [Fact]
    public void Numbers_that_name_nothing_are_answered()
    {
        var face = TestFonts.Amiri;
        foreach (var codePoint in new[] { -1, int.MinValue, 0x110000, int.MaxValue, 0xD800, 0x10FFFF })
        {
            Assert.Equal(0, face.GlyphOf(codePoint));
        }

        Assert.Equal(0, face.AdvanceOf(60000));
        Assert.False(face.TryGetGlyphBounds(60000, out _));
        Assert.Same(GlyphOutline.Empty, face.OutlineOf(60000));
    }

    [Theory]
    [MemberData(nameof(AllFonts))]
    public void Every_bundled_font_has_its_bullet_and_may_be_embedded(string file)
    {
        var face = TestFonts.Load(file);
        Assert.Equal(FontEmbedding.Installable, face.Embedding);
        Assert.All("•«»—…", c => Assert.True(face.HasGlyph(c), $"{file} lacks {c}"));
    }

    [Theory]
    [InlineData(0x0000, FontEmbedding.Installable)]
    [InlineData(0x0002, FontEmbedding.Restricted)]
    [InlineData(0x0004, FontEmbedding.PreviewAndPrint)]
    [InlineData(0x0006, FontEmbedding.PreviewAndPrint)]
    [InlineData(0x0108, FontEmbedding.Editable | FontEmbedding.NoSubsetting)]
    [InlineData(0x0202, FontEmbedding.Restricted | FontEmbedding.BitmapOnly)]
    public void Embedding_bits(int type, FontEmbedding expected) =>
        Assert.Equal(expected, SfntFile.Parse(TestFonts.Amiri.Data.Span).With("OS/2", 8, type).Load().Embedding);

    [Fact]
    public void Typographic_metrics_count_only_where_the_font_asks_for_them()
    {
        var font = SfntFile.Parse(TestFonts.Amiri.Data.Span).With("OS/2", 68, 900).With("hhea", 4, 1100);
        Assert.Equal(900, font.Load().Ascent);
        Assert.Equal(1100, font.With("OS/2", 62, 0x40).Load().Ascent);
    }

    [Fact]
    public void A_font_without_os2_and_post_takes_the_older_tables()
    {
        var face = SfntFile
            .Parse(TestFonts.Load("source-serif-4/SourceSerif4-BoldItalic.ttf").Data.Span)
            .Without("OS/2")
            .Without("post")
            .Load();
        Assert.Equal(
            "700 True 1036 1036 335",
            $"{face.Weight} {face.IsItalic} {face.Ascent} {face.WinAscent} {face.WinDescent}"
        );
        Assert.Equal("657 514", $"{face.CapHeight} {face.XHeight}");
    }

    private sealed class Digest : IDisposable
    {
        private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

        public string Start => Convert.ToHexString(hash.GetCurrentHash())[..16];

        public void Add(params ReadOnlySpan<int> numbers)
        {
            Span<byte> bytes = stackalloc byte[2];
            foreach (var number in numbers)
            {
                BinaryPrimitives.WriteUInt16BigEndian(bytes, (ushort)number);
                hash.AppendData(bytes);
            }
        }

        public void AddByte(int value) => hash.AppendData([(byte)value]);

        public void Dispose() => hash.Dispose();
    }
}
