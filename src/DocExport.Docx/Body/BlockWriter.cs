using System.Collections.Immutable;
using DocExport.Docx.Inlines;
using DocExport.Docx.Packaging;
using DocExport.Docx.Parts;
using DocExport.Docx.Styling;
using DocExport.Model;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Docx.Body;

/// <summary>Writes the blocks of an article, in reading order.</summary>
internal sealed class BlockWriter
{
    private readonly TemplateParts parts;
    private readonly Anchors anchors;
    private readonly ExportContext context;
    private readonly ParagraphWriter paragraphs;
    private readonly TableWriter tables;
    private readonly List<OrderedList> orderedLists;

    /// <summary>Writes blocks to a part.</summary>
    /// <param name="part">Where the markup goes.</param>
    /// <param name="parts">What the template decides.</param>
    /// <param name="anchors">The bookmarks of headings.</param>
    /// <param name="links">The targets of links.</param>
    /// <param name="orderedLists">Takes the ordered lists, for the numbering part.</param>
    /// <param name="context">Limits, cancellation and diagnostics.</param>
    public BlockWriter(
        PartWriter part,
        TemplateParts parts,
        Anchors anchors,
        LinkTargets links,
        List<OrderedList> orderedLists,
        ExportContext context
    )
    {
        this.parts = parts;
        this.anchors = anchors;
        this.orderedLists = orderedLists;
        this.context = context;
        paragraphs = new ParagraphWriter(part, parts, links, context);
        tables = new TableWriter(part, parts, paragraphs, this, context);
    }

    /// <summary>Writes the body of an article below its title and its keywords.</summary>
    public void WriteArticle(Article article)
    {
        var page = parts.Template.Page;
        var flow = new Flow(StyleName.Body, 0, (page.Width - page.MarginStart - page.MarginEnd).Twips);
        WriteTitle(article.Metadata, flow);
        Write(article.Blocks, flow, spaceAfter: 0);
        EndContainer(isParagraphNeeded: false);
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
            var isBeforeTable = !isLast && blocks[index + 1] is Table;
            var least = isBeforeTable ? parts.Template.Tables.SpaceBefore.Twips : 0;
            Write(blocks[index], flow, isLast ? Math.Max(least, spaceAfter) : least);
        }
    }

    /// <summary>Ends a cell or the body: Word wants a paragraph after a table.</summary>
    /// <param name="isParagraphNeeded">Whether a paragraph must stand here even when no table was last.</param>
    public void EndContainer(bool isParagraphNeeded)
    {
        if (isParagraphNeeded || paragraphs.IsAfterTable)
        {
            paragraphs.WriteSeparator();
        }
    }

    private void WriteTitle(ArticleMetadata metadata, Flow flow)
    {
        if (!metadata.Title.IsDefaultOrEmpty)
        {
            paragraphs.Write(metadata.Title, new ParagraphLook(StyleName.Title, 0), flow);
        }

        if (!metadata.Keywords.IsDefaultOrEmpty)
        {
            var labels = parts.Template.Labels(metadata.Language ?? "ar");
            var label = metadata.Keywords.Length == 1 ? labels.Keyword : labels.Keywords;
            var line = $"{label} {string.Join(labels.Separator, metadata.Keywords)}";
            paragraphs.Write(line, metadata.KeywordsSpan, new ParagraphLook(StyleName.Keywords, 0), flow);
        }
    }

    private void Write(Block block, Flow flow, int spaceAfter)
    {
        switch (block)
        {
            case Paragraph paragraph:
                paragraphs.Write(paragraph.Inlines, new ParagraphLook(flow.Style, spaceAfter), flow);
                break;
            case Heading heading:
                var style = StyleName.Heading1 + (Math.Clamp(heading.Level, 1, 6) - 1);
                var bookmark = anchors.Find(heading.Id);
                paragraphs.Write(heading.Inlines, new ParagraphLook(style, spaceAfter), flow, bookmark);
                break;
            case ListBlock list:
                WriteList(list, flow, spaceAfter);
                break;
            case Quote quote:
                var indent = flow.Indent + parts.Template.Compute(StyleName.Quote).IndentStart.Twips;
                var inside = flow with { Style = StyleName.Quote, Indent = indent, Depth = flow.Depth + 1 };
                Write(quote.Blocks, inside, spaceAfter);
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
                throw new NotSupportedException($"No Word counterpart is known for {block.GetType().Name}.");
        }
    }

    private void WriteList(ListBlock list, Flow flow, int spaceAfter)
    {
        var level = Math.Min(flow.Lists, NumberingPart.Levels - 1);
        if (flow.Lists == NumberingPart.Levels)
        {
            context.Warn(
                Codes.ListTooDeep,
                list.Span,
                $"Word's lists have {NumberingPart.Levels} levels; deeper items stand on the last one. Nest the list less."
            );
        }

        var inside = flow with
        {
            Style = StyleName.ListItem,
            Indent = flow.Indent + (flow.Lists < NumberingPart.Levels ? parts.Template.Lists.Indent.Twips : 0),
            Lists = flow.Lists + 1,
            Depth = flow.Depth + 1,
        };
        var marker = new ParagraphLook(StyleName.ListItem, 0)
        {
            WordStyle = list switch
            {
                { IsTight: false } => null,
                { IsOrdered: true } => WordStyle.ListNumber,
                _ => WordStyle.ListBullet,
            },
            Numbering = list.Start is { } start ? NumberFrom(start, level, list.Span) : NumberingPart.BulletInstance,
            Level = level,
        };
        var end = flow.Lists > 0 ? spaceAfter : Math.Max(spaceAfter, EndOfList);
        for (var index = 0; index < list.Items.Length; index++)
        {
            WriteItem(list.Items[index], marker, inside, index == list.Items.Length - 1 ? end : 0);
        }
    }

    private int EndOfList =>
        Math.Max(
            parts.Template.Compute(StyleName.ListItem).SpaceAfter.Twips,
            parts.Template.Compute(StyleName.Body).SpaceAfter.Twips
        );

    private int NumberFrom(int start, int level, SourceSpan span)
    {
        if (start > NumberingPart.LargestStart)
        {
            context.Warn(
                Codes.ListStartTooLarge,
                span,
                $"Word counts lists from {NumberingPart.LargestStart} at most; this one starts there."
            );
        }

        orderedLists.Add(new OrderedList(level, Math.Clamp(start, 0, NumberingPart.LargestStart)));
        return NumberingPart.InstanceOf(orderedLists.Count - 1);
    }

    // The marker stands in the item's first paragraph; an item that starts with anything else gets an empty one.
    private void WriteItem(ListItem item, ParagraphLook marker, Flow flow, int spaceAfter)
    {
        var first = item.Blocks.IsDefaultOrEmpty ? null : item.Blocks[0] as Paragraph;
        var rest = first is null ? item.Blocks : item.Blocks.RemoveAt(0);
        var isAlone = rest.IsDefaultOrEmpty;
        var isBeforeTable = !isAlone && rest[0] is Table;
        var least = isBeforeTable ? parts.Template.Tables.SpaceBefore.Twips : 0;
        var look = marker with { SpaceAfter = isAlone ? Math.Max(least, spaceAfter) : least };
        paragraphs.Write(first?.Inlines ?? [], look, flow);
        if (!isAlone)
        {
            Write(rest, flow, spaceAfter);
        }
    }
}
