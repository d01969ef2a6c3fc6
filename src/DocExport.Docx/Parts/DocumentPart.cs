using DocExport.Docx.Body;
using DocExport.Docx.Packaging;

namespace DocExport.Docx.Parts;

/// <summary><c>word/document.xml</c>: the article and its one section.</summary>
internal static class DocumentPart
{
    /// <summary>The part's name.</summary>
    public const string Name = "word/document.xml";

    /// <summary>The name of its relationships.</summary>
    public const string RelationshipsName = "word/_rels/document.xml.rels";

    /// <summary>Writes the part.</summary>
    /// <param name="document">The document.</param>
    /// <param name="section">The page and its header and footer.</param>
    /// <param name="relationships">Takes the addresses of links and the images.</param>
    public static PackedPart Pack(DocumentScope document, Section section, Relationships relationships)
    {
        using var part = new PartWriter();
        part.Markup(Xml.Declaration);
        part.Markup("<w:document"u8);
        part.Markup(Xml.WordNamespaces);
        part.Markup("<w:body>"u8);
        new BlockWriter(new Story(part, relationships, document, HoldsNoteMarks: true)).WriteArticle();
        section.Write(part);
        part.Markup("</w:body></w:document>"u8);
        return part.Finish(Name);
    }
}
