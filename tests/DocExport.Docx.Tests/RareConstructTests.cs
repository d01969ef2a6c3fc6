using System.Collections.Immutable;
using System.Xml.Linq;
using DocExport.Docx.Tests.Fixtures;
using DocExport.Model;
using DocExport.Primitives;
using DocExport.Templates;
using static DocExport.Docx.Tests.Fixtures.Build;

namespace DocExport.Docx.Tests;

/// <summary>What the constructs beyond CommonMark become.</summary>
public sealed class RareConstructTests
{
    private static readonly XNamespace W = DocxFile.W;

    [Fact]
    public void Marks_without_a_style_are_written_on_the_run_in_the_order_of_the_schema() =>
        AssertBody(
            English(
                P(S(InlineStyle.Underline, B(S(InlineStyle.Strikethrough, S(InlineStyle.Superscript, T("x")))))),
                P(S(InlineStyle.Subscript, S(InlineStyle.Superscript, T("inner"))), S(InlineStyle.Keyboard, T("Esc")))
            ),
            """
            p
              pPr
              r
                rPr
                  rStyle=Strong
                  strike
                  u=single
                  vertAlign=superscript
                t 'x'
            p
              pPr
              r
                rPr
                  vertAlign=superscript
                t 'inner'
              r
                rPr
                  rStyle=HTMLKeyboard
                t 'Esc'
            """
        );

    [Fact]
    public void A_phrase_of_another_direction_is_an_isolate_where_that_changes_anything() =>
        AssertBody(
            Arabic(
                P(
                    T("لغة "),
                    new Phrase(default, Direction.LeftToRight, "en", "cpp", [T("C++")]),
                    T(" و"),
                    new Phrase(default, Direction.LeftToRight, null, null, [T("bonjour")])
                )
            ),
            """
            p
              pPr
                bidi
              r
                rPr
                  rtl
                t 'لغة '
              bookmarkStart id=0 name=cpp
              r
                rPr
                  rtl
                t '<LRI>'
              r
                rPr
                  lang=en-US
                t 'C++'
              r
                rPr
                  rtl
                t '<PDI>'
              bookmarkEnd id=0
              r
                rPr
                  rtl
                t ' و'
              r
                t 'bonjour'
            """
        );

    [Fact]
    public void A_block_of_another_direction_hands_it_down_with_its_sides_and_its_language() =>
        AssertBody(
            Arabic(
                new Division(default, [Q(P("Quoted")), Ul("item")])
                {
                    Direction = Direction.LeftToRight,
                    Language = "en",
                    Anchor = "division",
                }
            ),
            """
            p
              pPr
                pStyle=Quote
                pBdr
                  left=single sz=18 space=10 color=1F3A5F
                  right=nil
                bidi=0
              bookmarkStart id=0 name=division
              r
                rPr
                  lang=en-US
                t 'Quoted'
              bookmarkEnd id=0
            p
              pPr
                pStyle=ListBullet
                numPr
                  ilvl=0
                  numId=1
                bidi=0
                spacing after=160
              r
                rPr
                  lang=en-US
                t 'item'
            """
        );

