using System.Globalization;
using DocExport.Docx.Packaging;
using DocExport.Docx.Styling;
using DocExport.Model;
using DocExport.Templates;

namespace DocExport.Docx.Body;

/// <summary>
/// Writes tables of contents, of the article or of the chapter that they stand in, as Word's own, which it can make anew: a TOC field (ECMA-376 17.16.5.68) in a content
/// control of its gallery, filled with the headings, links to them, and their pages where these are known. Pages that
/// are not known are left out: to have Word fill them in on opening, it would ask every reader for leave.
/// </summary>
internal sealed class ContentsWriter(Story story, ParagraphWriter paragraphs)
{
    private const int TitleLevel = 1;
    private readonly PartWriter part = story.Part;
    private readonly DocumentScope document = story.Document;
    private readonly Template template = story.Document.Parts.Template;

    /// <summary>Writes a table of contents.</summary>
    public void Write(TableOfContents table, Flow flow)
    {
        var deepest = Math.Min(TitleLevel + (table.Levels ?? template.Contents.Levels), WordStyle.ContentsLevels);
        var entries = document
            .Anchors.Headings.Where(heading =>
                heading.Level <= deepest && (flow.Chapter == 0 || heading.Chapter == flow.Chapter)
            )
            .ToList();
        if (entries.Count == 0)
        {
            document.Context.Warn(
                Codes.NoHeadings,
                table.Span,
                "The table of contents has no heading to list and was left out. Write headings, or take the table away."
            );
            return;
        }

        // Where a table's cell must end in a paragraph there is no room for the control.
        part.Markup(
            !flow.IsOnPage
                ? []
                : "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>"u8
        );
        var language = flow.Language ?? document.Article.Metadata.Language ?? "ar";
        var title = template.Labels(language).Contents;
        paragraphs.Write(title, table.Span, new ParagraphLook(StyleName.ContentsTitle, 0), flow);
        var first = entries.Min(entry => entry.Level);
        for (var index = 0; index < entries.Count; index++)
        {
            var opening = index == 0 ? Instruction(first, deepest, flow.Chapter) : null;
            WriteEntry(entries[index], opening, isLast: index == entries.Count - 1, flow);
        }

        part.Markup(flow.IsOnPage ? "</w:sdtContent></w:sdt>"u8 : []);
    }

    /// <summary>The bookmark around a chapter, to which its own contents are bound.</summary>
    /// <param name="chapter">Which chapter, from 1.</param>
    public static string ExtentOf(int chapter) => string.Create(CultureInfo.InvariantCulture, $"_Chapter{chapter}");

    // Chapters have the style of titles, which is no heading's. The contents of one chapter list what is in it.
    private string Instruction(int first, int deepest, int chapter)
    {
        if (chapter > 0)
        {
            var extent = ExtentOf(chapter);
            return string.Create(CultureInfo.InvariantCulture, $" TOC \\o \"{first}-{deepest}\" \\b {extent} \\h \\z ");
        }

        var headings = Math.Max(first, document.Parts.HasChapters ? TitleLevel + 1 : first);
        var titles = document.Parts.HasChapters ? $" \\t \"{WordStyle.Of(StyleName.Title).Name},1\"" : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $" TOC \\o \"{headings}-{deepest}\"{titles} \\h \\z ");
    }

    private void WriteEntry(ContentsEntry entry, string? instruction, bool isLast, Flow flow)
    {
        var look = new ParagraphLook(StyleName.ContentsEntry, 0) { WordStyle = WordStyle.Contents(entry.Level) };
        var bookmarked = paragraphs.Open(look, flow, hasPicture: false);
        if (instruction is not null)
        {
            WriteField("begin"u8);
            WriteInstruction(instruction);
            WriteField("separate"u8);
        }

        if (entry.Bookmark is { } bookmark)
        {
            part.Markup("<w:hyperlink w:anchor=\""u8);
            part.Text(bookmark);
            part.Markup("\" w:history=\"1\">"u8);
        }

        paragraphs.WriteInto(InlineText.Of(entry.Inlines), entry.Span, StyleName.ContentsEntry, flow);
        WritePage(entry);
        part.Markup(entry.Bookmark is null ? [] : "</w:hyperlink>"u8);
        if (isLast)
        {
            WriteField("end"u8);
        }

        paragraphs.Close(bookmarked);
    }

    private void WritePage(ContentsEntry entry)
    {
        if (
            entry is not { Anchor: { } anchor, Bookmark: { } bookmark }
            || document.Pages?.PageOf(anchor) is not { } page
        )
        {
            return;
        }

        part.Markup("<w:r><w:tab/></w:r>"u8);
        WriteField("begin"u8);
        WriteInstruction($" PAGEREF {bookmark} \\h ");
        WriteField("separate"u8);
        part.Markup("<w:r><w:t>"u8);
        part.Number(page);
        part.Markup("</w:t></w:r>"u8);
        WriteField("end"u8);
    }

    private void WriteField(ReadOnlySpan<byte> type)
    {
        part.Markup("<w:r><w:fldChar w:fldCharType=\""u8);
        part.Markup(type);
        part.Markup("\"/></w:r>"u8);
    }

    private void WriteInstruction(string instruction)
    {
        part.Markup("<w:r><w:instrText xml:space=\"preserve\">"u8);
        part.Text(instruction);
        part.Markup("</w:instrText></w:r>"u8);
    }
}
