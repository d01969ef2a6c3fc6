using DocExport.Docx.Body;
using DocExport.Docx.Inlines;
using DocExport.Docx.Packaging;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Docx.Parts;

/// <summary>The page header and the page footer: up to three texts on one line, with fields for the page numbers.</summary>
internal static class HeaderFooterPart
{
    /// <summary>The header's name.</summary>
    public const string HeaderName = "word/header1.xml";

    /// <summary>The footer's name.</summary>
    public const string FooterName = "word/footer1.xml";

    /// <summary>The name of the first page's header, where the pages' headers differ.</summary>
    public const string FirstHeaderName = "word/header2.xml";

    /// <summary>The name of the first page's footer, where the pages' footers differ.</summary>
    public const string FirstFooterName = "word/footer2.xml";

    private static readonly (string Placeholder, SegmentKind Kind)[] Placeholders =
    [
        ("{page}", SegmentKind.Page),
        ("{pages}", SegmentKind.Pages),
        ("{title}", SegmentKind.Text),
        ("{chapter}", SegmentKind.Chapter),
    ];

    /// <summary>Whether a line prints nothing.</summary>
    public static bool IsEmpty(PageLine line) =>
        line.Start.Length == 0 && line.Center.Length == 0 && line.End.Length == 0;

    /// <summary>Whether a line counts pages.</summary>
    public static bool HasNumbers(PageLine line) =>
        $"{line.Start}{line.Center}{line.End}".Contains("{page", StringComparison.Ordinal);

    /// <summary>Writes a header or a footer.</summary>
    /// <param name="name">The part's name.</param>
    /// <param name="line">The line; null for a first page without one.</param>
    /// <param name="parts">What the template decides.</param>
    /// <param name="texts">What stands for placeholders.</param>
    /// <param name="context">Takes the diagnostics.</param>
    public static PackedPart Pack(
        string name,
        PageLine? line,
        TemplateParts parts,
        PageTexts texts,
        ExportContext context
    )
    {
        var isHeader = name is HeaderName or FirstHeaderName;
        using var part = new PartWriter();
        part.Markup(Xml.Declaration);
        part.Markup(isHeader ? "<w:hdr"u8 : "<w:ftr"u8);
        part.Markup(Xml.WordNamespaces);
        part.Markup(
            isHeader ? "<w:p><w:pPr><w:pStyle w:val=\"Header\"/>"u8 : "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/>"u8
        );

        // The rule of the style belongs to a line that is there.
        part.Markup(line is null ? "<w:pBdr><w:top w:val=\"nil\"/><w:bottom w:val=\"nil\"/></w:pBdr>"u8 : []);
        part.Markup(parts.IsRightToLeft ? "<w:bidi/>"u8 : []);
        var style = parts.Template.Compute(isHeader ? StyleName.PageHeader : StyleName.PageFooter);
        part.Markup(line is null ? [] : Alignment(line, style.Align));
        part.Markup("</w:pPr>"u8);
        if (line is not null)
        {
            WriteTexts(line, part, parts, texts, style, context);
        }

        part.Markup(isHeader ? "</w:p></w:hdr>"u8 : "</w:p></w:ftr>"u8);
        return part.Finish(name);
    }

    // Texts at several places stand at tabs, which count from the start edge.
    private static ReadOnlySpan<byte> Alignment(PageLine line, TextAlignment align) =>
        IsCenterAlone(line) ? "<w:jc w:val=\"center\"/>"u8
        : align == TextAlignment.Start ? []
        : "<w:jc w:val=\"left\"/>"u8;

    private static bool IsCenterAlone(PageLine line) => line.Start.Length == 0 && line.End.Length == 0;

    private static void WriteTexts(
        PageLine line,
        PartWriter part,
        TemplateParts parts,
        PageTexts texts,
        ComputedStyle style,
        ExportContext context
    )
    {
        var inlines = new InlineWriter(part, parts, story: null);
        var text = new ParagraphText(context, media: null);
        var page = parts.Template.Page;
        var width = (page.Width - page.MarginStart - page.MarginEnd).Twips;
        var flow = new Flow(StyleName.PageHeader, parts.Language.Direction, width);
        Write(line.Start);
        if (!IsCenterAlone(line) && (line.Center.Length > 0 || line.End.Length > 0))
        {
            part.Markup("<w:r><w:tab/></w:r>"u8);
        }

        Write(line.Center);
        if (line.End.Length > 0)
        {
            part.Markup("<w:r><w:tab/></w:r>"u8);
            Write(line.End);
        }

        void Write(string template)
        {
            text.Clear(flow.Direction);
            Fill(text, template.Replace("{pageOfPages}", texts.PageOfPages, StringComparison.Ordinal), texts);
            inlines.Write(text, flow, style);
        }
    }

    private static void Fill(ParagraphText text, string template, PageTexts texts)
    {
        var start = 0;
        for (var index = 0; index < template.Length; index++)
        {
            foreach (var (placeholder, kind) in Placeholders)
            {
                if (string.CompareOrdinal(template, index, placeholder, 0, placeholder.Length) != 0)
                {
                    continue;
                }

                text.Add(template[start..index], SourceSpan.StartOfFile);
                if (kind == SegmentKind.Text)
                {
                    text.Add(texts.Title, SourceSpan.StartOfFile);
                }
                else if (kind == SegmentKind.Chapter && texts.FirstChapter is { } chapter)
                {
                    text.AddChapter(chapter);
                }
                else if (kind == SegmentKind.Chapter)
                {
                    text.Add(texts.Title, SourceSpan.StartOfFile);
                }
                else
                {
                    text.AddField(kind);
                }

                start = index + placeholder.Length;
                index = start - 1;
                break;
            }
        }

        text.Add(template[start..], SourceSpan.StartOfFile);
    }
}
