using DocExport.Layout.Boxes;
using DocExport.Primitives;
using DocExport.Typography;
using DocExport.Typography.Lines;

namespace DocExport.Layout.Pagination;

/// <summary>
/// Second phase: breaks paragraphs into lines and gives table columns their widths. What was shaped is kept for
/// painting as long as it is little; of a long document only breaks and heights stay.
/// </summary>
internal sealed class Measuring(Shaper shaper, PageFrame frame, MissingCharacters missing, ExportContext context)
{
    /// <summary>Shaped clusters that are kept, about 60 MB; beyond that paragraphs are shaped again when painted.</summary>
    private const int MaximumKeptClusters = 500_000;

    private int keptClusters;

    /// <summary>Measures boxes that stand in the page's frame.</summary>
    public void Measure(IReadOnlyList<Box> boxes) => Measure(boxes, frame.Width);

    /// <summary>Measures boxes that stand in a space as wide as said, in points.</summary>
    public void Measure(IReadOnlyList<Box> boxes, double width)
    {
        foreach (var box in boxes)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            switch (box)
            {
                case ParagraphBox paragraph:
                    Break(paragraph, width - box.Start - box.End);
                    break;
                case TableRowBox row:
                    MeasureRow(row, width - box.Start - box.End);
                    break;
                default:
                    break;
            }
        }
    }

    /// <summary>The shaped text of a paragraph.</summary>
    public ShapedParagraph Shape(ParagraphBox box)
    {
        if (box.Shaped is { } kept)
        {
            return kept;
        }

        var shaped = shaper.Shape(box.Text);
        missing.Report(shaped);
        if (keptClusters < MaximumKeptClusters)
        {
            keptClusters += shaped.Clusters.Length;
            box.Shaped = shaped;
        }

        return shaped;
    }

    private void Break(ParagraphBox box, double measure)
    {
        // A space narrower than a letter still takes a letter a line; below that widths mean nothing.
        box.Measure = Math.Max(measure, 1);
        if (box.Marker is { } marker)
        {
            marker.Width = WidthOf(marker);
        }

        var first = Math.Max(box.Measure - box.FirstLineIndent, 1);
        box.Lines = GreedyLineBreaker.Break(Shape(box), first, box.Measure);
    }

    private void MeasureRow(TableRowBox row, double width)
    {
        var grid = row.Grid;
        if (grid.Widths.Length == 0)
        {
            grid.Widths = new ColumnWidths(this, context).Of(grid, width);
        }

        var padding = grid.Look.PaddingHorizontal.Points;
        for (var column = 0; column < row.Cells.Count; column++)
        {
            Measure(row.Cells[column], grid.Widths[column] - (2 * padding));
        }

        row.Measure();
        if (row.Height > frame.Height / 2 && row.Height > RoomFor(row))
        {
            row.Split();
        }
    }

    /// <summary>The height of a page in points, below the header rows that stand again on it.</summary>
    private double RoomFor(TableRowBox row) =>
        frame.Height - (row.IsHeader ? 0 : row.Grid.RepeatedHeight(frame.Height));

    private double WidthOf(ListMarker marker)
    {
        var shaped = shaper.Shape(marker.Text);
        missing.Report(shaped);
        var width = 0.0;
        foreach (var run in shaped.Runs)
        {
            for (var index = run.ClusterStart; index < run.ClusterEnd; index++)
            {
                width += shaped.Clusters[index].Advance * run.Scale;
            }
        }

        return width;
    }
}
