using System.Text;
using DocExport.Fonts;
using DocExport.Fonts.Subsetting;
using DocExport.Pages;
using DocExport.Pdf.Content;
using DocExport.Pdf.Images;
using DocExport.Pdf.Metadata;
using DocExport.Pdf.Objects;
using DocExport.Pdf.Structure;
using DocExport.Pdf.Text;
using DocExport.Primitives;
using DocExport.Testing;

namespace DocExport.Pdf.Tests.Text;

/// <summary>
/// A joint is lengthened (kashida) by a glyph made for it: the letter and, left of it, a tatweel stretched along the
/// baseline, drawn by one code that stands for the letter. Words come back from every reader without the tatweel.
/// </summary>
public sealed class StretchedJointTests(ITestOutputHelper output)
{
    private const string Sentence = "الحمد لله رب العالمين وبسم الله نستعين";
    private const double FontSize = 16;
    private const double Baseline = 300;
    private const double RightEdge = 1160;
    private const char Tatweel = '\u0640';

    public static TheoryData<PdfReader, double> Readers =>
        [.. PdfText.Readers.SelectMany(reader => new[] { 0.5, 1, 4 }.Select(stretch => (reader, stretch)))];

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task Words_come_back_without_the_joint(PdfReader reader, double stretch)
    {
        var found = await PdfText.ReadAsync(reader, Draw(stretch), TestContext.Current.CancellationToken);

        output.WriteLine($"{reader}, joints stretched {stretch} times: {found.Trim()}");
        Assert.Equal(Sentence.Split(' '), WordOrder.WordsOf(found));
        Assert.Empty(AlienCharacters.In(Sentence, found, reader));
    }

    [Fact]
    public void A_stretched_joint_is_in_the_width_of_its_code()
    {
        var face = Sample.Fonts.Find("Amiri")!.Match(bold: false, italic: false).Face;
        var font = new EncodedFont(face, 0);
        var letter = face.GlyphOf('م');

        var plain = font.CodeOf([new GlyphComponent(letter, 0, 0)], 500, new Rune('م'));
        var stretched = font.CodeOf(
            [new GlyphComponent(letter, 300, 0), new GlyphComponent(face.GlyphOf(Tatweel), 0, 0, 2)],
            800,
            new Rune('م')
        );

        Assert.NotEqual(plain, stretched);
        Assert.Equal((500, 800), (font.Glyphs[plain].Advance, font.Glyphs[stretched].Advance));
        Assert.Equal("م", font.Texts[stretched]);
        Assert.Equal(plain, font.CodeOf([new GlyphComponent(letter, 0, 0)], 500, new Rune('م')));
    }

    /// <summary>A page with the sentence in one line; every letter that joins to the next has a stretched joint.</summary>
    private static byte[] Draw(double stretch)
    {
        var line = Sample.Typeset(Sentence).Pages.First().Items.OfType<TextLine>().First();
        var run = Assert.Single(line.Runs);
        using var stream = new MemoryStream();
        var file = new PdfFile(stream, readable: false);
        var fonts = new FontSet();
        var tree = new StructureTree(file);
        var pages = new PageTree(file);
        var document = StructureElement.CreateDocument("ar");
        var (page, parent) = pages.Add();
        var marks = tree.BeginPage(0);
        var content = new PdfBuffer();
        content
            .Raw("/P<</MCID "u8)
            .Integer(marks.Number(document.Add(StructureRole.P).AddContent()))
            .Raw(">>BDC\nBT\n"u8);
        var propertyLists = new PropertyLists();
        Show(content, fonts.Of(run.Font, run.Text.Length * 2), run, stretch, propertyLists.NumberOf(""));
        content.Raw("ET\nEMC\n"u8);

        var contents = file.Allocate();
        file.WriteStream(contents, default, content.Written);
        var dictionary = file.Begin(page).Raw("<</Type/Page/MediaBox[0 0 1200 595]/Parent "u8).Reference(parent);
        dictionary.Raw("/Resources "u8).Reference(pages.Resources).Raw("/Contents "u8).Reference(contents);
        dictionary.Raw("/StructParents "u8).Integer(tree.EndPage(marks)).Raw(">>"u8);
        file.End();
        pages.Write(fonts.WriteAll(file), propertyLists, new ImageObjects(file));
        var info = new DocumentInfo
        {
            Title = "",
            Language = "ar",
            Direction = Direction.RightToLeft,
        };
        var catalog = new Catalog
        {
            Pages = pages.Root,
            Structure = tree.Write(document, pages.References),
            Outline = 0,
            Destinations = 0,
            Metadata = XmpWriter.Write(file, info),
        };
        file.Finish(catalog.Write(file, info), InformationWriter.Write(file, info));
        return stream.ToArray();
    }

    /// <summary>Shows a run as <see cref="LineWriter"/> does: a hidden mark for MuPDF, then one string from left to right.</summary>
    private static void Show(PdfBuffer content, EncodedFont font, GlyphRun run, double stretch, int hidden)
    {
        var codes = new List<ushort>();
        var width = 0;
        foreach (var cluster in run.Clusters)
        {
            width += Encode(codes, font, run, cluster, stretch);
        }

        codes.Reverse();
        content.Raw("/F0 "u8).Real(FontSize).Raw(" Tf\n/Span/T"u8).Integer(hidden).Raw(" BDC\n"u8);
        content.Raw("1 0 0 1 "u8).Real(RightEdge).Raw((byte)' ').Real(Baseline).Raw(" Tm\n<"u8);
        content.Hex16(font.BlankCodeOf(new Rune('\u200F'))).Raw(">Tj\nEMC\n1 0 0 1 "u8);
        content
            .Real(RightEdge - (width * FontSize / font.Face.UnitsPerEm))
            .Raw((byte)' ')
            .Real(Baseline)
            .Raw(" Tm\n<"u8);
        foreach (var code in codes)
        {
            content.Hex16(code);
        }

        content.Raw(">Tj\n"u8);
    }

    private static int Encode(List<ushort> codes, EncodedFont font, GlyphRun run, Cluster cluster, double stretch)
    {
        var text = LineText.Of(run, cluster);
        if (LineText.IsSpace(run, cluster))
        {
            codes.Add(font.BlankCodeOf(new Rune(' '), cluster.Advance));
            return cluster.Advance;
        }

        var joint = JoinsToNext(run, cluster) ? (int)(font.Face.AdvanceOf(font.Face.GlyphOf(Tatweel)) * stretch) : 0;
        var components = new List<GlyphComponent>();
        var pen = joint;
        foreach (var glyph in run.Glyphs.AsSpan(cluster.GlyphStart, cluster.GlyphCount))
        {
            components.Add(new GlyphComponent(glyph.Id, pen + glyph.OffsetX, glyph.OffsetY));
            pen += glyph.Advance;
        }

        if (joint > 0)
        {
            components.Add(new GlyphComponent(font.Face.GlyphOf(Tatweel), 0, 0, stretch));
        }

        Rune.DecodeFromUtf16(text, out var first, out var used);
        codes.Add(font.CodeOf([.. components], cluster.Advance + joint, first));
        foreach (var rest in text[used..].EnumerateRunes())
        {
            codes.Add(font.BlankCodeOf(rest, 1));
        }

        return cluster.Advance + joint + text.Length - used;
    }

    private static bool JoinsToNext(GlyphRun run, Cluster cluster)
    {
        var end = cluster.TextStart + cluster.TextLength;
        return !"اأإآدذرزوةى".Contains(run.Text.Span[end - 1], StringComparison.Ordinal)
            && end < run.Text.Length
            && run.Text.Span[end] is not ' ';
    }
}
