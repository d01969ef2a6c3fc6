using System.Text;
using DocExport.Docx.Inlines;
using DocExport.Docx.Packaging;
using DocExport.Docx.Parts;
using DocExport.Docx.Styling;
using DocExport.Model;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Docx.Body;

/// <summary>Writes paragraphs with their properties, in the order of <c>CT_PPr</c> (ECMA-376 17.3.1.26).</summary>
internal sealed class ParagraphWriter
{
    private static readonly byte[][] StyleReferences =
    [
        .. Enum.GetValues<StyleName>()
            .Select(name => name == StyleName.Body ? [] : Encoding.UTF8.GetBytes(Reference(WordStyle.Of(name)))),
    ];

    private readonly PartWriter part;
    private readonly TemplateParts parts;
    private readonly InlineWriter inlines;
    private readonly ParagraphText text;
    private int bookmarks;

    /// <summary>Writes paragraphs to a part.</summary>
    public ParagraphWriter(PartWriter part, TemplateParts parts, LinkTargets? links, ExportContext context)
    {
        this.part = part;
        this.parts = parts;
        inlines = new InlineWriter(part, parts, links);
        text = new ParagraphText(context);
    }

    /// <summary>The least space above the next paragraph, in twips: below a table, which has no space of its own.</summary>
    public int SpaceBefore { get; set; }

    /// <summary>Whether a table was written last, so that a paragraph must follow.</summary>
    public bool IsAfterTable { get; set; }

    /// <summary>Writes a paragraph of inlines.</summary>
    public void Write(IEnumerable<Inline> content, ParagraphLook look, Flow flow, string? bookmark = null)
    {
        text.Clear();
        text.Add(content);
        Write(look, flow, bookmark);
    }

    /// <summary>Writes the paragraph of a label and what it labels.</summary>
    public void Write(string content, SourceSpan span, ParagraphLook look, Flow flow)
    {
        text.Clear();
        text.Add(content, span);
        Write(look, flow, bookmark: null);
    }

    /// <summary>Writes a block of code as one paragraph, so that its background and its borders are in one piece.</summary>
    public void WriteCode(string code, ParagraphLook look, Flow flow)
    {
        part.Markup("<w:p>"u8);
        WriteProperties(look, flow);
        part.Markup("<w:r>"u8);
        var rest = code.AsSpan();
        while (rest.IndexOfAny('\n', '\r', '\t') is >= 0 and var stop)
        {
            WriteCodeText(rest[..stop]);
            part.Markup(
                rest[stop] switch
                {
                    '\n' => "<w:br/>"u8,
                    '\t' => "<w:tab/>"u8,
                    _ => [],
                }
            );
            rest = rest[(stop + 1)..];
        }

        WriteCodeText(rest);
        part.Markup("</w:r></w:p>"u8);
    }

    /// <summary>Writes the thin paragraph that must stand between two tables, and after one at the end of a cell.</summary>
    public void WriteSeparator()
    {
        part.Markup(parts.IsRightToLeft ? "<w:p><w:pPr><w:bidi/>"u8 : "<w:p><w:pPr>"u8);
        part.Markup("<w:spacing w:before=\"0\" w:after=\""u8);
        part.Number(SpaceBefore);
        part.Markup("\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr></w:p>"u8);
        SpaceBefore = 0;
        IsAfterTable = false;
    }

    private void Write(ParagraphLook look, Flow flow, string? bookmark)
    {
        part.Markup("<w:p>"u8);
        WriteProperties(look, flow);
        if (bookmark is not null)
        {
            part.Markup("<w:bookmarkStart w:id=\""u8);
            part.Number(bookmarks);
            part.Markup("\" w:name=\""u8);
            part.Text(bookmark);
            part.Markup("\"/>"u8);
        }

        inlines.Write(text, parts.Language.Direction, parts.Template.Compute(look.Style));
        if (bookmark is not null)
        {
            part.Markup("<w:bookmarkEnd w:id=\""u8);
            part.Number(bookmarks++);
            part.Markup("\"/>"u8);
        }

        part.Markup("</w:p>"u8);
    }