    [Fact]
    public void A_note_belongs_to_its_first_mark_and_further_ones_are_fields()
    {
        var file = DocxFile.Of(
            Arabic(P(T("نص"), new FootnoteReference(default, 1), T(" ثم"), new FootnoteReference(default, 1))) with
            {
                Footnotes = [new Footnote(default, "a", [P("حاشية"), P("ثانية")])],
            }
        );

        Assert.Equal(
            """
            footnote type=separator id=-1
              p
                pPr
                  bidi
                  spacing before=200 after=100 line=240 lineRule=auto
                r
                  rPr
                    color=9DB2C8
                  separator
            footnote type=continuationSeparator id=0
              p
                pPr
                  bidi
                  spacing before=200 after=100 line=240 lineRule=auto
                r
                  rPr
                    color=9DB2C8
                  continuationSeparator
            footnote id=1
              p
                pPr
                  pStyle=FootnoteText
                  bidi
                r
                  rPr
                    rStyle=FootnoteReference
                    rtl
                  footnoteRef
                r
                  rPr
                    rtl
                  t ' '
                r
                  rPr
                    rtl
                  t 'حاشية'
              p
                pPr
                  pStyle=FootnoteText
                  bidi
                r
                  rPr
                    rtl
                  t 'ثانية'
            """.ReplaceLineEndings("\n"),
            Readable.Of(file.Xml("word/footnotes.xml").Root!.Elements())
        );
        Assert.Single(file.Body.Descendants(W + "footnoteReference"));
        Assert.Equal(" NOTEREF _RefNote1 \\f \\h ", file.Body.Descendants(W + "instrText").Single().Value);
        Assert.Contains("<w:footnotePr>", file.Parts["word/settings.xml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_mark_of_no_note_keeps_its_number_and_is_reported()
    {
        var file = DocxFile.Of(English(P(T("x"), new FootnoteReference(default, 7))));

        Assert.Equal("x7", file.Body.Value);
        Assert.Contains("WD014", file.Diagnostics.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_is_as_large_as_asked_and_at_most_as_wide_as_the_line()
    {
        Image small = new(default, "map.png", "Map", "Title") { Width = ImageSize.Of(new Length(60)) };
        Image wide = new(default, "wide.gif", "", null);
        Image half = new(default, "map.png", "x", null) { Width = ImageSize.OfMeasure(0.5) };
        var file = DocxFile.Of(English(P(small), P(wide), P(half)), images: Pictures.Set);
        var drawings = file.Body.Descendants().Where(element => element.Name.LocalName is "inline").ToList();

        Assert.Equal(
            ["762000x381000", "5904230x2952115", "2952115x1476058"],
            drawings
                .Select(drawing => drawing.Elements().First())
                .Select(extent => $"{(string)extent.Attribute("cx")!}x{(string)extent.Attribute("cy")!}")
                .ToArray()
        );
        var described = drawings[0].Elements().Single(element => element.Name.LocalName is "docPr");
        Assert.Equal("Map", (string?)described.Attribute("descr"));
        Assert.Equal("Title", (string?)described.Attribute("title"));
        Assert.Contains(drawings[1].Descendants(), element => element.Name.LocalName is "decorative");
    }

    [Fact]
    public void A_missing_picture_is_its_alternative_text() =>
        Assert.Equal(
            "بديل",
            DocxFile.Of(Arabic(new Figure(default, new Image(default, "gone.png", "بديل", null), []))).Body.Value
        );

    [Fact]
    public void Images_that_Word_would_not_show_or_show_lying_become_PNG()
    {
        Image[] images = [new(default, "photo.webp", "a", null), new(default, "lying.jpeg", "b", null)];
        var file = DocxFile.Of(English(P(images)), images: Pictures.Set);

        Assert.Equal(
            ["word/media/image1.png", "word/media/image2.png"],
            file.Parts.Keys.Where(name => name.Contains("media", StringComparison.Ordinal)).ToArray()
        );
        Assert.Empty(file.Diagnostics);
    }

    [Fact]
    public void Cells_that_reach_down_continue_below_and_every_row_fills_the_grid() =>
        Assert.Equal(
            [
                "المدينة 1 restart|السكان 2",
                " 1 continue|2010 1|2020 1",
                "طرابلس 1|940 1|1160 1",
                "بنغازي 2 restart|650 1",
                " 2 continue|700 1",
            ],
            DocxFile
                .Of(Arabic(RichArticle.Spans("")))
                .Body.Descendants(W + "tr")
                .Select(row => string.Join('|', row.Elements(W + "tc").Select(Describe)))
                .ToArray()
        );

    [Fact]
    public void A_caption_stays_with_its_table_and_a_figure_with_its_caption()
    {
        var figure = new Figure(default, new Image(default, "map.png", "x", null), [T("شكل")]);
        var paragraphs = DocxFile
            .Of(Arabic(RichArticle.Spans("جدول"), figure), images: Pictures.Set)
            .Body.Elements(W + "p")
            .Select(paragraph => paragraph.Element(W + "pPr")!)
            .ToList();

        Assert.Equal(
            ["Caption keeps", "Figure keeps", "Caption"],
            paragraphs
                .Select(properties =>
                    (string)properties.Element(W + "pStyle")!.Attribute(W + "val")!
                    + (properties.Element(W + "keepNext") is null ? "" : " keeps")
                )
                .ToArray()
        );
    }

    [Fact]
    public void Tasks_have_their_box_in_the_text_and_no_bullet() =>
        Assert.Equal(
            ["2 ☒ منجزة", "2 ☐ باقية", "1 بند"],
            DocxFile
                .Of(
                    Arabic(
                        Ul(Li(P("منجزة")) with { IsDone = true }, Li(P("باقية")) with { IsDone = false }, Li(P("بند")))
                    )
                )
                .Body.Elements(W + "p")
                .Select(p => $"{(string)p.Descendants(W + "numId").Single().Attribute(W + "val")!} {p.Value}")
                .ToArray()
        );

    [Fact]
    public void The_bar_of_a_callout_runs_along_all_that_stands_in_it_in_the_colour_of_its_kind() =>
        AssertBody(
            Arabic(new Callout(default, CalloutKind.Tip, [], [Ul("بند"), Pre("x")])),
            """
            p
              pPr
                pStyle=CalloutTitleTip
                keepNext
                pBdr
                  right=single sz=24 space=9 color=1E6B43
                bidi
                spacing before=180
              r
                rPr
                  rtl
                t 'نصيحة'
            p
              pPr
                pStyle=ListBullet
                numPr
                  ilvl=0
                  numId=1
                pBdr
                  right=single sz=24 space=15 color=1E6B43
                bidi
                spacing after=160
                ind left=600 right=180 hanging=237
              r
                rPr
                  rtl
                t 'بند'
            p
              pPr
                pStyle=SourceCode
                pBdr
                  right=single sz=24 space=9 color=1E6B43
                spacing after=340
                ind left=180 right=240
              r
                t 'x'
            """
        );

    [Fact]
    public void Verse_is_a_table_without_rules_whose_cells_are_the_hemistichs()
    {
        var verse = new Verse(
            default,
            [new VerseLine(default, [T("صدر")], [T("عجز")]), new VerseLine(default, [T("مفرد")], [])]
        );
        var table = DocxFile.Of(Arabic(verse)).Body.Element(W + "tbl")!;

        Assert.Equal(
            ["4000", "560", "4000"],
            table.Descendants(W + "gridCol").Select(c => (string)c.Attribute(W + "w")!).ToArray()
        );
        Assert.Equal(
            ["صدر 1| 1|عجز 1", "مفرد 3"],
            table.Elements(W + "tr").Select(row => string.Join('|', row.Elements(W + "tc").Select(Describe))).ToArray()
        );
        Assert.Equal(
            ["distribute", "center", "distribute", "center"],
            table
                .Descendants(W + "p")
                .Select(p => (string)p.Descendants(W + "jc").Single().Attribute(W + "val")!)
                .ToArray()
        );
    }

    [Fact]
    public void Lines_of_a_line_block_are_broken_and_indented_in_one_paragraph() =>
        AssertBody(
            English(
                new LineBlock(
                    default,
                    [new LineBlockLine(default, 0, [T("a")]), new LineBlockLine(default, 2, [T("b")])]
                )
            ),
            """
            p
              pPr
                pStyle=LineBlock
              r
                t 'a'
                br
                t '  b'
            """
        );

    [Fact]
    public void A_page_break_is_a_property_of_what_comes_next_and_none_where_no_page_can_start()
    {
        var file = DocxFile.Of(
            English(
                new PageBreak(default),
                P("a"),
                new PageBreak(default),
                P("b"),
                new Table(
                    default,
                    [ColumnAlignment.Start],
                    [],
                    [new TableRow(default, [new TableCell(default, [new PageBreak(default), P("c")])])]
                )
            )
        );

        Assert.Equal("b", file.Body.Descendants(W + "pageBreakBefore").Single().Parent!.Parent!.Value);
        Assert.Contains("WD012", file.Diagnostics.Single(), StringComparison.Ordinal);
    }

    [Fact]
    public void Contents_are_a_field_filled_with_links_and_the_pages_that_are_known()
    {
        var article = Arabic(
            new TableOfContents(default, 2),
            H(2, "one", "أول"),
            H(3, "two", "ثان"),
            H(5, "deep", "عميق")
        );
        var pages = new PageMap(ImmutableDictionary<string, int>.Empty.Add("one", 3));

        Assert.Equal(
            """
            docPartObj
              docPartGallery=Table of Contents
              docPartUnique
            p
              pPr
                pStyle=TOCHeading
                bidi
              r
                rPr
                  rtl
                t 'المحتويات'
            p
              pPr
                pStyle=TOC2
                bidi
              r
                fldChar fldCharType=begin
              r
                instrText ' TOC \o "2-3" \h \z '
              r
                fldChar fldCharType=separate
              hyperlink anchor=one history=1
                r
                  rPr
                    rtl
                  t 'أول'
                r
                  tab
                r
                  fldChar fldCharType=begin
                r
                  instrText ' PAGEREF one \h '
                r
                  fldChar fldCharType=separate
                r
                  t '3'
                r
                  fldChar fldCharType=end
            p
              pPr
                pStyle=TOC3
                bidi
              hyperlink anchor=two history=1
                r
                  rPr
                    rtl
                  t 'ثان'
              r
                fldChar fldCharType=end
            """.ReplaceLineEndings("\n"),
            Readable.Of(
                DocxFile.Of(article, pages: pages).Body.Element(W + "sdt")!.Elements().SelectMany(e => e.Elements())
            )
        );
        Assert.Contains(
            "WD013",
            DocxFile.Of(Arabic(new TableOfContents(default, null))).Diagnostics.Single(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Chapters_start_pages_have_their_direction_and_name_the_pages()
    {
        var header = new PageLine("{chapter}", "", "{pageOfPages}", OnFirstPage: true);
        var file = DocxFile.Of(RichArticle.Combined, NewsTemplate.Build(header));
        var chapters = file.Body.Elements(W + "p").Where(p => p.Descendants(W + "pageBreakBefore").Any()).ToList();

        Assert.Equal(["الفصل الأول", "The second chapter"], chapters.Select(chapter => chapter.Value).ToArray());
        Assert.Equal("0", (string?)chapters[1].Descendants(W + "bidi").Single().Attribute(W + "val"));
        Assert.Equal(
            ["STYLEREF Title", "PAGE", "NUMPAGES"],
            file.Xml("word/header1.xml").Descendants(W + "instrText").Select(field => field.Value.Trim()).ToArray()
        );
        Assert.Contains(" TOC \\o \"2-2\" \\t \"Title,1\" \\h \\z ", file.Body.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void The_title_block_says_who_where_when_and_whence()
    {
        var title = DocxFile
            .Of(RichArticle.Arabic, NewsTemplate.Build(hasMasthead: true), images: Pictures.Set)
            .Body.Elements(W + "p")
            .Take(6)
            .Select(p => $"{(string?)p.Descendants(W + "pStyle").FirstOrDefault()?.Attribute(W + "val")}: {p.Value}")
            .ToArray();

        Assert.Equal(
            [
                ": ",
                "Title: مقال غني",
                "Subtitle: كل ما يمكن أن يكتب",
                "Byline: بقلم: ليلى حداد، سالم علي",
                "Date: طرابلس، 31 يناير 2025 – المصدر: وكالة الأنباء",
                "Keywords: الكلمة المفتاحية: تصدير",
            ],
            title
        );
    }

    private static Styled S(InlineStyle style, params Inline[] inlines) => new(default, style, [.. inlines]);

    private static string Describe(XElement cell)
    {
        var properties = cell.Element(W + "tcPr")!;
        var span = (string?)properties.Element(W + "gridSpan")?.Attribute(W + "val") ?? "1";
        var merge = properties.Element(W + "vMerge") is { } element
            ? " " + ((string?)element.Attribute(W + "val") ?? "continue")
            : "";
        return $"{cell.Value} {span}{merge}";
    }

    private static void AssertBody(Article article, string expected) =>
        Assert.Equal(
            expected.ReplaceLineEndings("\n"),
            Readable
                .Of(DocxFile.Of(article).Body.Elements().Where(element => element.Name.LocalName is not "sectPr"))
                .Replace("\u2066", "<LRI>", StringComparison.Ordinal)
                .Replace("\u2069", "<PDI>", StringComparison.Ordinal)
        );
}
