using System.Collections.Immutable;
using DocExport.Docx.Inlines;
using DocExport.Docx.Packaging;
using DocExport.Docx.Parts;
using DocExport.Docx.Styling;
using DocExport.Model;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Docx.Body;

/// <summary>Writes the blocks of a story, in reading order.</summary>
internal sealed class BlockWriter
{
    private readonly PartWriter part;
    private readonly TemplateParts parts;
    private readonly DocumentScope document;
    private readonly ExportContext context;
    private readonly ParagraphWriter paragraphs;
    private readonly TableWriter tables;
    private readonly VerseWriter verses;
    private readonly ListWriter lists;
    private readonly TitleBlockWriter titles;
    private readonly ContentsWriter contents;
    private int chapters;

    /// <summary>Writes blocks to a story.</summary>
    public BlockWriter(Story story)
    {
        part = story.Part;
        document = story.Document;
        parts = document.Parts;
        context = document.Context;
        paragraphs = new ParagraphWriter(story);
        tables = new TableWriter(story, paragraphs, this);
        verses = new VerseWriter(story, paragraphs);
        lists = new ListWriter(document, paragraphs, this);
        titles = new TitleBlockWriter(document, paragraphs);
        contents = new ContentsWriter(story, paragraphs);
    }

    /// <summary>Writes the body of the article below its title block.</summary>
    public void WriteArticle()
    {
        var flow = Flow() with { IsOnPage = true };
        titles.WriteMasthead(flow);
        titles.Write(document.Article.Metadata, flow);
        Write(document.Article.Blocks, flow, spaceAfter: 0);
        EndContainer(flow, isParagraphNeeded: paragraphs.HasBookmarks);
    }

    /// <summary>Writes the text of a note, which begins with its number.</summary>
    public void WriteNote(Footnote note)
    {
        var flow = Flow() with { Style = StyleName.Footnote, IsInNote = true };
        var first = note.Blocks.IsDefaultOrEmpty ? null : note.Blocks[0] as Paragraph;
        var rest = first is null ? note.Blocks : note.Blocks.RemoveAt(0);
        var number = new ParagraphLook(StyleName.Footnote, 0) { Opening = Opening.NoteNumber };
        if (first is null)
        {
            paragraphs.Write([], number, flow);
        }
        else
        {
            Announce(first);
            paragraphs.Write(first.Inlines, number, flow.Of(first));
        }

        if (!rest.IsDefaultOrEmpty)
        {
            Write(rest, flow, spaceAfter: 0);
        }

        EndContainer(flow, isParagraphNeeded: paragraphs.HasBookmarks);
    }

