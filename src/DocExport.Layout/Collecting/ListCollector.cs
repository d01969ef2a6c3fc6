using DocExport.Layout.Boxes;
using DocExport.Model;
using DocExport.Pages;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Layout.Collecting;

/// <summary>Collects lists: items indented by level, their markers hanging towards the start edge.</summary>
internal sealed class ListCollector(BoxCollector blocks)
{
    private const string DoneTask = "\u2611";
    private const string OpenTask = "\u2610";

    private readonly Template template = blocks.Setting.Template;

    public void Collect(ListBlock list, BoxContext around, List<Box> boxes)
    {
        var numbering = list.IsOrdered ? ListNumbering.Decimal : ListNumbering.Disc;
        var element = around.Add(StructureRole.L, numbering);
        for (var index = 0; index < list.Items.Length; index++)
        {
            CollectItem(list, index, element, around, boxes);
            if (
                around.ListDepth == 0
                && (index == 0 || index == list.Items.Length - 2)
                && index + 1 < list.Items.Length
            )
            {
                // As of a paragraph's lines, neither the first item nor the last one stands alone.
                boxes[^1].KeepWithNext = true;
            }
        }
    }

    private void CollectItem(ListBlock list, int index, StructureElement element, BoxContext around, List<Box> boxes)
    {
        var item = list.Items[index];
        var itemElement = element.Add(StructureRole.LI);
        var indent = new Length(template.Lists.Indent.Points * around.Scale);
        var text = MarkerText(list, index, around.ListDepth);
        var marker = new ListMarker
        {
            Text = blocks.PlainText(text, StyleName.ListItem, around, item.Span),
            IsDone = item.IsDone,
            Element = itemElement.Add(StructureRole.Lbl),
            ItemStart = blocks.Indent(around.Start, indent, item.Span),
            Room = indent.Points,
            Gap = template.Lists.MarkerGap.Points * around.Scale,
        };
        var inner = around.Within(itemElement.Add(StructureRole.LBody)).Indented(marker.ItemStart, around.End) with
        {
            ParagraphStyle = StyleName.ListItem,
            IsOnlyParagraph = item.Blocks is [Paragraph],
            ListDepth = around.ListDepth + 1,
            IsIndented = true,
            Spacing =
                (list.IsTight ? template.Lists.ItemSpacing.Points * around.Scale : blocks.ParagraphSpacing(around)) / 2,
        };
        var first = boxes.Count;
        blocks.Collect(item.Blocks, inner, boxes);
        blocks.HangMarker(marker, StyleName.ListItem, inner, first, boxes);
    }

    private string MarkerText(ListBlock list, int index, int depth)
    {
        if (list.Items[index].IsDone is { } isDone)
        {
            return isDone ? DoneTask : OpenTask;
        }

        if (list.Start is { } start)
        {
            return blocks.Setting.Number(start + index) + ".";
        }

        var bullets = template.Lists.Bullets;
        return bullets[Math.Min(depth, bullets.Length - 1)];
    }
}
