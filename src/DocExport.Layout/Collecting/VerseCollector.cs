using System.Collections.Immutable;
using DocExport.Layout.Boxes;
using DocExport.Model;
using DocExport.Pages;
using DocExport.Templates;

namespace DocExport.Layout.Collecting;

/// <summary>Collects metrical verse: two hemistichs beside one another, or one by itself in the middle.</summary>
internal sealed class VerseCollector(BoxCollector blocks)
{
    public void Collect(Verse verse, BoxContext around, List<Box> boxes)
    {
        var style = blocks.StyleOf(StyleName.Verse, around);
        var start = around.Start + (around.IsIndented ? 0 : style.IndentStart.Points);
        var end = around.End + (around.IsIndented ? 0 : style.IndentEnd.Points);
        var inner = around.Indented(start, end) with { IsIndented = true };
        var columns = new VerseColumns(blocks.Setting.Template.Verse, around.IsRightToLeft);
        var first = boxes.Count;
        foreach (var line in verse.Lines)
        {
            var element = around.Add(StructureRole.P);
            if (line.Second.IsDefaultOrEmpty)
            {
                var single = inner with { Column = ColumnAlignment.Center };
                boxes.Add(blocks.Paragraph(line.First, style, element, single));
                continue;
            }

            var box = new VerseBox(
                columns,
                Hemistich(line.First, style, element, around),
                Hemistich(line.Second, style, element, around)
            )
            {
                Left = inner.Left,
                Right = inner.Right,
                Decorations = around.Decorations,
                SpaceBefore = around.Spacing ?? style.SpaceBefore.Points,
                SpaceAfter = around.Spacing ?? style.SpaceAfter.Points,
            };
            columns.Verses.Add(box);
            boxes.Add(box);
        }

        if (boxes.Count > first + 1)
        {
            // As of a paragraph, neither the first line nor the last one stands alone.
            boxes[first].KeepWithNext = true;
            boxes[^2].KeepWithNext = true;
        }
    }

    private ParagraphBox Hemistich(
        ImmutableArray<Inline> inlines,
        ComputedStyle style,
        StructureElement element,
        BoxContext around
    )
    {
        var column = around with { Left = 0, Right = 0, IsIndented = true };
        var box = blocks.Paragraph(inlines, style with { FirstLineIndent = default }, element, column);
        box.IsHemistich = true;
        return box;
    }
}
