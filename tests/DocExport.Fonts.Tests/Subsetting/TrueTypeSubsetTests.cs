using System.Buffers.Binary;
using System.Collections.Immutable;
using DocExport.Fonts.Subsetting;

namespace DocExport.Fonts.Tests.Subsetting;

public class TrueTypeSubsetTests
{
    private const int OverlapSimple = 0x40;

    /// <summary>All glyphs of every bundled font: same advances, same outlines point by point.</summary>
    [Theory]
    [MemberData(nameof(FontFaceTests.AllFonts), MemberType = typeof(FontFaceTests))]
    public void A_subset_of_all_glyphs_is_the_font(string file)
    {
        var face = TestFonts.Load(file);
        var glyphs = Enumerable.Range(0, face.GlyphCount).Select(glyph => Plain(face, (ushort)glyph));
        var subset = Build(face, [.. glyphs]);
        for (var glyph = 0; glyph < face.GlyphCount; glyph++)
        {
            Assert.Equal(face.AdvanceOf((ushort)glyph), subset.AdvanceOf((ushort)glyph));
            AssertSame(face.OutlineOf((ushort)glyph), subset.OutlineOf((ushort)glyph), glyph);
        }
    }

    [Fact]
    public void A_subset_has_the_six_tables_and_right_checksums()
    {
        var bytes = TrueTypeSubset.Build(TestFonts.Amiri, [Plain(TestFonts.Amiri, 0), Letter('ب')]);
        Assert.Equal(["glyf", "head", "hhea", "hmtx", "loca", "maxp"], SfntFile.Parse(bytes).Tags);
        Assert.Equal(0xB1B0AFBA, Checksum(bytes));
        for (var i = 0; i < 6; i++)
        {
            var record = bytes.AsSpan(12 + (i * 16), 16);
            var offset = BinaryPrimitives.ReadInt32BigEndian(record[8..]);
            var length = BinaryPrimitives.ReadInt32BigEndian(record[12..]);
            var table = bytes.AsSpan(offset, (length + 3) & ~3).ToArray();
            if (i == 1)
            {
                table.AsSpan(8, 4).Clear();
            }

            Assert.Equal(BinaryPrimitives.ReadUInt32BigEndian(record[4..]), Checksum(table));
        }
    }

    /// <summary>
    /// A (103 points in Amiri, box -14 -3 619 647), beh at its advance and, with a fatha, at others: beh's body is added
    /// as a glyph, as are its dot (whose left edge is at -68 there) and the fatha.
    /// </summary>
    [Fact]
    public void The_header_tables_say_what_is_in_the_subset()
    {
        var face = TestFonts.Amiri;
        var (beh, fatha) = (face.GlyphOf('ب'), face.GlyphOf(0x64E));
        var accented = new SubsetGlyph(950, [new(beh, 0, 0), new(fatha, 200, 0)]);
        var font = SfntFile.Parse(
            TrueTypeSubset.Build(face, [new(500, []), Letter('A'), Letter('ب'), accented, accented, accented])
        );
        var (head, hhea, maxp) = (Words(font["head"]), Words(font["hhea"]), Words(font["maxp"]));
        Assert.Equal("-68 -266 869 1036", string.Join(' ', head[18..22]));
        Assert.Equal("1124 -634 0", string.Join(' ', hhea[2..5]));

        // Greatest advance, least bearings (A reaches 7 beyond its advance), greatest extent; 4 advances, then the last.
        Assert.Equal("950 -68 -7 869", string.Join(' ', hhea[5..9]));
        Assert.Equal(4, hhea[17]);
        Assert.Equal((4 * 4) + (5 * 2), font["hmtx"].Length);

        // 6 + 3 glyphs; points and contours simple and composed; one zone; three components, one level.
        Assert.Equal("9 103 2 71 3 1", string.Join(' ', maxp[2..8]));
        Assert.Equal("0 0 0 0 0 0 3 1", string.Join(' ', maxp[8..16]));
        Assert.Equal(10 * 2, font["loca"].Length);
    }

    /// <summary>OVERLAP_COMPOUND is set on the first component of a composite whose parts overlap, and on no other.</summary>
    [Theory]
    [InlineData(20, 0x0400)]
    [InlineData(2000, 0)]
    public void Parts_of_a_composite_that_overlap_are_said_to(int deltaX, int expected)
    {
        var face = TestFonts.Amiri;
        var glyph = new SubsetGlyph(500, [new(face.GlyphOf('ا'), 0, 0), new(face.GlyphOf('ل'), deltaX, 0)]);
        var font = SfntFile.Parse(TrueTypeSubset.Build(face, [glyph, glyph, glyph, glyph]));
        var description = Words(font["glyf"]);
        Assert.Equal(-1, description[0]);
        Assert.Equal(expected, description[5] & 0x0400);
    }

