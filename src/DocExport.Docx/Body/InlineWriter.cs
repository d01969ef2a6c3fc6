using DocExport.Docx.Inlines;
using DocExport.Docx.Packaging;
using DocExport.Docx.Parts;
using DocExport.Docx.Styling;
using DocExport.Model;
using DocExport.Templates;

namespace DocExport.Docx.Body;

/// <summary>Writes the content of one paragraph: runs of one look and one direction, and what stands between them.</summary>
/// <param name="part">Where the markup goes.</param>
/// <param name="parts">The template's run properties.</param>
/// <param name="story">Where links, pictures and notes belong; null where there are none, as in a page header.</param>
internal sealed class InlineWriter(PartWriter part, TemplateParts parts, Story? story)
{
    private readonly LinkTargets? links = story is null ? null : new LinkTargets(story);
    private readonly PictureWriter? pictures = story is null ? null : new PictureWriter(story);
    private readonly NoteMarkWriter? notes = story is null ? null : new NoteMarkWriter(story);
    private readonly Stack<int?> openBookmarks = [];
    private const char SoftHyphen = '\u00AD';
    private readonly List<DirectionalRun> runs = [];
    private int run;
    private bool isRunOpen;
    private RunMarks openMarks;
    private string? openLanguage;
    private string? flowLanguage;
    private int measure;
    private bool isOpenRightToLeft;
    private bool isHyperlinkOpen;

    /// <summary>Writes a paragraph's content.</summary>
    /// <param name="text">The paragraph.</param>
    /// <param name="flow">Where it stands.</param>
    /// <param name="style">The style of the paragraph.</param>
    public void Write(ParagraphText text, Flow flow, ComputedStyle style)
    {
        DirectionalRuns.Find(text.Characters, flow.Direction, runs);
        run = 0;
        flowLanguage = flow.Language;
        measure = flow.Measure;
        foreach (var segment in text.Segments)
        {
            Write(segment, text, style);
        }

        CloseRun();
    }

    private void Write(Segment segment, ParagraphText text, ComputedStyle style)
    {
        switch (segment.Kind)
        {
            case SegmentKind.Text:
                WriteText(segment, text.Characters, style);
                break;
            case SegmentKind.Break:
                ContinueRun(segment, IsRightToLeft(segment.Start, segment.Marks), style);
                part.Markup("<w:br/>"u8);
                break;
            case SegmentKind.Picture:
                // In a run of its own: readers such as pandoc see nothing else in a run with a picture.
                CloseRun();
                ContinueRun(segment, IsRightToLeft(segment.Start, segment.Marks), style);
                pictures!.Write((Image)segment.Subject!, measure);
                CloseRun();
                break;
            case SegmentKind.NoteReference:
                CloseRun();
                notes!.Write((FootnoteReference)segment.Subject!, IsRightToLeft(segment.Start, segment.Marks));
                break;
            case SegmentKind.Chapter:
                WriteField("STYLEREF Title"u8, segment, text.Characters, style);
                break;
            case SegmentKind.AnchorStart:
                CloseRun();
                OpenBookmark((string)segment.Subject!);
                break;
            case SegmentKind.AnchorEnd:
                CloseRun();
                CloseBookmark();
                break;
            case SegmentKind.Boundary:
                break;
            case SegmentKind.Page:
                WriteField("PAGE"u8, segment, text.Characters, style);
                break;
            case SegmentKind.Pages:
                WriteField("NUMPAGES"u8, segment, text.Characters, style);
                break;
            case SegmentKind.LinkStart:
                CloseRun();
                isHyperlinkOpen = links?.TryOpen((Link)segment.Subject!) ?? false;
                break;
            case SegmentKind.LinkEnd:
                CloseRun();
                part.Markup(isHyperlinkOpen ? "</w:hyperlink>"u8 : []);
                isHyperlinkOpen = false;
                break;
            case SegmentKind.EmbeddingStart:
                CloseRun();
                part.Markup(segment.IsRightToLeft ? "<w:dir w:val=\"rtl\">"u8 : "<w:dir w:val=\"ltr\">"u8);
                break;
            case SegmentKind.OverrideStart:
                CloseRun();
                part.Markup(segment.IsRightToLeft ? "<w:bdo w:val=\"rtl\">"u8 : "<w:bdo w:val=\"ltr\">"u8);
                break;
            default:
                CloseRun();
                part.Markup(segment.Kind == SegmentKind.EmbeddingEnd ? "</w:dir>"u8 : "</w:bdo>"u8);
                break;
        }
    }

    private void WriteText(Segment segment, ReadOnlySpan<char> characters, ComputedStyle style)
    {
        var position = segment.Start;
        var end = segment.Start + segment.Length;
        while (position < end)
        {
            var isRightToLeft = IsRightToLeft(position, segment.Marks);
            var stop = Math.Min(end, runs[run].End);
            while (stop < end && IsRightToLeft(stop, segment.Marks) == isRightToLeft)
            {
                stop = Math.Min(end, runs[run].End);
            }

            ContinueRun(segment, isRightToLeft, style);
            WriteCharacters(characters[position..stop]);
            position = stop;
        }
    }

