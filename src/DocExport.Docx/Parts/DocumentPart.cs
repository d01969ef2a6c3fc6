using DocExport.Docx.Body;
using DocExport.Docx.Packaging;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Docx.Parts;

/// <summary><c>word/document.xml</c>: the article and its one section.</summary>
internal static class DocumentPart
{
    /// <summary>The part's name.</summary>
    public const string Name = "word/document.xml";

    /// <summary>The name of its relationships.</summary>
    public const string RelationshipsName = "word/_rels/document.xml.rels";

    /// <summary>Writes the part.</summary>
    /// <param name="article">The article.</param>
    /// <param name="parts">What the template decides.</param>
    /// <param name="section">The page and its header and footer.</param>
    /// <param name="relationships">Takes the addresses of links.</param>
    /// <param name="orderedLists">Takes the ordered lists.</param>
    /// <param name="context">Limits, cancellation and diagnostics.</param>
    public static PackedPart Pack(
        Article article,
        TemplateParts parts,
        Section section,
        Relationships relationships,
        List<OrderedList> orderedLists,
        ExportContext context
    )
    {
        using var part = new PartWriter();
        part.Markup(Xml.Declaration);
        part.Markup("<w:document"u8);
        part.Markup(Xml.WordNamespaces);
        part.Markup("<w:body>"u8);
        var anchors = new Anchors(article.Blocks, context.Limits);
        var links = new LinkTargets(anchors, relationships, context);
        new BlockWriter(part, parts, anchors, links, orderedLists, context).WriteArticle(article);
        section.Write(part);
        part.Markup("</w:body></w:document>"u8);
        return part.Finish(Name);
    }
}