    [Fact]
    public void A_glyph_without_components_is_blank()
    {
        var subset = Build(TestFonts.Amiri, [Plain(TestFonts.Amiri, 0), new(123, []), new(77, default), Letter(' ')]);
        Assert.Equal(4, subset.GlyphCount);
        Assert.Equal([123, 77, 292], new[] { subset.AdvanceOf(1), subset.AdvanceOf(2), subset.AdvanceOf(3) });
        Assert.All(new ushort[] { 1, 2, 3 }, glyph => Assert.False(subset.TryGetGlyphBounds(glyph, out _)));
    }

    [Fact]
    public void A_letter_with_marks_is_drawn_by_one_glyph()
    {
        var face = TestFonts.Amiri;
        var (beh, shadda, fatha) = (face.GlyphOf('ب'), face.GlyphOf(0x651), face.GlyphOf(0x64E));
        var cluster = new SubsetGlyph(926, [new(beh, 0, 0), new(shadda, 211, -300), new(fatha, 205, -40)]);
        var subset = Build(face, [Plain(face, 0), cluster]);
        var expected = Joined(
            face.OutlineOf(beh),
            Moved(face.OutlineOf(shadda), 211, -300),
            Moved(face.OutlineOf(fatha), 205, -40)
        );
        AssertSame(expected, subset.OutlineOf(1), 1);
        Assert.True(subset.TryGetGlyphBounds(1, out var stated));
        Assert.Equal(BoxOf(expected), stated);
    }

    /// <summary>A joint of any length: up to twice as a stated stretch, beyond in the points.</summary>
    [Theory]
    [InlineData(0.25)]
    [InlineData(1.37)]
    [InlineData(1.9999)]
    [InlineData(2.0)]
    [InlineData(7.3)]
    public void A_stretched_joint_is_part_of_its_letter(double stretch)
    {
        var face = TestFonts.NotoNaskh;
        var (letter, tatweel) = (face.GlyphOf('س'), face.GlyphOf('ـ'));
        var glyph = new SubsetGlyph(900, [new(letter, 150, 0), new(tatweel, -12, 3, stretch)]);
        var subset = Build(face, [Plain(face, 0), glyph, glyph, glyph, Plain(face, letter)]);
        var expected = Joined(
            Moved(face.OutlineOf(letter), 150, 0),
            Mapped(face.OutlineOf(tatweel), x => (int)Math.Floor((x * stretch) - 12 + 0.5), y => y + 3)
        );
        Assert.All(new ushort[] { 1, 2, 3 }, number => AssertSame(expected, subset.OutlineOf(number), number));
        Assert.True(subset.TryGetGlyphBounds(1, out var stated));
        Assert.Equal(BoxOf(expected), stated);
    }

    /// <summary>A stretched composite moves its parts by fractions of a unit, which are rounded with the points.</summary>
    [Fact]
    public void A_stretched_composite_keeps_its_parts_together()
    {
        var face = TestFonts.Amiri;
        var jeem = face.GlyphOf('ج');
        var subset = Build(face, [Plain(face, 0), new(900, [new(jeem, 5, 0, 1.313)])]);
        AssertSame(
            Mapped(face.OutlineOf(jeem), x => (int)Math.Floor((x * 1.313) + 5 + 0.5), y => y),
            subset.OutlineOf(1),
            1
        );
    }

    [Fact]
    public void A_letter_with_many_advances_is_stored_once()
    {
        var face = TestFonts.Amiri;
        var once = TrueTypeSubset.Build(face, [Plain(face, 0), Letter('س')]);
        var often = TrueTypeSubset.Build(
            face,
            [Plain(face, 0), .. Enumerable.Range(0, 20).Select(i => Letter('س') with { Advance = 800 + i })]
        );
        Assert.InRange(often.Length - once.Length, 1, 19 * 24);
    }

    /// <summary>Beh, teh and theh share a body: Amiri builds them from it, and so does the subset.</summary>
    [Fact]
    public void Letters_of_one_body_share_it()
    {
        var face = TestFonts.Amiri;
        var apart = "بتثپٹ".Sum(letter => Outlines([Letter(letter)]));
        var together = Outlines([.. "بتثپٹ".Select(Letter)]);
        Assert.InRange(together, 1, apart * 7 / 10);

        int Outlines(SubsetGlyph[] glyphs) => SfntFile.Parse(TrueTypeSubset.Build(face, glyphs))["glyf"].Length;
    }