    // Word shows U+00AD as it shows any letter; its own element is the hyphen that appears only at a line's end.
    private void WriteCharacters(ReadOnlySpan<char> characters)
    {
        while (characters.IndexOf(SoftHyphen) is >= 0 and var hyphen)
        {
            WriteSpan(characters[..hyphen]);
            part.Markup("<w:softHyphen/>"u8);
            characters = characters[(hyphen + 1)..];
        }

        WriteSpan(characters);
    }

    private void WriteSpan(ReadOnlySpan<char> characters)
    {
        if (characters.Length > 0)
        {
            part.Markup("<w:t xml:space=\"preserve\">"u8);
            part.Text(characters);
            part.Markup("</w:t>"u8);
        }
    }

    private void WriteField(
        ReadOnlySpan<byte> instruction,
        Segment segment,
        ReadOnlySpan<char> characters,
        ComputedStyle style
    )
    {
        CloseRun();
        var isRightToLeft = IsRightToLeft(segment.Start, segment.Marks);
        Piece("<w:fldChar w:fldCharType=\"begin\"/>"u8);
        ContinueRun(segment, isRightToLeft, style);
        part.Markup("<w:instrText xml:space=\"preserve\"> "u8);
        part.Markup(instruction);
        part.Markup(" </w:instrText>"u8);
        CloseRun();
        Piece("<w:fldChar w:fldCharType=\"separate\"/>"u8);
        ContinueRun(segment, isRightToLeft, style);
        WriteSpan(characters.Slice(segment.Start, segment.Length));
        CloseRun();
        Piece("<w:fldChar w:fldCharType=\"end\"/>"u8);

        void Piece(ReadOnlySpan<byte> content)
        {
            ContinueRun(segment, isRightToLeft, style);
            part.Markup(content);
            CloseRun();
        }
    }

    // Code is an isolate that runs left to right: its numbers do not belong to the Arabic around it.
    private bool IsRightToLeft(int position, RunMarks marks)
    {
        while (run < runs.Count - 1 && runs[run].End <= position)
        {
            run++;
        }

        return runs[run].Kind switch
        {
            DirectionalRunKind.RightToLeft => true,
            DirectionalRunKind.Number => !marks.HasFlag(RunMarks.Code),
            _ => false,
        };
    }

    private void ContinueRun(Segment segment, bool isRightToLeft, ComputedStyle style)
    {
        var marks = segment.Marks;
        var language = segment.Language ?? flowLanguage;
        if (
            isRunOpen
            && marks == openMarks
            && isRightToLeft == isOpenRightToLeft
            && string.Equals(language, openLanguage, StringComparison.Ordinal)
        )
        {
            return;
        }

        CloseRun();
        part.Markup("<w:r>"u8);
        var properties = parts.Runs.Of(isHyperlinkOpen ? marks : marks & ~RunMarks.Link, isRightToLeft, style);
        WriteProperties(properties, language, isRightToLeft);
        isRunOpen = true;
        openMarks = marks;
        openLanguage = language;
        isOpenRightToLeft = isRightToLeft;
    }

    // Word reads "bidi" for runs from right to left and "val" for the others (ECMA-376 17.3.2.20).
    private void WriteProperties(ReadOnlySpan<byte> properties, string? language, bool isRightToLeft)
    {
        if (language is null)
        {
            part.Markup(properties);
            return;
        }

        part.Markup(properties.IsEmpty ? "<w:rPr>"u8 : properties[..^"</w:rPr>"u8.Length]);
        part.Markup(isRightToLeft ? "<w:lang w:bidi=\""u8 : "<w:lang w:val=\""u8);
        part.Text(language);
        part.Markup("\"/></w:rPr>"u8);
    }

    private void OpenBookmark(string anchor)
    {
        if (story!.Document.PlaceBookmark(anchor) is not { } name)
        {
            openBookmarks.Push(null);
            return;
        }

        var id = story.Document.NextBookmark();
        openBookmarks.Push(id);
        part.Markup("<w:bookmarkStart w:id=\""u8);
        part.Number(id);
        part.Markup("\" w:name=\""u8);
        part.Text(name);
        part.Markup("\"/>"u8);
    }

    private void CloseBookmark()
    {
        if (openBookmarks.Pop() is { } id)
        {
            part.Markup("<w:bookmarkEnd w:id=\""u8);
            part.Number(id);
            part.Markup("\"/>"u8);
        }
    }

    private void CloseRun()
    {
        if (isRunOpen)
        {
            part.Markup("</w:r>"u8);
            isRunOpen = false;
        }
    }
}
