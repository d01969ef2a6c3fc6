using System.Text;
using DocExport.Primitives;

namespace DocExport.Templates.Tests;

public sealed class TemplateReaderTests
{
    [Fact]
    public void Minimal_template_is_read()
    {
        var template = MinimalTemplate.Read(MinimalTemplate.Json).OrThrow();

        Assert.Equal("plain", template.Name);
        Assert.Equal(595.28, template.Page.Width.Points, 0.01);
        Assert.Equal(72, template.Page.MarginStart.Points);
        Assert.Equal(new PageLine("", "", "", OnFirstPage: true), template.Header);
        Assert.Equal(new Length(13), template.Compute(StyleName.Heading3).Size);
        Assert.Equal("، ", template.Labels("ar").Separator);
        Assert.Null(template.Tables.OuterRule);
        Assert.Equal(Digits.European, template.Digits);
    }

    [Fact]
    public void Byte_order_mark_is_skipped()
    {
        byte[] marked = [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(MinimalTemplate.Json)];

        Assert.NotNull(TemplateReader.Read(marked, "template.json").Template);
    }

    [Theory]
    [InlineData("page.size", "\"170mm 240mm\"", 170, 240)]
    [InlineData("page.size", "\"A5\"", 148, 210)]
    [InlineData("page.size", "\"Letter\"", 215.9, 279.4)]
    public void Sheet_has_a_name_or_two_sides(string path, string value, double width, double height)
    {
        var page = MinimalTemplate.Read(MinimalTemplate.With(path, value)).OrThrow().Page;

        Assert.Equal(Length.FromMillimetres(width).Points, page.Width.Points, 0.01);
        Assert.Equal(Length.FromMillimetres(height).Points, page.Height.Points, 0.01);
    }

    [Fact]
    public void Style_inherits_what_it_does_not_say()
    {
        var template = MinimalTemplate
            .Read(
                MinimalTemplate.With(
                    "styles",
                    """
                    {
                      "body": { "fonts": ["Amiri"], "size": "13pt", "lineHeight": 1.6, "align": "justify" },
                      "heading1": { "size": "20pt", "bold": true, "color": "#102030", "align": "start" },
                      "heading2": { "basedOn": "heading1", "size": "16pt" }
                    }
                    """
                )
            )
            .OrThrow();

        var heading = template.Compute(StyleName.Heading2);
        Assert.Equal("Amiri", Assert.Single(heading.Fonts));
        Assert.Equal(new Length(16), heading.Size);
        Assert.True(heading.Bold);
        Assert.Equal(new Color(0x10, 0x20, 0x30), heading.Color);
        Assert.Equal(TextAlignment.Start, heading.Align);
        Assert.Equal(StyleName.Heading1, template.Define(StyleName.Heading2).BasedOn);
        Assert.Null(template.Define(StyleName.Heading2).Bold);
    }

    [Fact]
    public void Character_style_changes_the_text_around_it()
    {
        var template = MinimalTemplate
            .Read(
                MinimalTemplate.With(
                    "styles",
                    """
                    {
                      "body": { "fonts": ["Amiri"], "size": "13pt", "lineHeight": 1.6 },
                      "heading1": { "size": "20pt" },
                      "strong": { "bold": true },
                      "link": { "basedOn": "strong", "color": "#0000ff" }
                    }
                    """
                )
            )
            .OrThrow();

        var link = template.Apply(StyleName.Link, template.Compute(StyleName.Heading1));

        Assert.Equal(new Length(20), link.Size);
        Assert.True(link.Bold);
        Assert.Equal(new Color(0, 0, 255), link.Color);
    }

