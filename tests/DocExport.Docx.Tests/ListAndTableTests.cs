using System.Xml.Linq;
using DocExport.Docx.Tests.Fixtures;
using DocExport.Model;
using static DocExport.Docx.Tests.Fixtures.Build;

namespace DocExport.Docx.Tests;

/// <summary>Lists, tables and the section.</summary>
public sealed class ListAndTableTests
{
    private static readonly XNamespace W = DocxFile.W;

    [Fact]
    public void Every_ordered_list_has_an_instance_that_starts_anew()
    {
        var file = DocxFile.Of(Arabic(Ol(1, "أ", "ب"), P("ثم"), Ol(5, "هـ")));

        Assert.Equal(["3/0 أ", "3/0 ب", "4/0 هـ"], Items(file));
        Assert.Equal(
            """
            num numId=1
              abstractNumId=0
            num numId=2
              abstractNumId=2
            num numId=3
              abstractNumId=1
              lvlOverride ilvl=0
                startOverride=1
            num numId=4
              abstractNumId=1
              lvlOverride ilvl=0
                startOverride=5
            """.ReplaceLineEndings("\n"),
            Readable.Of(file.Xml("word/numbering.xml").Root!.Elements(W + "num"))
        );
    }

    [Fact]
    public void Nested_lists_stand_a_level_deeper_and_bullets_share_one_instance() =>
        Assert.Equal(
            ["1/0 خارج", "1/1 داخل", "3/2 رقم", "1/0 خارج أيضًا"],
            Items(DocxFile.Of(Arabic(Ul(Li(P("خارج"), Ul(Li(P("داخل"), Ol(1, "رقم")))), Li(P("خارج أيضًا"))))))
        );

    [Fact]
    public void Lists_deeper_than_nine_levels_stand_on_the_ninth()
    {
        Block list = Ul("10");
        for (var level = 9; level >= 1; level--)
        {
            list = Ul(Li(P($"{level}"), list));
        }

        var file = DocxFile.Of(English(list));

        Assert.Equal(["1/7 8", "1/8 9", "1/8 10"], Items(file)[7..]);
        Assert.Equal(
            [
                "article.md:2:5: warning WD003: Word's lists have 9 levels; deeper items stand on the last one. Nest the list less.",
            ],
            file.Diagnostics
        );
    }

    [Fact]
    public void An_item_without_a_paragraph_still_shows_its_marker() =>
        Assert.Equal(["1/0 ", "1/0 "], Items(DocxFile.Of(Arabic(Ul(Li(Pre("x")), Li())))));

    [Fact]
    public void A_table_runs_from_right_to_left_and_repeats_its_header()
    {
        var table = DocxFile.Of(Arabic(Tbl(["العنصر", "القيمة"], ["واحد", ""]))).Body.Element(W + "tbl")!;

        Assert.Equal(
            """
            tblPr
              tblStyle=ArticleTable
              bidiVisual
              tblW w=9298 type=dxa
              tblLook=0420 firstRow=1 lastRow=0 firstColumn=0 lastColumn=0 noHBand=0 noVBand=1
            tblGrid
              gridCol w=4649
              gridCol w=4649
            tr
              trPr
                cantSplit
                tblHeader
              tc
                tcPr
                  tcW w=4649 type=dxa
                p
                  pPr
                    pStyle=TableHeading
                    bidi
                  r
                    rPr
                      rtl
                    t 'العنصر'
              tc
                tcPr
                  tcW w=4649 type=dxa
                p
                  pPr
                    pStyle=TableHeading
                    bidi
                  r
                    rPr
                      rtl
                    t 'القيمة'
            tr
              trPr
                cantSplit
              tc
                tcPr
                  tcW w=4649 type=dxa
                p
                  pPr
                    pStyle=TableContents
                    bidi
                  r
                    rPr
                      rtl
                    t 'واحد'
              tc
                tcPr
                  tcW w=4649 type=dxa
                p
                  pPr
                    pStyle=TableContents
                    bidi
            """.ReplaceLineEndings("\n"),
            Readable.Of(table.Elements())
        );
    }

