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
    /// <summary>A bulleted item of a tight list.</summary>
    public static WordStyle ListBullet { get; } = new("ListBullet", "List Bullet", true, 10);

    /// <summary>A numbered item of a tight list.</summary>
    public static WordStyle ListNumber { get; } = new("ListNumber", "List Number", true, 10);

    /// <summary>The rule of a thematic break.</summary>
    public static WordStyle HorizontalLine { get; } = new("HorizontalLine", "Horizontal Line", false, 30);

    /// <summary>The table style that carries the template's table look.</summary>
    public static WordStyle Table { get; } = new("ArticleTable", "Article Table", false, 59);

    /// <summary>The counterpart of a template's style.</summary>
    public static WordStyle Of(StyleName style) => ByName[(int)style];

    private static WordStyle[] ByName { get; } = [.. Enum.GetValues<StyleName>().Select(Choose)];

    private static WordStyle Choose(StyleName style) =>
        style switch
        {
            StyleName.Body => new("Normal", "Normal", true, 0),
            StyleName.Title => new("Title", "Title", true, 10),
            StyleName.Keywords => new("Keywords", "Keywords", false, 11),
            StyleName.Heading1 => new("Heading1", "heading 1", true, 9),
            StyleName.Heading2 => new("Heading2", "heading 2", true, 9),
            StyleName.Heading3 => new("Heading3", "heading 3", true, 9),
            StyleName.Heading4 => new("Heading4", "heading 4", true, 9),
            StyleName.Heading5 => new("Heading5", "heading 5", true, 9),
            StyleName.Heading6 => new("Heading6", "heading 6", true, 9),
            StyleName.ListItem => new("ListParagraph", "List Paragraph", true, 34),
            StyleName.Quote => new("Quote", "Quote", true, 29),
            StyleName.CodeBlock => new("SourceCode", "Source Code", false, 31),
            StyleName.TableHeader => new("TableHeading", "Table Heading", false, 60),
            StyleName.TableCell => new("TableContents", "Table Contents", false, 60),
            StyleName.PageHeader => new("Header", "header", true, 99),
            StyleName.PageFooter => new("Footer", "footer", true, 99),
            StyleName.Emphasis => new("Emphasis", "Emphasis", true, 20),
            StyleName.Strong => new("Strong", "Strong", true, 22),
            StyleName.Code => new("VerbatimChar", "Verbatim Char", false, 31),
            StyleName.Link => new("Hyperlink", "Hyperlink", true, 99),
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, "A style without a counterpart in Word."),
        };
}
