using DocExport.Layout.Boxes;
using DocExport.Model;
using DocExport.Pages;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Layout.Collecting;

/// <summary>Collects lists: items indented by level, their markers hanging towards the start edge.</summary>
internal sealed class ListCollector(BoxCollector blocks, Template template)
{
    public void Collect(ListBlock list, BoxContext around, List<Box> boxes)
    {
        var numbering = list.IsOrdered ? ListNumbering.Decimal : ListNumbering.Disc;
        var element = around.Parent.Add(StructureRole.L, listNumbering: numbering);
        var first = boxes.Count;
        for (var index = 0; index < list.Items.Length; index++)
        {
            CollectItem(list, index, element, around, boxes);
        }

        // However close its items stand, the list itself keeps the distance of a paragraph.
        if (boxes.Count > first && around.ListDepth == 0)
        {
            boxes[^1].SpaceAfter = Math.Max(boxes[^1].SpaceAfter, ParagraphSpacing);
        }
    }

    /// <summary>The space in points between the items of a loose list, and behind any list.</summary>
    private double ParagraphSpacing =>
        Math.Max(
            template.Compute(StyleName.ListItem).SpaceAfter.Points,
            template.Compute(StyleName.Body).SpaceAfter.Points
        );

    private void CollectItem(ListBlock list, int index, StructureElement element, BoxContext around, List<Box> boxes)
    {
        var item = list.Items[index];
        var itemElement = element.Add(StructureRole.LI);
        var indent = template.Lists.Indent;
        var marker = new ListMarker
        {
            Text = blocks.PlainText(MarkerText(list, index, around.ListDepth), StyleName.ListItem, item.Span),
            Element = itemElement.Add(StructureRole.Lbl),
            ItemStart = blocks.Indent(around.Start, indent, item.Span),
            Room = indent.Points,
            Gap = template.Lists.MarkerGap.Points,
        };
        var inner = around with
        {
            Parent = itemElement.Add(StructureRole.LBody),
            ParagraphStyle = StyleName.ListItem,
            IsOnlyParagraph = item.Blocks is [Paragraph],
            Start = marker.ItemStart,
            ListDepth = around.ListDepth + 1,
            IsIndented = true,
            Spacing = (list.IsTight ? template.Lists.ItemSpacing.Points : ParagraphSpacing) / 2,
        };
        var first = boxes.Count;
        blocks.Collect(item.Blocks, inner, boxes);
        HangMarker(marker, inner, first, boxes);
    }

    /// <summary>Hangs the marker on the item's first paragraph; an item that starts with something else gets an empty one.</summary>
    private void HangMarker(ListMarker marker, BoxContext inner, int first, List<Box> boxes)
    {
        if (boxes.Count > first && boxes[first] is ParagraphBox { Marker: null } paragraph)
        {
            paragraph.Marker = marker;
            return;
        }

        var empty = blocks.Paragraph([], StyleName.ListItem, inner.Parent, inner);
        empty.Marker = marker;
        boxes.Insert(first, empty);
    }

    private string MarkerText(ListBlock list, int index, int depth)
    {
        if (list.Start is { } start)
        {
            return GeneratedNumber.Format(start + index, template.Digits) + ".";
        }

        var bullets = template.Lists.Bullets;
        return bullets[Math.Min(depth, bullets.Length - 1)];
    }
}
