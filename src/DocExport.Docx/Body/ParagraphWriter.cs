using DocExport.Docx.Inlines;
using DocExport.Docx.Packaging;
using DocExport.Docx.Parts;
using DocExport.Model;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Docx.Body;

/// <summary>Writes paragraphs: their properties, the bookmarks around them, their text.</summary>
internal sealed class ParagraphWriter
{
    private readonly Story story;
    private readonly PartWriter part;
    private readonly TemplateParts parts;
    private readonly ParagraphPropertiesWriter properties;
    private readonly InlineWriter inlines;
    private readonly NoteMarkWriter notes;
    private readonly PictureWriter pictures;
    private readonly ParagraphText text;
    private readonly List<string> bookmarks = [];

    /// <summary>Writes paragraphs to a story.</summary>
    public ParagraphWriter(Story story)
    {
        this.story = story;
        part = story.Part;
        parts = story.Document.Parts;
        properties = new ParagraphPropertiesWriter(part, parts);
        inlines = new InlineWriter(part, parts, story);
        notes = new NoteMarkWriter(story);
        pictures = new PictureWriter(story);
        text = new ParagraphText(story.Document.Context, story.Document.Media);
    }

    /// <summary>The least space above the next paragraph, in twips: below a table, which has no space of its own.</summary>
    public int SpaceBefore { get; set; }

    /// <summary>Whether a table was written last, so that a paragraph must follow.</summary>
    public bool IsAfterTable { get; set; }

    /// <summary>Whether the next paragraph starts a page.</summary>
    public bool StartsPage { get; set; }

    /// <summary>How many paragraphs were written.</summary>
    public int Count { get; private set; }

    /// <summary>Whether a bookmark waits for a paragraph to stand in.</summary>
    public bool HasBookmarks => bookmarks.Count > 0;

    /// <summary>Puts a bookmark around the next paragraph.</summary>
    public void Bookmark(string name) => bookmarks.Add(name);

    /// <summary>Writes a paragraph of inlines.</summary>
    public void Write(IEnumerable<Inline> content, ParagraphLook look, Flow flow)
    {
        text.Clear(flow.Direction);
        if (look.Opening is Opening.OpenTask or Opening.DoneTask)
        {
            text.Add(look.Opening == Opening.DoneTask ? "\u2612 " : "\u2610 ", SourceSpan.StartOfFile);
        }

        text.Add(content);
        WriteText(look, flow);
    }

    /// <summary>Writes the paragraph of a label and what it labels.</summary>
    public void Write(string content, SourceSpan span, ParagraphLook look, Flow flow)
    {
        text.Clear(flow.Direction);
        text.Add(content, span);
        WriteText(look, flow);
    }

    /// <summary>Writes lines that the author broke as one paragraph; their indents are no-break spaces.</summary>
    public void Write(LineBlock lines, ParagraphLook look, Flow flow)
    {
        const int widestIndent = 64;
        text.Clear(flow.Direction);
        for (var index = 0; index < lines.Lines.Length; index++)
        {
            var line = lines.Lines[index];
            if (index > 0)
            {
                text.AddBreak();
            }

            text.Add(new string('\u00A0', Math.Clamp(line.Indent, 0, widestIndent)), line.Span);
            text.Add(line.Inlines);
        }

        WriteText(look, flow);
    }

    /// <summary>Writes a block of code as one paragraph, so that its background and its borders are in one piece.</summary>
    public void WriteCode(string code, ParagraphLook look, Flow flow)
    {
        var bookmarked = Open(look, flow, hasPicture: false);
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
        part.Markup("</w:r>"u8);
        Close(bookmarked);
    }

    /// <summary>Writes the logo of the template.</summary>
    public void WriteMasthead(Masthead masthead, MediaPart media, string alternative, ParagraphLook look, Flow flow)
    {
        var bookmarked = Open(look, flow, hasPicture: true);
        part.Markup("<w:r>"u8);
        pictures.WriteMasthead(media, masthead.Height, alternative, flow.Measure);
        part.Markup("</w:r>"u8);
        Close(bookmarked);
    }

    /// <summary>Writes the thin paragraph that must stand between two tables, and after one at the end of a cell.</summary>
    public void WriteSeparator(Flow flow)
    {
        part.Markup("<w:p>"u8);
        properties.WriteThin(SpaceBefore, StartsPage, flow);
        Settle();
        Close(OpenBookmarks());
    }

    /// <summary>Opens a paragraph whose content the caller writes; <see cref="Close"/> ends it.</summary>
    /// <returns>What <see cref="Close"/> needs.</returns>
    public (int First, int Count) Open(ParagraphLook look, Flow flow, bool hasPicture)
    {
        part.Markup("<w:p>"u8);
        properties.Write(look, flow, SpaceBefore, StartsPage, hasPicture);
        Settle();
        return OpenBookmarks();
    }

    /// <summary>Writes text into the paragraph that is open.</summary>
    public void WriteInto(string content, SourceSpan span, StyleName style, Flow flow)
    {
        text.Clear(flow.Direction);
        text.Add(content, span);
        inlines.Write(text, flow, parts.Template.Compute(style));
    }

    /// <summary>Ends the paragraph that is open.</summary>
    public void Close((int First, int Count) bookmarked)
    {
        for (var index = 0; index < bookmarked.Count; index++)
        {
            part.Markup("<w:bookmarkEnd w:id=\""u8);
            part.Number(bookmarked.First + index);
            part.Markup("\"/>"u8);
        }

        part.Markup("</w:p>"u8);
    }

    private void WriteText(ParagraphLook look, Flow flow)
    {
        var bookmarked = Open(look, flow, text.HasPicture);
        if (look.Opening == Opening.NoteNumber)
        {
            notes.WriteOwnNumber(flow.Direction == Direction.RightToLeft);
        }

        inlines.Write(text, flow, parts.Template.Compute(look.Style));
        Close(bookmarked);
    }

    private void Settle()
    {
        SpaceBefore = 0;
        IsAfterTable = false;
        StartsPage = false;
        Count++;
    }

    private (int First, int Count) OpenBookmarks()
    {
        var (first, count) = (0, bookmarks.Count);
        for (var index = 0; index < count; index++)
        {
            var id = story.Document.NextBookmark();
            first = index == 0 ? id : first;
            part.Markup("<w:bookmarkStart w:id=\""u8);
            part.Number(id);
            part.Markup("\" w:name=\""u8);
            part.Text(bookmarks[index]);
            part.Markup("\"/>"u8);
        }

        bookmarks.Clear();
        return (first, count);
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
}