    private void WriteProperties(ParagraphLook look, Flow flow)
    {
        part.Markup("<w:pPr>"u8);
        if (look.WordStyle is { } style)
        {
            part.Markup("<w:pStyle w:val=\""u8);
            part.Text(style.Id);
            part.Markup("\"/>"u8);
        }
        else
        {
            part.Markup(StyleReferences[(int)look.Style]);
        }

        if (look.Numbering > 0)
        {
            part.Markup("<w:numPr><w:ilvl w:val=\""u8);
            part.Number(look.Level);
            part.Markup("\"/><w:numId w:val=\""u8);
            part.Number(look.Numbering);
            part.Markup("\"/></w:numPr>"u8);
        }

        if (parts.IsRightToLeft && !look.IsCode)
        {
            part.Markup("<w:bidi/>"u8);
        }

        WriteSpacing(look);
        WriteIndent(look, flow);
        WriteAlignment(look, flow);
        part.Markup("</w:pPr>"u8);
        IsAfterTable = false;
    }

    private void WriteSpacing(ParagraphLook look)
    {
        var style = parts.Template.Compute(look.Style);
        var isTightItem = look.WordStyle == WordStyle.ListBullet || look.WordStyle == WordStyle.ListNumber;
        var before = SpaceBefore > (isTightItem ? 0 : style.SpaceBefore.Twips) ? SpaceBefore : -1;
        var styleAfter = isTightItem ? parts.Template.Lists.ItemSpacing.Twips : style.SpaceAfter.Twips;
        var after = look.SpaceAfter > styleAfter ? look.SpaceAfter : -1;
        SpaceBefore = 0;
        if (before < 0 && after < 0)
        {
            return;
        }

        part.Markup("<w:spacing"u8);
        if (before >= 0)
        {
            part.Markup(" w:before=\""u8);
            part.Number(before);
            part.Markup("\""u8);
        }

        if (after >= 0)
        {
            part.Markup(" w:after=\""u8);
            part.Number(after);
            part.Markup("\""u8);
        }

        part.Markup("/>"u8);
    }

    private void WriteIndent(ParagraphLook look, Flow flow)
    {
        var own = parts.Template.Compute(look.Style).IndentStart.Twips;
        var natural = look.Numbering > 0 ? NumberingPart.TextIndent(look.Level, parts.Template) : own;

        // A quotation's surroundings are its own indent: counted once.
        var wanted = flow.Indent + (look.Style == StyleName.Quote ? 0 : own);
        if (wanted == natural)
        {
            return;
        }

        // Code runs left to right, so that its start edge is the article's end edge.
        var isOpposite = look.IsCode && parts.IsRightToLeft;
        part.Markup(isOpposite ? "<w:ind w:right=\""u8 : "<w:ind w:left=\""u8);
        part.Number(isOpposite ? flow.Indent : wanted);
        if (look.Numbering > 0)
        {
            part.Markup("\" w:hanging=\""u8);
            part.Number(parts.Template.Lists.Indent.Twips);
        }

        part.Markup("\"/>"u8);
    }

    // "Left" and "right" of a table column are sides of the page; in a right-to-left paragraph of a transitional file
    // Word reads them as start and end.
    private void WriteAlignment(ParagraphLook look, Flow flow)
    {
        if (flow.Alignment == ColumnAlignment.Start || look.IsCode)
        {
            return;
        }

        part.Markup(
            flow.Alignment switch
            {
                ColumnAlignment.Center => "<w:jc w:val=\"center\"/>"u8,
                ColumnAlignment.Left when parts.IsRightToLeft => "<w:jc w:val=\"right\"/>"u8,
                ColumnAlignment.Right when !parts.IsRightToLeft => "<w:jc w:val=\"right\"/>"u8,
                _ => "<w:jc w:val=\"left\"/>"u8,
            }
        );
    }

    private void WriteCodeText(ReadOnlySpan<char> characters)
    {
        if (characters.Length > 0)
        {
            part.Markup("<w:t xml:space=\"preserve\">"u8);
            part.Text(characters);
            part.Markup("</w:t>"u8);
        }
    }

    private static string Reference(WordStyle style) => $"<w:pStyle w:val=\"{style.Id}\"/>";
}