    [Theory]
    [InlineData(
        "styles.heading2.size",
        "\"12\"",
        "TP007 styles.heading2.size: \"12\" is not a length. Write a number with its unit, such as \"12pt\", \"2.5cm\", \"25mm\" or \"1in\"."
    )]
    [InlineData(
        "styles.heading2.size",
        "12",
        "TP006 styles.heading2.size: This is a number. Write a number with its unit, such as \"12pt\", \"2.5cm\", \"25mm\" or \"1in\"."
    )]
    [InlineData(
        "styles.heading2.size",
        "\"12.3pt\"",
        "TP007 styles.heading2.size: \"12.3pt\" is out of range. Write a length between 1pt and 400pt, in steps of 0.5pt."
    )]
    [InlineData(
        "styles.heading2.siez",
        "\"12pt\"",
        "TP004 styles.heading2.siez: The key is unknown. Did you mean 'size'?"
    )]
    [InlineData("styles.heading7", "{}", "TP004 styles.heading7: The key is unknown. Did you mean 'heading1'?")]
    [InlineData(
        "styles.title.color",
        "\"blue\"",
        "TP007 styles.title.color: \"blue\" is not a colour. Write a hash mark and six hexadecimal digits, such as \"#1f3a5f\"."
    )]
    [InlineData(
        "styles.title.align",
        "\"left\"",
        "TP007 styles.title.align: \"left\" is unknown. Possible are: start, center, end, justify."
    )]
    [InlineData(
        "styles.title.bold",
        "\"yes\"",
        "TP006 styles.title.bold: This is a text. Write true or false, without quotation marks."
    )]
    [InlineData(
        "styles.title.bold",
        "null",
        "TP006 styles.title.bold: This is null; leave the key out to inherit or to have none. Write true or false, without quotation marks."
    )]
    [InlineData("styles.title.fonts", "[]", "TP007 styles.title.fonts: The list has 1 to 16 items.")]
    [InlineData(
        "styles.title.fonts",
        "[\"Amiri\", \"\"]",
        "TP007 styles.title.fonts[1]: \"\" does not do here. Write the name of a font family."
    )]
    [InlineData("styles.title.lineHeight", "16", "TP007 styles.title.lineHeight: Write a number from 0.8 to 4.")]
    [InlineData("styles.title.lineHeight", "1e999", "TP007 styles.title.lineHeight: Write a number from 0.8 to 4.")]
    [InlineData(
        "styles.strong.spaceAfter",
        "\"2pt\"",
        "TP004 styles.strong.spaceAfter: The key is unknown. Possible are: basedOn, fonts, size, bold, italic, color, background, underline."
    )]
    [InlineData(
        "styles.title.basedOn",
        "\"headline1\"",
        "TP007 styles.title.basedOn: \"headline1\" is unknown. Did you mean 'heading1'?"
    )]
    [InlineData(
        "styles.title.basedOn",
        "\"title\"",
        "TP008 styles.title.basedOn: The styles are based on one another in a circle: title → title. Change one of them."
    )]
    [InlineData(
        "styles.title.basedOn",
        "\"strong\"",
        "TP008 styles.title.basedOn: A style of a paragraph and one of a stretch of text cannot be based on one another, as 'title' on 'strong'. Name none of emphasis, strong, code, link, highlight, keyboard."
    )]
    [InlineData(
        "styles.body.basedOn",
        "\"title\"",
        "TP008 styles.body.basedOn: Every style is based on 'body' in the end, so it has no basis. Remove the key."
    )]
    [InlineData("styles.body.size", null, "TP005 styles.body.size: The key is missing. Add it.")]
    [InlineData(
        "styles.quote.borderStart",
        "{ \"width\": \"20pt\", \"color\": \"#000000\" }",
        "TP007 styles.quote.borderStart.width: \"20pt\" is out of range. Write a length between 0.25pt and 12pt."
    )]
    [InlineData(
        "page.size",
        "\"A44\"",
        "TP007 page.size: \"A44\" is not a sheet. Write A3, A4, A5, B5, Letter, Legal, or width and height such as \"170mm 240mm\"."
    )]
    [InlineData(
        "page.margins.start",
        "\"170mm\"",
        "TP009 page.margins: Start and end leave 41.386pt for lines of text. Make them smaller."
    )]
    [InlineData(
        "header",
        "{ \"start\": \"{titel}\" }",
        "TP007 header.start: Braces are for placeholders. Did you mean '{title}'?"
    )]
    [InlineData(
        "header",
        "{ \"start\": \"a } b\" }",
        "TP007 header.start: Braces are for placeholders. Possible are: {page}, {pages}, {title}, {chapter}, {pageOfPages}."
    )]
    [InlineData(
        "labels.ar.keyword",
        "\"a\\nb\"",
        "TP007 labels.ar.keyword: The text has a control character or line end, which cannot be printed. Remove it."
    )]
    [InlineData(
        "lists.markerGap",
        "\"30pt\"",
        "TP009 lists.markerGap: The marker hangs within the indent of 20pt. Write at most that."
    )]
    [InlineData(
        "name",
        "\"../news\"",
        "TP007 name: \"../news\" does not do here. Write 1 to 64 small letters a to z, digits and hyphens, the first not a hyphen."
    )]
    [InlineData(
        "digits",
        "\"arabic\"",
        "TP007 digits: \"arabic\" is unknown. Possible are: european, arabicIndic, extendedArabicIndic."
    )]
    [InlineData("tables", "[]", "TP006 tables: This is a list. Write an object in braces { }.")]
    [InlineData(
        "colour",
        "\"#000000\"",
        "TP004 colour: The key is unknown. Possible are: $schema, name, description, digits, styles, page, header, footer, lists, tables, thematicBreak, callouts, figures, footnotes, contents, verse, dateline, masthead, labels."
    )]
    public void Fault_names_path_and_remedy(string path, string? value, string fault)
    {
        Assert.Equal(fault, MinimalTemplate.Faults(MinimalTemplate.With(path, value)));
    }

    [Fact]
    public void Header_that_reaches_into_the_text_is_a_fault()
    {
        var json = MinimalTemplate
            .With("header", """{ "start": "{title}" }""")
            .Replace("\"headerDistance\":\"12mm\"", "\"headerDistance\":\"20mm\"", StringComparison.Ordinal);

        Assert.Equal(
            "TP009 page.headerDistance: The header is 20.8pt high and does not fit between here and the top margin of "
                + "70.866pt. Make the distance smaller or the margin larger.",
            MinimalTemplate.Faults(json)
        );
    }

