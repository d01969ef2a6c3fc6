using System.Globalization;
using DocExport.Docx.Packaging;
using DocExport.Docx.Styling;
using DocExport.Model;

namespace DocExport.Docx.Body;

/// <summary>
/// Writes the marks of footnotes. A note belongs to one mark (ECMA-376 17.11.14); where the article refers to it again
/// stands a field with the number of that mark (17.16.5.42, NOTEREF), which follows when Word counts anew.
/// </summary>
/// <param name="story">Where the marks stand.</param>
internal sealed class NoteMarkWriter(Story story)
{
    private readonly PartWriter part = story.Part;

    /// <summary>Writes the mark of a note, in runs of its own.</summary>
    public void Write(FootnoteReference note, bool isRightToLeft)
    {
        var document = story.Document;
        if (!story.HoldsNoteMarks || note.Number < 1 || note.Number > document.Article.Footnotes.Length)
        {
            document.Context.Warn(
                Codes.NoSuchNote,
                note.Span,
                "This mark refers to a note that is not there, or stands in a note itself; its number is kept as text."
            );
            WriteNumber(note, isRightToLeft);
        }
        else if (document.MarkedNotes.Add(note.Number))
        {
            WriteFirst(note, isRightToLeft);
        }
        else
        {
            WriteAgain(note, isRightToLeft);
        }
    }

    /// <summary>Writes the number before a note's text.</summary>
    public void WriteOwnNumber(bool isRightToLeft)
    {
        OpenRun(isRightToLeft);
        part.Markup("<w:footnoteRef/></w:r><w:r>"u8);
        part.Markup(isRightToLeft ? "<w:rPr><w:rtl/></w:rPr>"u8 : []);
        part.Markup("<w:t xml:space=\"preserve\"> </w:t></w:r>"u8);
    }

    private void WriteFirst(FootnoteReference note, bool isRightToLeft)
    {
        var isTarget = story.Document.Anchors.IsReferredToAgain(note.Number);
        var id = isTarget ? story.Document.NextBookmark() : 0;
        if (isTarget)
        {
            part.Markup("<w:bookmarkStart w:id=\""u8);
            part.Number(id);
            part.Markup("\" w:name=\""u8);
            part.Text(BookmarkOf(note));
            part.Markup("\"/>"u8);
        }

        OpenRun(isRightToLeft);
        part.Markup("<w:footnoteReference w:id=\""u8);
        part.Number(note.Number);
        part.Markup("\"/></w:r>"u8);
        if (isTarget)
        {
            part.Markup("<w:bookmarkEnd w:id=\""u8);
            part.Number(id);
            part.Markup("\"/>"u8);
        }
    }

    private void WriteAgain(FootnoteReference note, bool isRightToLeft)
    {
        OpenRun(isRightToLeft);
        part.Markup("<w:fldChar w:fldCharType=\"begin\"/></w:r>"u8);
        OpenRun(isRightToLeft);
        part.Markup("<w:instrText xml:space=\"preserve\"> NOTEREF "u8);
        part.Text(BookmarkOf(note));
        part.Markup(" \\f \\h </w:instrText></w:r>"u8);
        OpenRun(isRightToLeft);
        part.Markup("<w:fldChar w:fldCharType=\"separate\"/></w:r>"u8);
        WriteNumber(note, isRightToLeft);
        OpenRun(isRightToLeft);
        part.Markup("<w:fldChar w:fldCharType=\"end\"/></w:r>"u8);
    }

    private void WriteNumber(FootnoteReference note, bool isRightToLeft)
    {
        OpenRun(isRightToLeft);
        part.Markup("<w:t>"u8);
        part.Number(note.Number);
        part.Markup("</w:t></w:r>"u8);
    }

    private void OpenRun(bool isRightToLeft)
    {
        part.Markup("<w:r><w:rPr><w:rStyle w:val=\""u8);
        part.Text(WordStyle.FootnoteReference.Id);
        part.Markup(isRightToLeft ? "\"/><w:rtl/></w:rPr>"u8 : "\"/></w:rPr>"u8);
    }

    // Word hides bookmarks that begin with a low line; anchors of the article never do.
    private static string BookmarkOf(FootnoteReference note) =>
        string.Create(CultureInfo.InvariantCulture, $"_RefNote{note.Number}");
}
