using System.Globalization;
using DocExport.Layout.Boxes;
using DocExport.Primitives;
using DocExport.Typography;

namespace DocExport.Layout.Pagination;

/// <summary>
/// Widths of table columns from what stands in them (CSS 2.2 17.5.2.2 "Automatic table layout" describes the same
/// idea): no column narrower than its longest word, and the rest by how much each would like.
/// </summary>
internal sealed class ColumnWidths(Measuring measuring, ExportContext context)
{
    /// <summary>The widths in points, padding included; they add up to the table's width.</summary>
    public double[] Of(TableGrid grid, double width)
    {
        var least = new double[grid.ColumnCount];
        var wanted = new double[grid.ColumnCount];
        foreach (var row in grid.Rows)
        {
            for (var column = 0; column < grid.ColumnCount; column++)
            {
                Widen(row.Cells[column], ref least[column], ref wanted[column]);
            }
        }

        var padding = 2 * grid.Look.PaddingHorizontal.Points;
        for (var column = 0; column < grid.ColumnCount; column++)
        {
            least[column] += padding;
            wanted[column] += padding;
        }

        return Distribute(grid, width, least, wanted);
    }

    private double[] Distribute(TableGrid grid, double width, double[] least, double[] wanted)
    {
        var (sumLeast, sumWanted) = (least.Sum(), wanted.Sum());
        if (sumLeast > width)
        {
            context.Warn(
                "LA004",
                grid.Source,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The table's longest words are together {sumLeast / width:0.0} times as wide as the page's text; words are broken. Use fewer columns or shorter words."
                )
            );
            var cap = CapOf(least, width);
            return [.. least.Select(column => Math.Min(column, cap))];
        }

        if (sumWanted <= 0)
        {
            // Neither text nor padding.
            Array.Fill(wanted, width / grid.ColumnCount);
            return wanted;
        }

        if (sumWanted <= width)
        {
            return [.. wanted.Select(column => column * width / sumWanted)];
        }

        var share = (width - sumLeast) / Math.Max(sumWanted - sumLeast, 1e-9);
        return [.. least.Zip(wanted, (low, high) => low + ((high - low) * share))];
    }

    /// <summary>The width in points that no column passes where all together fill the table: the narrow ones keep their words whole.</summary>
    private static double CapOf(double[] least, double width)
    {
        var (left, columns) = (width, least.Length);
        foreach (var column in least.Order())
        {
            if (column * columns >= left)
            {
                break;
            }

            left -= column;
            columns--;
        }

        return left / Math.Max(columns, 1);
    }

    private void Widen(IReadOnlyList<Box> cell, ref double least, ref double wanted)
    {
        foreach (var box in cell.OfType<ParagraphBox>())
        {
            var (word, line) = WidthsOf(measuring.Shape(box));
            var indents = box.Start + box.End + Math.Max(0, box.FirstLineIndent);
            least = Math.Max(least, word + indents);
            wanted = Math.Max(wanted, line + indents);
        }
    }

    /// <summary>The widths of the longest stretch without a break and of the whole text on one line, in points.</summary>
    private static (double Word, double Line) WidthsOf(ShapedParagraph paragraph)
    {
        var (word, widestWord, line, widestLine) = (0.0, 0.0, 0.0, 0.0);
        foreach (var run in paragraph.Runs)
        {
            for (var index = run.ClusterStart; index < run.ClusterEnd; index++)
            {
                var cluster = paragraph.Clusters[index];
                word = paragraph.MayBreakBefore(index) ? 0 : word;
                line = paragraph.MandatoryBreaksBefore(index) > 0 ? 0 : line;
                var advance = cluster.Advance * run.Scale;
                line += advance;
                // White space at a line's end takes no room.
                word += paragraph.Source.Text[cluster.TextStart] == ' ' ? 0 : advance;
                widestWord = Math.Max(widestWord, word);
                widestLine = Math.Max(widestLine, line);
            }
        }

        // A hair more than measured, so that a rounding error breaks no line that just fits.
        return (widestWord + 0.01, widestLine + 0.01);
    }
}