    [Fact]
    public void Circle_is_reported_once()
    {
        var json = MinimalTemplate.With(
            "styles",
            """
            {
              "body": { "fonts": ["Amiri"], "size": "13pt", "lineHeight": 1.6 },
              "title": { "basedOn": "heading1" },
              "heading1": { "basedOn": "heading2" },
              "heading2": { "basedOn": "heading3" },
              "heading3": { "basedOn": "heading1" }
            }
            """
        );

        Assert.Equal(
            "TP008 styles.heading1.basedOn: The styles are based on one another in a circle: "
                + "heading1 → heading2 → heading3 → heading1. Change one of them.",
            MinimalTemplate.Faults(json)
        );
    }

    [Fact]
    public void All_faults_are_reported_at_once_with_line_and_column()
    {
        const string json = """
            {
              "name": "plain",
              "description": "عنوان", "colour": 1,
              "styles": { "body": { "size": "13" } },
              "name": "again"
            }
            """;

        var places = MinimalTemplate
            .Read(json)
            .Diagnostics.Select(fault => $"{fault.Span.Line}:{fault.Span.Column} {fault.Message.Split(':')[0]}");

        Assert.Equal(
            [
                "1:1 page",
                "1:1 lists",
                "1:1 tables",
                "1:1 thematicBreak",
                "3:27 colour",
                "4:23 styles.body.fonts",
                "4:23 styles.body.lineHeight",
                "4:33 styles.body.size",
                "5:3 name",
            ],
            places,
            StringComparer.Ordinal
        );
    }

    [Theory]
    [InlineData("", "1:1 The file is empty. Start from a copy of templates/news/template.json.")]
    [InlineData("{ \"name\": \"a\"", "1:14 The file ends too early. Close every quotation mark, ] and }.")]
    [InlineData("{\n  // my template\n}", "2:3 A comment is not JSON. Remove it.")]
    [InlineData("{ \"name\": \"a\",\n}", "2:1 A comma stands before }. Remove the comma.")]
    [InlineData("{ \"name\": 'a' }", "1:11 JSON's quotation mark is \", not '.")]
    [InlineData("{ \"name\": \"a\" \"page\": {} }", "1:15 A comma or colon is missing before this quotation mark.")]
    [InlineData(
        "{ \"a\": \"x\ny\" }",
        "1:10 A line end or control character stands within a text. Close the quotation mark before it."
    )]
    [InlineData(
        "name: plain",
        "1:2 This is not JSON. Look for a missing comma, quotation mark or bracket here or just before."
    )]
    [InlineData("[[[[[[[[[[[[[[[[[[[[", "1:17 Brackets are nested deeper than in any template.")]
    public void Text_that_is_not_JSON_is_explained(string json, string expected)
    {
        var fault = Assert.Single(MinimalTemplate.Read(json).Diagnostics);

        Assert.Equal("TP002", fault.Code);
        Assert.Equal(expected, $"{fault.Span.Line}:{fault.Span.Column} {fault.Message}");
    }

    [Fact]
    public void Root_is_an_object()
    {
        Assert.Equal("TP006 This is a list. Write an object in braces { }.", MinimalTemplate.Faults("[]"));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_a_fault()
    {
        var json = MinimalTemplate.Json.Replace("\"plain\"", "\"\\ud800\"", StringComparison.Ordinal);

        Assert.StartsWith("TP002 name: An escape", MinimalTemplate.Faults(json), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_that_is_not_UTF8_is_a_fault_at_its_place()
    {
        byte[] latin1 = [.. "{\n  \"name\": \"caf"u8, 0xE9, .. "\" }"u8];

        var fault = Assert.Single(TemplateReader.Read(latin1, "template.json").Diagnostics);

        Assert.Equal("TP001 2:15", $"{fault.Code} {fault.Span.Line}:{fault.Span.Column}");
    }

    [Fact]
    public void Large_file_is_refused_unread()
    {
        var fault = Assert.Single(TemplateReader.Read(new byte[TemplateReader.MaxBytes + 1], "t.json").Diagnostics);

        Assert.Equal("The file is larger than a template may be (256 KiB).", fault.Message);
    }

    [Fact]
    public void Thousands_of_faults_are_counted_and_not_listed()
    {
        var strangers = string.Join(',', Enumerable.Range(0, 5000).Select(number => $"\"stranger{number}\": 1"));

        var faults = MinimalTemplate.Read($"{{ {strangers} }}").Diagnostics;

        Assert.Equal(101, faults.Length);
        Assert.Equal("There are 4907 more errors. Mend these first.", faults[^1].Message);
    }

    [Fact]
    public void Broken_text_never_throws()
    {
        var json = Encoding.UTF8.GetBytes(MinimalTemplate.Json);
        for (var length = 0; length < json.Length; length++)
        {
            Assert.Null(TemplateReader.Read(json.AsMemory(0, length), "template.json").Template);
        }
    }
}
