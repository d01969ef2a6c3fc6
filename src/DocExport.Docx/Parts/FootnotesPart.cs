using DocExport.Docx.Body;
using DocExport.Docx.Packaging;
using DocExport.Primitives;

namespace DocExport.Docx.Parts;

/// <summary><c>word/footnotes.xml</c> (ECMA-376 17.11.15): the notes, and the rules that part them from the text.</summary>
internal static class FootnotesPart
{
    /// <summary>The part's name.</summary>
    public const string Name = "word/footnotes.xml";

    /// <summary>The name of its relationships.</summary>
    public const string RelationshipsName = "word/_rels/footnotes.xml.rels";

    /// <summary>The id of the separator, as Word numbers it.</summary>
    public const int Separator = -1;

    /// <summary>The id of the separator above a note that goes on from the page before.</summary>
    public const int ContinuationSeparator = 0;

    /// <summary>Writes the notes of a document.</summary>
    /// <param name="document">The document, whose text has been written.</param>
    /// <param name="relationships">Takes the addresses of links and the images.</param>
    public static PackedPart Pack(DocumentScope document, Relationships relationships)
    {
        using var part = new PartWriter();
        part.Markup(Xml.Declaration);
        part.Markup("<w:footnotes"u8);
        part.Markup(Xml.WordNamespaces);
        WriteSeparator(part, "separator"u8, Separator, document);
        WriteSeparator(part, "continuationSeparator"u8, ContinuationSeparator, document);
        var blocks = new BlockWriter(new Story(part, relationships, document, HoldsNoteMarks: false));
        for (var index = 0; index < document.Article.Footnotes.Length; index++)
        {
            part.Markup("<w:footnote w:id=\""u8);
            part.Number(index + 1);
            part.Markup("\">"u8);
            blocks.WriteNote(document.Article.Footnotes[index]);
            part.Markup("</w:footnote>"u8);
        }

        part.Markup("</w:footnotes>"u8);
        return part.Finish(Name);
    }

    private static void WriteSeparator(PartWriter part, ReadOnlySpan<byte> kind, int id, DocumentScope document)
    {
        var look = document.Parts.Template.Footnotes;
        part.Markup("<w:footnote w:type=\""u8);
        part.Markup(kind);
        part.Markup("\" w:id=\""u8);
        part.Number(id);
        part.Markup(
            document.Parts.Language.Direction == Direction.RightToLeft
                ? "\"><w:p><w:pPr><w:bidi/><w:spacing w:before=\""u8
                : "\"><w:p><w:pPr><w:spacing w:before=\""u8
        );
        part.Number(look.SpaceBefore.Twips);
        part.Markup("\" w:after=\""u8);
        part.Number(look.Rule.Gap.Twips);
        part.Markup("\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:r><w:rPr><w:color w:val=\""u8);
        part.Text(look.Rule.Color.Hex);
        part.Markup("\"/></w:rPr><w:"u8);
        part.Markup(kind);
        part.Markup("/></w:r></w:p></w:footnote>"u8);
    }
}