    /// <summary>Writes blocks that follow one another.</summary>
    /// <param name="blocks">The blocks.</param>
    /// <param name="flow">Where they stand.</param>
    /// <param name="spaceAfter">The least space below the last paragraph, in twips.</param>
    /// <exception cref="ExportException">They are nested deeper than the limit.</exception>
    public void Write(ImmutableArray<Block> blocks, Flow flow, int spaceAfter)
    {
        for (var index = 0; index < blocks.Length; index++)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (flow.Depth > context.Limits.MaxNesting)
            {
                throw context.Fault(
                    Codes.NestedTooDeep,
                    blocks[index].Span,
                    $"Lists and quotations are nested deeper than {context.Limits.MaxNesting} levels. Nest them less."
                );
            }

            var isLast = index == blocks.Length - 1;
            var least = isLast ? 0 : SpaceAbove(blocks[index + 1]);
            Write(blocks[index], flow, isLast ? Math.Max(least, spaceAfter) : least);
        }
    }

    /// <summary>The space that a block needs above it and cannot have of its own, in twips.</summary>
    public int SpaceAbove(Block block) =>
        block is Table { Caption.IsDefaultOrEmpty: true } ? parts.Template.Tables.SpaceBefore.Twips : 0;

    /// <summary>Ends a cell or a story: Word wants a paragraph after a table.</summary>
    /// <param name="flow">Where it stands.</param>
    /// <param name="isParagraphNeeded">Whether a paragraph must stand here even when no table was last.</param>
    public void EndContainer(Flow flow, bool isParagraphNeeded)
    {
        if (isParagraphNeeded || paragraphs.IsAfterTable)
        {
            paragraphs.WriteSeparator(flow);
        }
    }

    private Flow Flow()
    {
        var page = parts.Template.Page;
        var width = (page.Width - page.MarginStart - page.MarginEnd).Twips;
        return new Flow(StyleName.Body, parts.Language.Direction, width);
    }

    /// <summary>The style of a heading.</summary>
    public static StyleName StyleOf(Heading heading) => StyleName.Heading1 + (Math.Clamp(heading.Level, 1, 6) - 1);

    /// <summary>Puts the bookmark of a block around the next paragraph.</summary>
    public void Announce(Block block)
    {
        var id = block is Heading heading ? heading.Id : block.Anchor;
        if (id is not null && document.PlaceBookmark(id) is { } bookmark)
        {
            paragraphs.Bookmark(bookmark);
        }
    }

    private void Write(Block block, Flow around, int spaceAfter)
    {
        Announce(block);
        var flow = around.Of(block);
        switch (block)
        {
            case Paragraph paragraph:
                paragraphs.Write(paragraph.Inlines, new ParagraphLook(flow.Style, spaceAfter), flow);
                break;
            case Heading heading:
                paragraphs.Write(heading.Inlines, new ParagraphLook(StyleOf(heading), spaceAfter), flow);
                break;
            case ListBlock list:
                lists.Write(list, flow, spaceAfter);
                break;
            case Quote quote:
                WriteQuote(quote, flow, spaceAfter);
                break;
            case CodeBlock code:
                var text = XmlText.Clean(code.Text, code.Span, context);
                var look = new ParagraphLook(StyleName.CodeBlock, spaceAfter) { IsCode = true };
                paragraphs.WriteCode(text, look, flow);
                break;
            case ThematicBreak:
                var line = new ParagraphLook(StyleName.Body, spaceAfter) { WordStyle = WordStyle.HorizontalLine };
                paragraphs.Write([], line, flow);
                break;
            case Table table:
                tables.Write(table, flow);
                break;
            default:
                WriteRare(block, flow, spaceAfter);
                break;
        }
    }

    private void WriteRare(Block block, Flow flow, int spaceAfter)
    {
        switch (block)
        {
            case Division division:
                Write(division.Blocks, flow with { Depth = flow.Depth + 1 }, spaceAfter);
                break;
            case Callout callout:
                WriteCallout(callout, flow, spaceAfter);
                break;
            case Figure figure:
                WriteFigure(figure, flow, spaceAfter);
                break;
            case DefinitionList list:
                WriteDefinitions(list, flow, spaceAfter);
                break;
            case LineBlock lines:
                paragraphs.Write(lines, new ParagraphLook(StyleName.LineBlock, spaceAfter), flow);
                break;
            case Verse verse:
                verses.Write(verse, flow);
                break;
            case PageBreak:
                StartPage(block.Span, flow);
                break;
            case TableOfContents table:
                contents.Write(table, flow);
                break;
            case Chapter chapter:
                WriteChapter(chapter, flow);
                break;
            default:
                throw new NotSupportedException($"No Word counterpart is known for {block.GetType().Name}.");
        }
    }

    // A page that starts where the document does is there already.
    private void StartPage(SourceSpan span, Flow flow)
    {
        if (flow.IsOnPage)
        {
            paragraphs.StartsPage = paragraphs.Count > 0;
        }
        else
        {
            context.Warn(
                Codes.NoPageHere,
                span,
                "No page can start in a table or in a note; this page break was left out."
            );
        }
    }

    private void WriteChapter(Chapter chapter, Flow flow)
    {
        StartPage(chapter.Span, flow);
        if (chapter.Anchor is null && document.Anchors.OfChapter(chapters) is { } bookmark)
        {
            paragraphs.Bookmark(bookmark);
        }

        chapters++;
        var number = chapters;
        var inside = flow with
        {
            Chapter = number,
            Direction = chapter.Metadata.Direction ?? flow.Direction,
            Language = DocumentLanguage.TagOf(chapter.Metadata.Language) ?? flow.Language,
            Depth = flow.Depth + 1,
        };
        var id = document.NextBookmark();
        part.Markup("<w:bookmarkStart w:id=\""u8);
        part.Number(id);
        part.Markup("\" w:name=\""u8);
        part.Text(ContentsWriter.ExtentOf(number));
        part.Markup("\"/>"u8);
        titles.Write(chapter.Metadata, inside);
        Write(chapter.Blocks, inside, spaceAfter: 0);
        part.Markup("<w:bookmarkEnd w:id=\""u8);
        part.Number(id);
        part.Markup("\"/>"u8);
    }

    private void WriteQuote(Quote quote, Flow flow, int spaceAfter)
    {
        var style = parts.Template.Compute(StyleName.Quote);
        Write(quote.Blocks, Framed(StyleName.Quote, style.BorderStart, Length.Zero, flow), spaceAfter);
    }

    private void WriteCallout(Callout callout, Flow flow, int spaceAfter)
    {
        var look = parts.Template.Callouts;
        var bar = new Rule(look.BarWidth, look.Of(callout.Kind), look.Padding);
        var inside = Framed(StyleName.Callout, bar, look.Padding, flow);
        var title = callout.Title.IsDefaultOrEmpty
            ? [new Text(callout.Span, Labels(flow).Of(callout.Kind))]
            : callout.Title;
        var isAlone = callout.Blocks.IsDefaultOrEmpty;

        // The typesetter pads the shade above and below; Word's ends with the text, so that the room is around it.
        var below = Math.Max(
            spaceAfter,
            parts.Template.Compute(StyleName.Callout).SpaceAfter.Twips + look.Padding.Twips
        );
        paragraphs.SpaceBefore = Math.Max(paragraphs.SpaceBefore, look.Padding.Twips);
        var titleLook = new ParagraphLook(StyleName.CalloutTitle, isAlone ? below : 0)
        {
            KeepsWithNext = !isAlone,
            WordStyle = WordStyle.CalloutTitle(callout.Kind),
        };
        paragraphs.Write(title, titleLook, inside);
        if (!isAlone)
        {
            Write(callout.Blocks, inside, below);
        }
    }

    private Labels Labels(Flow flow) =>
        parts.Template.Labels(flow.Language ?? document.Article.Metadata.Language ?? "ar");

    private Flow Framed(StyleName style, Rule? bar, Length padding, Flow flow)
    {
        var (start, end) = Indents.InContainer(style, parts.Template);
        var inside = flow.Indented(start, end);
        var background = parts.Template.Compute(style).Background ?? flow.Frame?.Background;
        var frame = new Frame(style, bar, background, flow.Direction, inside.Start, padding, inside.End);
        return inside with { Style = style, Frame = frame };
    }

    private void WriteFigure(Figure figure, Flow flow, int spaceAfter)
    {
        var isCaptioned = !figure.Caption.IsDefaultOrEmpty;
        var below = Math.Max(spaceAfter, parts.Template.Figures.SpaceAfter.Twips);
        var look = new ParagraphLook(StyleName.Body, isCaptioned ? 0 : below)
        {
            WordStyle = WordStyle.Figure,
            KeepsWithNext = isCaptioned,
        };
        paragraphs.Write([figure.Image], look, flow);
        if (isCaptioned)
        {
            var caption = new ParagraphLook(StyleName.Caption, below) { Alignment = FigureAlignment };
            paragraphs.Write(figure.Caption, caption, flow);
        }
    }

    // The caption stands where its picture does.
    private ParagraphAlignment? FigureAlignment =>
        parts.Template.Figures.Align switch
        {
            TextAlignment.Center => ParagraphAlignment.Center,
            TextAlignment.End => ParagraphAlignment.End,
            _ => null,
        };

    private void WriteDefinitions(DefinitionList list, Flow flow, int spaceAfter)
    {
        var (start, end) = Indents.InContainer(StyleName.Definition, parts.Template);
        var inside = flow.Indented(start, end) with { Style = StyleName.Definition };
        for (var index = 0; index < list.Entries.Length; index++)
        {
            var entry = list.Entries[index];
            foreach (var term in entry.Terms)
            {
                paragraphs.Write(term.Inlines, new ParagraphLook(StyleName.DefinitionTerm, 0), flow);
            }

            for (var definition = 0; definition < entry.Definitions.Length; definition++)
            {
                var isLast = index == list.Entries.Length - 1 && definition == entry.Definitions.Length - 1;
                Write(entry.Definitions[definition].Blocks, inside, isLast ? spaceAfter : 0);
            }
        }
    }
}
