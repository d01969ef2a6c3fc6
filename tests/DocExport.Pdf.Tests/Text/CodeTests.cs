using DocExport.Pdf.Tests.Reading;

namespace DocExport.Pdf.Tests.Text;

/// <summary>Codes, what they stand for and how wide they are (ISO 32000-1 9.7, 9.10).</summary>
public sealed class CodeTests
{
    private const string Marks = "السَّلَامُ عَلَيْكُمْ وَرَحْمَةُ اللَّهِ، لا إله إلا أنا. word 12/05/2024 (كلمة) 50%";

    public static TheoryData<string> Articles => [Marks, Sample.Everything, "نص \U00013080 نص", "e\u0301 ﷺ ﴿آية﴾ ـــ"];

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_code_that_is_shown_stands_for_text_and_none_is_notdef(string markdown)
    {
        foreach (var (font, codes) in ShownIn(markdown))
        {
            Assert.All(codes, code => Assert.NotEqual(0, code));
            Assert.All(codes, code => Assert.True(font.Texts[code].Length > 0));
            Assert.DoesNotContain(0, font.Texts.Keys);
            Assert.DoesNotContain(font.Texts.Values, text => text.AsSpan().ContainsAny('\0', '\uFEFF', '\uFFFE'));
        }
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Stated_widths_are_the_font_program_s(string markdown)
    {
        foreach (var (font, _) in ShownIn(markdown))
        {
            // The program may have glyphs behind those with codes: parts that several of these share.
            Assert.True(font.ProgramWidths.Count >= font.Widths.Count);
            Assert.Equal(font.Texts.Count + 1, font.Widths.Count);
            for (var code = 0; code < font.Widths.Count; code++)
            {
                Assert.Equal(font.ProgramWidths[code], font.Widths[code], 0.001);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void A_code_stands_for_one_character(string markdown)
    {
        foreach (var (font, _) in ShownIn(markdown))
        {
            // The one exception is the space that pdf.js takes for a letter.
            Assert.All(
                font.Texts.Values.Where(text => text is not "\u200B "),
                text => Assert.Single(text.EnumerateRunes())
            );
        }
    }

    [Fact]
    public void The_codes_of_a_right_to_left_piece_are_its_characters_from_left_to_right()
    {
        Assert.Equal("محمد", LogicalTextOf("محمد"));
        // A letter with its marks, and a ligature, are as many codes as characters. Behind a last mark stands the space
        // that keeps MuPDF and pdf.js from carrying it away.
        Assert.Equal("السَّلَامُ\u200B ", LogicalTextOf("السَّلَامُ"));
        Assert.Equal("لا", LogicalTextOf("لا"));
    }

    [Fact]
    public void Presentation_forms_stand_for_nothing_that_the_source_does_not_have() =>
        Assert.All(
            ShownIn(Marks).SelectMany(shown => shown.Font.Texts.Values),
            text => Assert.False(text[0] is (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFE'), text)
        );

    [Fact]
    public void A_character_that_no_font_has_is_drawn_by_a_code_of_its_own()
    {
        var shown = ShownIn("نص \U00013080 نص");

        var (font, codes) = shown.Single(item => item.Font.Texts.ContainsValue("\U00013080"));
        var code = font.Texts.Single(text => text.Value is "\U00013080").Key;
        Assert.NotEqual(0, code);
        Assert.Contains(code, codes);
    }

    [Fact]
    public void Faces_are_fonts_with_subset_tags()
    {
        var fonts = ShownIn("نص **عريض** نص").Select(shown => shown.Font.BaseFont).ToList();

        Assert.Equal("Amiri-Regular Amiri-Bold", string.Join(' ', fonts.Select(name => name[7..])));
        Assert.All(fonts, name => Assert.Matches("^[A-Z]{6}[+]", name));
    }

    private static string LogicalTextOf(string word)
    {
        var pdf = new ParsedPdf(Sample.Write(word));
        var fonts = FontsOf(pdf);
        var piece = PaintingsOf(pdf)
            .SelectMany(painting => painting.Texts)
            .First(text => !text.IsArtifact && !text.IsHidden);
        return string.Concat(piece.Codes.Reverse().Select(code => fonts[piece.Font].Texts[code]));
    }

    /// <summary>The fonts of an article and the codes that it shows of each.</summary>
    private static List<(EmbeddedFont Font, IReadOnlyList<int> Codes)> ShownIn(string markdown)
    {
        var pdf = new ParsedPdf(Sample.Write(markdown));
        var texts = PaintingsOf(pdf).SelectMany(painting => painting.Texts).ToList();
        return
        [
            .. FontsOf(pdf)
                .Select(font =>
                    (
                        font.Value,
                        (IReadOnlyList<int>)
                            [
                                .. texts
                                    .Where(text => string.Equals(text.Font, font.Key, StringComparison.Ordinal))
                                    .SelectMany(text => text.Codes),
                            ]
                    )
                ),
        ];
    }

    private static Dictionary<string, EmbeddedFont> FontsOf(ParsedPdf pdf) =>
        pdf.Dictionary(pdf.Dictionary(pdf.Pages[0].Page["Resources"])["Font"])
            .ToDictionary(font => font.Key, font => new EmbeddedFont(pdf, font.Value), StringComparer.Ordinal);

    private static IEnumerable<Painting> PaintingsOf(ParsedPdf pdf) =>
        pdf.Pages.Select(page => new Painting(pdf.Dictionary(page.Page["Contents"]).Data!));
}
