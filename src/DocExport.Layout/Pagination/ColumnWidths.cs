using System.Runtime.InteropServices;
using DocExport.Layout.Boxes;
using DocExport.Typography;

namespace DocExport.Layout.Pagination;

/// <summary>
/// Widths of table columns from what stands in them (CSS 2.2 17.5.2.2 "Automatic table layout" describes the same
/// idea): no column narrower than its longest word, and the rest by how much each would like.
/// </summary>
internal sealed class ColumnWidths(Measuring measuring)
{
    private const double LeastImage = 36;

    /// <summary>What the columns of a table need, padding included.</summary>
    public Needs NeedsOf(TableGrid grid)
    {
        var needs = new Needs(new double[grid.ColumnCount], new double[grid.ColumnCount]);
        var padding = 2 * grid.Look.PaddingHorizontal.Points;
        Array.Fill(needs.Least, padding);
        Array.Fill(needs.Wanted, padding);
        foreach (var cell in grid.Rows.SelectMany(row => row.Cells).Where(cell => cell.ColumnSpan == 1))
        {
            Widen(cell, padding, needs);
        }

        // Narrow spans first: what they need counts for the wider ones.
        var spanning = grid.Rows.SelectMany(row => row.Cells).Where(cell => cell.ColumnSpan > 1);
        foreach (var cell in spanning.OrderBy(cell => cell.ColumnSpan))
        {
            Widen(cell, padding, needs);
        }

        return needs;
    }

    /// <summary>The widths in points, padding included; they add up to the table's width.</summary>
    public static double[] Distribute(Needs needs, double width)
    {
        var (least, wanted) = needs;
        var (sumLeast, sumWanted) = (least.Sum(), wanted.Sum());
        if (sumLeast > width)
        {
            var cap = CapOf(least, width);
            return [.. least.Select(column => Math.Min(column, cap))];
        }

        if (sumWanted <= 0)
        {
            // Neither text nor padding.
            Array.Fill(wanted, width / wanted.Length);
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

    private void Widen(TableCellBox cell, double padding, Needs needs)
    {
        var (least, wanted) = WidthsOf(cell.Boxes);
        Widen(needs.Least.AsSpan(cell.Column, cell.ColumnSpan), least + padding);
        Widen(needs.Wanted.AsSpan(cell.Column, cell.ColumnSpan), wanted + padding);
    }

    /// <summary>Gives columns together at least a width, each an equal part of what they lack.</summary>
    private static void Widen(Span<double> columns, double width)
    {
        var sum = 0.0;
        foreach (var column in columns)
        {
            sum += column;
        }

        var lack = Math.Max(0, width - sum) / columns.Length;
        foreach (ref var column in columns)
        {
            column += lack;
        }
    }

    /// <summary>The widths of the longest word and of the longest line in boxes, in points.</summary>
    private (double Least, double Wanted) WidthsOf(IReadOnlyList<Box> boxes)
    {
        var (least, wanted) = (0.0, 0.0);
        foreach (var box in boxes)
        {
            var indents = box.Left + box.Right;
            var (word, line) = box switch
            {
                ParagraphBox paragraph => WidthsOf(paragraph),
                VerseBox verse => Widest(WidthsOf(verse.First), WidthsOf(verse.Second)),
                TableRowBox { Number: 0, Grid: var inner } => SumOf(NeedsOf(inner)),
                FigureBox figure => WidthsOf(measuring.WantedWidthOf(figure)),
                _ => (0, 0),
            };
            least = Math.Max(least, word + indents);
            wanted = Math.Max(wanted, line + indents);
        }

        return (least, wanted);
    }

    private static (double Word, double Line) SumOf(Needs needs) => (needs.Least.Sum(), needs.Wanted.Sum());

    /// <summary>An image gives way to words, down to a size at which it can still be made out.</summary>
    private static (double Word, double Line) WidthsOf(double image) => (Math.Min(image, LeastImage), image);

    private static (double Word, double Line) Widest(
        (double Word, double Line) one,
        (double Word, double Line) other
    ) => (Math.Max(one.Word, other.Word), Math.Max(one.Line, other.Line));

    private (double Word, double Line) WidthsOf(ParagraphBox box)
    {
        var (word, line) = WidthsOf(measuring.Shape(box));
        var indent = Math.Max(0, box.FirstLineIndent);
        return (word + indent, line + indent);
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
                word +=
                    paragraph.Source.Text[cluster.TextStart] == ' ' ? 0
                    : run.Span.Object is null ? advance
                    : WidthsOf(advance).Word;
                widestWord = Math.Max(widestWord, word);
                widestLine = Math.Max(widestLine, line);
            }
        }

        // A hair more than measured, so that a rounding error breaks no line that just fits.
        return (widestWord + 0.01, widestLine + 0.01);
    }

    /// <summary>What columns need in points: for the longest word of each, and for its longest line.</summary>
    /// <param name="Least">The least width of each column.</param>
    /// <param name="Wanted">The width that each column would like.</param>
    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Needs(double[] Least, double[] Wanted);
}
