using DocExport.Docx.Packaging;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Docx.Parts;

/// <summary>
/// The section of an article, <c>w:sectPr</c> (ECMA-376 17.6.17): page, margins, direction, and the headers and footers
/// that belong to it.
/// </summary>
internal sealed class Section
{
    private readonly TemplateParts parts;
    private readonly List<(bool IsHeader, bool IsFirst, int Relationship)> references = [];
    private readonly bool hasFirstPage;

    /// <summary>Writes the headers and footers that the template asks for.</summary>
    /// <param name="parts">What the template decides.</param>
    /// <param name="texts">What stands for placeholders.</param>
    /// <param name="relationships">Takes the relationships to them.</param>
    /// <param name="packed">Takes the parts.</param>
    /// <param name="context">Takes the diagnostics.</param>
    public Section(
        TemplateParts parts,
        PageTexts texts,
        Relationships relationships,
        List<PackedPart> packed,
        ExportContext context
    )
    {
        this.parts = parts;
        var (header, footer) = (parts.Template.Header, parts.Template.Footer);
        hasFirstPage = IsHiddenFirst(header) || IsHiddenFirst(footer);
        Add(header, isHeader: true);
        Add(footer, isHeader: false);

        void Add(PageLine line, bool isHeader)
        {
            if (HeaderFooterPart.IsEmpty(line))
            {
                return;
            }

            AddPart(line, isHeader, isFirst: false);
            if (hasFirstPage)
            {
                AddPart(line.OnFirstPage ? line : null, isHeader, isFirst: true);
            }
        }

        void AddPart(PageLine? line, bool isHeader, bool isFirst)
        {
            var name = (isHeader, isFirst) switch
            {
                (true, false) => HeaderFooterPart.HeaderName,
                (true, true) => HeaderFooterPart.FirstHeaderName,
                (false, false) => HeaderFooterPart.FooterName,
                (false, true) => HeaderFooterPart.FirstFooterName,
            };
            packed.Add(HeaderFooterPart.Pack(name, line, parts, texts, context));
            var relationship = relationships.Internal(isHeader ? "header" : "footer", name["word/".Length..]);
            references.Add((isHeader, isFirst, relationship));
        }
    }

    /// <summary>Writes the section's properties.</summary>
    public void Write(PartWriter part)
    {
        part.Markup("<w:sectPr>"u8);
        foreach (var (isHeader, isFirst, relationship) in references)
        {
            part.Markup(isHeader ? "<w:headerReference w:type=\""u8 : "<w:footerReference w:type=\""u8);
            part.Markup(isFirst ? "first\" r:id=\"rId"u8 : "default\" r:id=\"rId"u8);
            part.Number(relationship);
            part.Markup("\"/>"u8);
        }

        WritePage(part, parts.Template.Page);
        part.Markup("<w:cols w:space=\"708\"/>"u8);
        part.Markup(hasFirstPage ? "<w:titlePg/>"u8 : []);
        part.Markup(parts.IsRightToLeft ? "<w:bidi/><w:rtlGutter/>"u8 : []);
        part.Markup("</w:sectPr>"u8);
    }

    private void WritePage(PartWriter part, PageSetup page)
    {
        Attribute("<w:pgSz w:w=\""u8, page.Width);
        Attribute("\" w:h=\""u8, page.Height);
        part.Markup(page.Width > page.Height ? "\" w:orient=\"landscape\"/>"u8 : "\"/>"u8);

        // Margins are sides of the sheet, whatever the direction (ECMA-376 17.6.11).
        Attribute("<w:pgMar w:top=\""u8, page.MarginTop);
        Attribute("\" w:right=\""u8, parts.IsRightToLeft ? page.MarginStart : page.MarginEnd);
        Attribute("\" w:bottom=\""u8, page.MarginBottom);
        Attribute("\" w:left=\""u8, parts.IsRightToLeft ? page.MarginEnd : page.MarginStart);
        Attribute("\" w:header=\""u8, page.HeaderDistance);
        Attribute("\" w:footer=\""u8, page.FooterDistance);
        part.Markup("\" w:gutter=\"0\"/>"u8);

        void Attribute(ReadOnlySpan<byte> opening, Length length)
        {
            part.Markup(opening);
            part.Number(length.Twips);
        }
    }

    private static bool IsHiddenFirst(PageLine line) => !line.OnFirstPage && !HeaderFooterPart.IsEmpty(line);
}
