using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Docx.Styling;

/// <summary>
/// A style's counterpart in Word. Ids and names are those that Word itself uses, so that its navigation pane, contents
/// and style gallery know them; those that Word lacks have the names that LibreOffice and pandoc give them.
/// </summary>
/// <param name="Id">The style's id, which paragraphs and runs refer to.</param>
/// <param name="Name">The style's primary name (ECMA-376 17.7.4.9), which Word translates in its interface.</param>
/// <param name="IsBuiltIn">Whether Word has a style of that name.</param>
/// <param name="Priority">Its place in Word's list of styles.</param>
internal sealed record WordStyle(string Id, string Name, bool IsBuiltIn, int Priority)
{
    /// <summary>Whether Word offers it in its gallery of styles; what the exporter alone makes use of stays out.</summary>
    public bool IsInGallery { get; init; } = true;

    /// <summary>A bulleted item of a tight list.</summary>
    public static WordStyle ListBullet { get; } = new("ListBullet", "List Bullet", true, 10);

    /// <summary>A numbered item of a tight list.</summary>
    public static WordStyle ListNumber { get; } = new("ListNumber", "List Number", true, 10);

    /// <summary>The rule of a thematic break.</summary>
    public static WordStyle HorizontalLine { get; } = new("HorizontalLine", "Horizontal Line", false, 30);

    /// <summary>The table style that carries the template's table look.</summary>
    public static WordStyle Table { get; } = new("ArticleTable", "Article Table", false, 59);

    /// <summary>The paragraph of a picture.</summary>
    public static WordStyle Figure { get; } = new("Figure", "Figure", false, 35);

    /// <summary>The number of a note, in the text and before the note itself.</summary>
    public static WordStyle FootnoteReference { get; } =
        new("FootnoteReference", "footnote reference", true, 99) { IsInGallery = false };

    /// <summary>The title of a callout in the colour of its kind.</summary>
    public static WordStyle CalloutTitle(CalloutKind kind) => ByCalloutKind[(int)kind];

    /// <summary>How many levels a table of contents has.</summary>
    public const int ContentsLevels = 6;

    /// <summary>An entry of a table of contents.</summary>
    /// <param name="level">The level of the heading that it repeats, from 1.</param>
    public static WordStyle Contents(int level) => ByContentsLevel[level - 1];

    /// <summary>The counterpart of a template's style.</summary>
    public static WordStyle Of(StyleName style) => ByName[(int)style];

    private static WordStyle[] ByCalloutKind { get; } =
    [
        .. Enum.GetValues<CalloutKind>()
            .Select(kind => new WordStyle($"CalloutTitle{kind}", $"Callout Title {kind}", false, 30)),
    ];

    private static WordStyle[] ByContentsLevel { get; } =
    [
        .. Enumerable
            .Range(1, ContentsLevels)
            .Select(level => new WordStyle($"TOC{level}", $"toc {level}", true, 39) { IsInGallery = false }),
    ];

    private static WordStyle[] ByName { get; } = [.. Enum.GetValues<StyleName>().Select(Choose)];

    private static WordStyle Choose(StyleName style) =>
        style switch
        {
            StyleName.Body => new("Normal", "Normal", true, 0),
            StyleName.Title => new("Title", "Title", true, 10),
            StyleName.Subtitle => new("Subtitle", "Subtitle", true, 11),
            StyleName.Byline => new("Byline", "Byline", false, 11),
            StyleName.Dateline => new("Date", "Date", true, 11),
            StyleName.Keywords => new("Keywords", "Keywords", false, 11),
            StyleName.Heading1 => new("Heading1", "heading 1", true, 9),
            StyleName.Heading2 => new("Heading2", "heading 2", true, 9),
            StyleName.Heading3 => new("Heading3", "heading 3", true, 9),
            StyleName.Heading4 => new("Heading4", "heading 4", true, 9),
            StyleName.Heading5 => new("Heading5", "heading 5", true, 9),
            StyleName.Heading6 => new("Heading6", "heading 6", true, 9),
            StyleName.ListItem => new("ListParagraph", "List Paragraph", true, 34),
            StyleName.Quote => new("Quote", "Quote", true, 29),
            StyleName.Callout => new("IntenseQuote", "Intense Quote", true, 30),
            StyleName.CalloutTitle => new("CalloutTitle", "Callout Title", false, 30),
            StyleName.Verse => new("Verse", "Verse", false, 30),
            StyleName.LineBlock => new("LineBlock", "Line Block", false, 30),
            StyleName.DefinitionTerm => new("DefinitionTerm", "Definition Term", false, 33),
            StyleName.Definition => new("Definition", "Definition", false, 33),
            StyleName.Caption => new("Caption", "caption", true, 35),
            StyleName.Footnote => new("FootnoteText", "footnote text", true, 99) { IsInGallery = false },
            StyleName.ContentsTitle => new("TOCHeading", "TOC Heading", true, 39),
            StyleName.ContentsEntry => new("ContentsEntry", "Contents Entry", false, 39) { IsInGallery = false },
            StyleName.CodeBlock => new("SourceCode", "Source Code", false, 31),
            StyleName.TableHeader => new("TableHeading", "Table Heading", false, 60),
            StyleName.TableCell => new("TableContents", "Table Contents", false, 60),
            StyleName.PageHeader => new("Header", "header", true, 99) { IsInGallery = false },
            StyleName.PageFooter => new("Footer", "footer", true, 99) { IsInGallery = false },
            StyleName.Emphasis => new("Emphasis", "Emphasis", true, 20),
            StyleName.Strong => new("Strong", "Strong", true, 22),
            StyleName.Code => new("VerbatimChar", "Verbatim Char", false, 31),
            StyleName.Link => new("Hyperlink", "Hyperlink", true, 99),
            StyleName.Highlight => new("Highlight", "Highlight", false, 31),
            StyleName.Keyboard => new("HTMLKeyboard", "HTML Keyboard", true, 99),
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, "A style without a counterpart in Word."),
        };
}