    [Fact]
    public void Columns_share_the_measure_by_their_text()
    {
        var rows = new[] { new[] { "a", "b" }, ["x", string.Join(' ', Enumerable.Repeat("word", 40))] };
        var table = DocxFile.Of(English(Tbl(rows))).Body.Element(W + "tbl")!;
        var widths = table.Descendants(W + "gridCol").Select(column => (int)column.Attribute(W + "w")!).ToList();

        Assert.Equal(9298, widths.Sum());
        Assert.InRange(widths[0], 400, 1500);
        Assert.Equal(
            [.. widths, .. widths],
            table.Descendants(W + "tcW").Select(width => (int)width.Attribute(W + "w")!)
        );
    }

    [Theory]
    [InlineData(ColumnAlignment.Left, true, "right")]
    [InlineData(ColumnAlignment.Right, true, "left")]
    [InlineData(ColumnAlignment.Left, false, "left")]
    [InlineData(ColumnAlignment.Right, false, "right")]
    [InlineData(ColumnAlignment.Center, true, "center")]
    [InlineData(ColumnAlignment.Start, true, null)]
    public void Sides_of_a_column_are_swapped_where_Word_reads_them_as_start_and_end(
        ColumnAlignment alignment,
        bool isArabic,
        string? expected
    )
    {
        var table = new Table(default, [alignment], [], [Row("12")]);
        var cell = DocxFile.Of(isArabic ? Arabic(table) : English(table)).Body.Descendants(W + "tc").Single();

        Assert.Equal(expected, (string?)cell.Descendants(W + "jc").SingleOrDefault()?.Attribute(W + "val"));
    }

    [Fact]
    public void Two_tables_are_kept_apart_and_the_last_is_followed_by_a_paragraph() =>
        Assert.Equal(
            ["tbl", "p", "tbl", "p", "sectPr"],
            DocxFile
                .Of(Arabic(Tbl(["أ"], ["ب"]), Tbl(["ج"], ["د"])))
                .Body.Elements()
                .Select(element => element.Name.LocalName)
                .ToArray()
        );

    [Fact]
    public void A_right_to_left_section_has_its_start_margin_on_the_right()
    {
        Assert.Equal(
            """
            sectPr
              headerReference type=default id=rId5
              headerReference type=first id=rId6
              footerReference type=default id=rId7
              footerReference type=first id=rId8
              pgSz w=11906 h=16838
              pgMar top=1417 right=1361 bottom=1417 left=1247 header=680 footer=680 gutter=0
              cols space=708
              titlePg
              bidi
              rtlGutter
            """.ReplaceLineEndings("\n"),
            Readable.Of(DocxFile.Of(Arabic(P("نص"))).Body.Element(W + "sectPr")!)
        );
        var mirrored = DocxFile.Of(English(P("text"))).Body.Element(W + "sectPr")!;
        Assert.Equal("1361", (string?)mirrored.Element(W + "pgMar")!.Attribute(W + "left"));
        Assert.Null(mirrored.Element(W + "bidi"));
    }

    [Fact]
    public void Page_lines_have_fields_for_their_numbers()
    {
        var footer = DocxFile.Of(Arabic(P("نص"))).Xml("word/footer1.xml").Root!;
        Assert.Equal(
            ["PAGE", "NUMPAGES"],
            footer.Descendants(W + "instrText").Select(field => field.Value.Trim()).ToArray()
        );
        Assert.Equal("صفحة 1 من 1", string.Concat(footer.Descendants(W + "t").Select(text => text.Value)));
        Assert.Equal("Footer", (string?)footer.Descendants(W + "pStyle").Single().Attribute(W + "val"));
    }

    private static List<string> Items(DocxFile file) =>
        [
            .. file
                .Body.Descendants(W + "p")
                .Where(paragraph => paragraph.Descendants(W + "numPr").Any())
                .Select(paragraph =>
                    $"{Value(paragraph, "numId")}/{Value(paragraph, "ilvl")} "
                    + string.Concat(paragraph.Descendants(W + "t").Select(text => text.Value))
                ),
        ];

    private static string? Value(XElement paragraph, string name) =>
        (string?)paragraph.Descendants(W + name).Single().Attribute(W + "val");
}