    [Fact]
    public void Nothing_is_shared_where_a_copy_is_smaller()
    {
        // A triangle of 23 bytes: two of them are 34 bytes as one outline, 24 and 23 as composite and component.
        var triangle = SfntFile.Numbers(1, 0, 0, 9, 9, 2, 0, 0x3737, 0x3709, 0x0909, 0x0909, 0x0900);
        var face = SfntFile.Parse(TestFonts.Amiri.Data.Span).WithGlyphs(triangle).Load();
        var subset = Build(face, [new(500, [new(0, 0, 0)]), new(500, [new(0, 1, 0), new(0, 300, 0)])]);
        Assert.Equal(2, subset.GlyphCount);
        Assert.Equal(6, subset.OutlineOf(1).Points.Length);
    }

    [Fact]
    public void Parts_that_overlap_are_said_to()
    {
        var face = TestFonts.Amiri;
        var (alef, lam) = (face.GlyphOf('ا'), face.GlyphOf('ل'));
        Assert.Equal(0, FirstFlag(new(500, [new(alef, 0, 0)])) & OverlapSimple);
        Assert.Equal(0, FirstFlag(new(500, [new(alef, 0, 0), new(lam, 2000, 0)])) & OverlapSimple);
        Assert.Equal(OverlapSimple, FirstFlag(new(500, [new(alef, 0, 0), new(lam, 20, 0)])) & OverlapSimple);

        int FirstFlag(SubsetGlyph glyph)
        {
            // As the only glyph it is a simple one: contours, their ends, no instructions, flags.
            var glyf = SfntFile.Parse(TrueTypeSubset.Build(face, [glyph]))["glyf"];
            return glyf[12 + (BinaryPrimitives.ReadInt16BigEndian(glyf) * 2)];
        }
    }

    [Fact]
    public void Source_composites_with_scale_and_matched_points()
    {
        var square = SfntFile.Numbers(1, 10, 10, 20, 20, 3, 0, 0x3737, 0x3723, 0x0A0A, 0x0A0A, 0x0A0A, 0x0A00);
        var half = SfntFile.Numbers(-1, 5, 5, 10, 10, 0x000A, 1, 0, 0x2000);
        var matched = SfntFile.Numbers(-1, 10, 10, 30, 30, 0x0022, 1, 0, 0x0000, 1, 0x0200);
        var face = SfntFile.Parse(TestFonts.Amiri.Data.Span).WithGlyphs([], square, half, matched).Load();
        Assert.Equal("10,10 20,20 30,30 20,30", Points(face.OutlineOf(1)));
        Assert.Equal("5,5 10,10 15,15 10,15", Points(face.OutlineOf(2)));
        Assert.Equal("10,10 20,20 30,30 20,30 30,30 40,40 50,50 40,50", Points(face.OutlineOf(3)));
        var subset = Build(face, [.. Enumerable.Range(0, 4).Select(glyph => Plain(face, (ushort)glyph))]);
        Assert.All(
            new ushort[] { 1, 2, 3 },
            glyph => AssertSame(face.OutlineOf(glyph), subset.OutlineOf(glyph), glyph)
        );
    }

    [Fact]
    public void An_outline_lies_at_its_left_side_bearing()
    {
        // Amiri's A has its left edge at -14; a bearing of 30 in hmtx moves it by 44.
        var face = SfntFile.Parse(TestFonts.Amiri.Data.Span).With("hmtx", (6144 * 4) + 2, 30).Load();
        Assert.True(face.TryGetGlyphBounds(6144, out var bounds));
        Assert.Equal(new GlyphBounds(30, -3, 663, 647), bounds);
        AssertSame(Moved(TestFonts.Amiri.OutlineOf(6144), 44, 0), face.OutlineOf(6144), 0);
        AssertSame(face.OutlineOf(6144), Build(face, [Plain(face, 6144)]).OutlineOf(0), 0);
    }

    [Fact]
    public void The_same_glyphs_give_the_same_bytes_on_every_thread()
    {
        var glyphs = "اختبار الحروف المتصلة".Select(Letter).Append(new(9, [new(80, 3, 0, 3.5)])).ToImmutableArray();
        var first = TrueTypeSubset.Build(TestFonts.Amiri, glyphs);
        Parallel.For(0, 64, _ => Assert.Equal(first, TrueTypeSubset.Build(TestFonts.Amiri, glyphs)));
    }

