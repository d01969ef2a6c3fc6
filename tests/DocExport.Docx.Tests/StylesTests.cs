using System.Xml.Linq;
using DocExport.Docx.Tests.Fixtures;
using DocExport.Primitives;
using DocExport.Templates;
using static DocExport.Docx.Tests.Fixtures.Build;

namespace DocExport.Docx.Tests;

/// <summary>The styles part and its neighbours.</summary>
public sealed class StylesTests
{
    private static readonly XNamespace W = DocxFile.W;
    private static readonly Template News = NewsTemplate.Build();
    private static readonly XDocument Styles = DocxFile.Of(Arabic(P("نص"))).Xml("word/styles.xml");

    [Fact]
    public void A_style_says_only_what_differs_from_its_base() =>
        Assert.Equal(
            """
            style type=paragraph styleId=Heading2
              name=heading 2
              basedOn=Heading1
              next=Normal
              uiPriority=9
              qFormat
              pPr
                keepLines
                outlineLvl=1
              rPr
                sz=30
                szCs=30
            """.ReplaceLineEndings("\n"),
            Readable.Of(Style("Heading2"))
        );

    [Fact]
    public void The_body_runs_from_right_to_left_in_families_of_the_template() =>
        Assert.Equal(
            """
            style type=paragraph styleId=Normal default=1
              name=Normal
              uiPriority=0
              qFormat
              pPr
                widowControl
                bidi
                spacing after=160 line=240 lineRule=auto
                jc=both
              rPr
                rFonts ascii=Source Serif 4 hAnsi=Source Serif 4 eastAsia=Source Serif 4 cs=Amiri
                sz=26
                szCs=26
            """.ReplaceLineEndings("\n"),
            Readable.Of(Style("Normal"))
        );

    [Fact]
    public void A_family_without_Arabic_leaves_Arabic_to_the_body() =>
        Assert.Equal("Amiri", (string?)Style("SourceCode").Descendants(W + "rFonts").Single().Attribute(W + "cs"));

    [Fact]
    public void Lines_are_as_far_apart_as_the_template_says_whatever_the_height_of_the_font()
    {
        // 1.4 type sizes of a font 1.32 high; 1.45 of one 1.5 high; 2 of 10 pt where the height is not known.
        Assert.Equal(("255", "auto"), Line(Style("SourceCode")));
        Assert.Equal(("232", "auto"), Line(Style("Title")));
        var unknown = new Template("x", "x", Plain("Unheard Of"))
        {
            Page = News.Page,
            Header = News.Header,
            Footer = News.Footer,
            Lists = News.Lists,
            Tables = News.Tables,
            ThematicBreak = News.ThematicBreak,
            Digits = News.Digits,
        };
        Assert.Equal(
            ("400", "atLeast"),
            Line(Style("Normal", DocxFile.Of(Arabic(P("نص")), unknown).Xml("word/styles.xml")))
        );
    }

    [Fact]
    public void The_bar_of_a_quotation_is_on_the_start_side()
    {
        Assert.NotNull(Style("Quote").Descendants(W + "right").SingleOrDefault());
        var english = DocxFile.Of(English(P("text"))).Xml("word/styles.xml");
        Assert.NotNull(Style("Quote", english).Descendants(W + "left").SingleOrDefault());
    }

    [Fact]
    public void Every_run_property_has_its_twin_for_complex_scripts()
    {
        foreach (var properties in Styles.Descendants(W + "rPr"))
        {
            foreach (var name in new[] { "b", "i", "sz" })
            {
                Assert.Equal(properties.Elements(W + name).Any(), properties.Elements(W + (name + "Cs")).Any());
            }

            Assert.All(properties.Elements(W + "rFonts"), fonts => Assert.NotNull(fonts.Attribute(W + "cs")));
        }
    }

    [Fact]
    public void Arabic_is_never_slanted_by_machine() =>
        Assert.Equal("0", (string?)Style("Emphasis").Descendants(W + "iCs").Single().Attribute(W + "val"));

    [Fact]
    public void Settings_name_the_layout_of_todays_Word_and_both_languages() =>
        Assert.Equal(
            """
            settings
              defaultTabStop=720
              characterSpacingControl=doNotCompress
              compat
                doNotExpandShiftReturn
                compatSetting name=compatibilityMode uri=http://schemas.microsoft.com/office/word val=15
                compatSetting name=overrideTableStyleFontSizeAndJustification uri=http://schemas.microsoft.com/office/word val=1
                compatSetting name=enableOpenTypeFeatures uri=http://schemas.microsoft.com/office/word val=1
                compatSetting name=doNotFlipMirrorIndents uri=http://schemas.microsoft.com/office/word val=1
                compatSetting name=differentiateMultirowTableHeaders uri=http://schemas.microsoft.com/office/word val=1
              themeFontLang=en-US bidi=ar-SA
              decimalSymbol=.
              listSeparator=,
            """.ReplaceLineEndings("\n").Replace(" val=", "=", StringComparison.Ordinal),
            Readable.Of(DocxFile.Of(Arabic(P("نص"))).Xml("word/settings.xml").Root!)
        );

    [Fact]
    public void Properties_say_what_the_article_says_and_no_more()
    {
        Assert.Equal(
            """
            coreProperties
              title 'مقال فيه كل شيء'
              creator 'ليلى حسن; A. Author'
              keywords 'العربية, Word, التصدير'
              language 'ar-LY'
              created type=dcterms:W3CDTF '2024-03-09T00:00:00Z'
              modified type=dcterms:W3CDTF '2024-03-09T00:00:00Z'
            """.ReplaceLineEndings("\n"),
            Readable.Of(DocxFile.Of(EverythingArticle.Arabic).Xml("docProps/core.xml").Root!)
        );
        Assert.DoesNotContain(
            "dcterms:created",
            DocxFile.Of(English(P("x"))).Parts["docProps/core.xml"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Digits_that_Word_cannot_be_given_are_reported_once() =>
        Assert.Equal(
            ["article.md:1:1: info WD007"],
            DocxFile
                .Of(Arabic(Ol(1, "أ"), Ol(1, "ب")), NewsTemplate.Build(digits: Digits.ArabicIndic))
                .Diagnostics.Select(diagnostic => diagnostic[..26])
                .ToArray()
        );

    private static (string?, string?) Line(XElement style)
    {
        var spacing = style.Descendants(W + "spacing").Single();
        return ((string?)spacing.Attribute(W + "line"), (string?)spacing.Attribute(W + "lineRule"));
    }

    private static Dictionary<StyleName, StyleDefinition> Plain(string family) =>
        new()
        {
            [StyleName.Body] = new()
            {
                Fonts = [family],
                Size = new Primitives.Length(10),
                LineHeight = 2,
            },
        };

    private static XElement Style(string id, XDocument? styles = null) =>
        (styles ?? Styles)
            .Root!.Elements(W + "style")
            .Single(style => string.Equals((string?)style.Attribute(W + "styleId"), id, StringComparison.Ordinal));
}
