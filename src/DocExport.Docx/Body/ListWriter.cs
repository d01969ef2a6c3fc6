using DocExport.Docx.Parts;
using DocExport.Docx.Styling;
using DocExport.Model;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Docx.Body;

/// <summary>Writes lists as Word's own, with numbering (ECMA-376 17.9).</summary>
internal sealed class ListWriter(DocumentScope document, ParagraphWriter paragraphs, BlockWriter blocks)
{
    private readonly Template template = document.Parts.Template;
    private readonly ExportContext context = document.Context;

    /// <summary>Writes a list.</summary>
    /// <param name="list">The list.</param>
    /// <param name="flow">Where it stands.</param>
    /// <param name="spaceAfter">The least space below its last paragraph, in twips.</param>
    public void Write(ListBlock list, Flow flow, int spaceAfter)
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

        var indent = flow.Lists < NumberingPart.Levels ? template.Lists.Indent.Twips : 0;
        var style = flow.IsInNote ? StyleName.Footnote : StyleName.ListItem;
        var inside = flow.Indented(indent, 0) with { Style = style, Lists = flow.Lists + 1 };
        var marker = new ParagraphLook(style, 0)
        {
            WordStyle = list switch
            {
                _ when flow.IsInNote => null,
                { IsTight: false } => null,
                { IsOrdered: true } => WordStyle.ListNumber,
                _ => WordStyle.ListBullet,
            },
            Numbering = list.Start is { } start ? NumberFrom(start, level, list.Span) : NumberingPart.BulletInstance,
            Level = level,
        };
        var end = flow.Lists > 0 || flow.IsInNote ? spaceAfter : Math.Max(spaceAfter, EndOfList);
        for (var index = 0; index < list.Items.Length; index++)
        {
            WriteItem(list.Items[index], marker, inside, index == list.Items.Length - 1 ? end : 0);
        }
    }

    private int EndOfList =>
        Math.Max(
            template.Compute(StyleName.ListItem).SpaceAfter.Twips,
            template.Compute(StyleName.Body).SpaceAfter.Twips
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

        document.OrderedLists.Add(new OrderedList(level, Math.Clamp(start, 0, NumberingPart.LargestStart)));
        return NumberingPart.InstanceOf(document.OrderedLists.Count - 1);
    }

    // The marker stands in the item's first paragraph or heading; an item that starts with anything else gets an empty
    // paragraph for it.
    private void WriteItem(ListItem item, ParagraphLook marker, Flow flow, int spaceAfter)
    {
        var first = item.Blocks is [(Paragraph or Heading) and var opening, ..] ? opening : null;
        var rest = first is null ? item.Blocks : item.Blocks.RemoveAt(0);
        var isAlone = rest.IsDefaultOrEmpty;
        var least = isAlone ? 0 : blocks.SpaceAbove(rest[0]);
        var look = Of(item, marker) with
        {
            SpaceAfter = isAlone ? Math.Max(least, spaceAfter) : least,
            KeepsWithNext = first is null && !isAlone,
        };
        if (first is not null)
        {
            blocks.Announce(first);
        }

        if (first is Heading heading)
        {
            look = look with { Style = BlockWriter.StyleOf(heading), WordStyle = null };
        }

        var inlines = first switch
        {
            Paragraph paragraph => paragraph.Inlines,
            Heading title => title.Inlines,
            _ => [],
        };
        paragraphs.Write(inlines, look, first is null ? flow : flow.Of(first));
        if (!isAlone)
        {
            blocks.Write(rest, flow, spaceAfter);
        }
    }

    // The state of a task is a character of its text, which every reader of the file sees; where the list has no
    // numbers it takes the bullet's place.
    private static ParagraphLook Of(ListItem item, ParagraphLook marker) =>
        item.IsDone is not { } isDone
            ? marker
            : marker with
            {
                Opening = isDone ? Opening.DoneTask : Opening.OpenTask,
                Numbering =
                    marker.Numbering == NumberingPart.BulletInstance ? NumberingPart.TaskInstance : marker.Numbering,
            };
}