    [Fact]
    public void More_glyphs_than_can_be_shared_are_copied()
    {
        var glyphs = Enumerable.Range(0, 65535).Select(i => new SubsetGlyph(i % 3, [new(80, i % 2, 0), new(94, 0, 0)]));
        var subset = Build(TestFonts.Amiri, [.. glyphs]);
        Assert.Equal(65535, subset.GlyphCount);
        AssertSame(
            Joined(Moved(TestFonts.Amiri.OutlineOf(80), 1, 0), TestFonts.Amiri.OutlineOf(94)),
            subset.OutlineOf(65533),
            65533
        );
    }

    [Fact]
    public void Glyphs_that_the_format_cannot_hold_are_refused()
    {
        var face = TestFonts.Amiri;
        Assert.Throws<ArgumentOutOfRangeException>(() => TrueTypeSubset.Build(face, []));
        Assert.Throws<ArgumentOutOfRangeException>(() => TrueTypeSubset.Build(face, [new(-1, [])]));
        Assert.Throws<ArgumentOutOfRangeException>(() => TrueTypeSubset.Build(face, [new(65536, [])]));
        foreach (var stretch in new[] { 0, -1, double.NaN, double.PositiveInfinity, 1001 })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() =>
                TrueTypeSubset.Build(face, [new(0, [new(56, 0, 0, stretch)])])
            );
        }

        foreach (
            var component in new GlyphComponent[] { new(56, 32767, 0), new(56, 0, int.MinValue), new(56, 0, 0, 900) }
        )
        {
            Assert.Throws<FontFormatException>(() => TrueTypeSubset.Build(face, [new(0, [component])]));
        }
    }

    [Fact]
    public void A_glyph_that_the_font_does_not_have_draws_nothing() =>
        Assert.Empty(Build(TestFonts.Amiri, [new(5, [new(60000, 0, 0)])]).OutlineOf(0).Points);

    private static SubsetGlyph Plain(FontFace face, ushort glyph) => new(face.AdvanceOf(glyph), [new(glyph, 0, 0)]);

    private static SubsetGlyph Letter(char letter) => Plain(TestFonts.Amiri, TestFonts.Amiri.GlyphOf(letter));

    /// <summary>A subset has no names and no character map; with some it is a font that can be read again.</summary>
    private static FontFace Build(FontFace face, ImmutableArray<SubsetGlyph> glyphs)
    {
        var font = SfntFile.Parse(TrueTypeSubset.Build(face, glyphs));
        font["name"] = SfntFile.Parse(face.Data.Span)["name"];
        font["cmap"] = SfntFile.Cmap('A', 0);
        return font.Load();
    }

    private static void AssertSame(GlyphOutline expected, GlyphOutline actual, int glyph)
    {
        Assert.True(
            expected.Points.SequenceEqual(actual.Points) && expected.ContourEnds.SequenceEqual(actual.ContourEnds),
            $"glyph {glyph}: expected {Points(expected)}, got {Points(actual)}"
        );
    }

    private static string Points(GlyphOutline outline) =>
        string.Join(' ', outline.Points.Select(point => $"{point.X},{point.Y}"));

    private static GlyphOutline Moved(GlyphOutline outline, int deltaX, int deltaY) =>
        Mapped(outline, x => x + deltaX, y => y + deltaY);

    private static GlyphOutline Mapped(GlyphOutline outline, Func<int, int> x, Func<int, int> y) =>
        outline with
        {
            Points = [.. outline.Points.Select(point => point with { X = x(point.X), Y = y(point.Y) })],
        };

    private static GlyphOutline Joined(params GlyphOutline[] outlines)
    {
        var (points, ends) = (new List<OutlinePoint>(), new List<int>());
        foreach (var outline in outlines)
        {
            ends.AddRange(outline.ContourEnds.Select(end => end + points.Count));
            points.AddRange(outline.Points);
        }

        return new GlyphOutline([.. points], [.. ends]);
    }

    private static GlyphBounds BoxOf(GlyphOutline outline) =>
        new(
            outline.Points.Min(point => point.X),
            outline.Points.Min(point => point.Y),
            outline.Points.Max(point => point.X),
            outline.Points.Max(point => point.Y)
        );

    private static int[] Words(byte[] table) =>
        [
            .. Enumerable
                .Range(0, table.Length / 2)
                .Select(i => (int)BinaryPrimitives.ReadInt16BigEndian(table.AsSpan(i * 2))),
        ];

    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var sum = 0u;
        for (var i = 0; i < bytes.Length; i += 4)
        {
            sum += BinaryPrimitives.ReadUInt32BigEndian(bytes[i..]);
        }

        return sum;
    }
}
