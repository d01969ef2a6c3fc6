using System.Collections.Immutable;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Docx.Body;

/// <summary>
/// Shares the measure among the columns of a table by what stands in them: each gets room for its longest word, and
/// what is left goes to those that have more text. Word and LibreOffice both honour widths that are written.
/// </summary>
internal static class ColumnWidths
{
    // Beyond this many ems a cell is set on several lines anyway.
    private const double LongestLine = 60;

    private const int LeastWidth = 60;

    // A word that is wider than its letters are on the average must not be broken: a bold header, wide letters.
    private const double WidestWord = 1.35;

    /// <summary>The widths in twips; their sum is the measure, unless the columns are too many for it.</summary>
    /// <param name="rows">The cells of each row.</param>
    /// <param name="count">How many columns there are.</param>
    /// <param name="measure">The width of the table, in twips.</param>
    /// <param name="size">The size of type.</param>
    /// <param name="padding">Between a cell's side edges and its text.</param>
    public static int[] Share(List<PlacedCell>[] rows, int count, int measure, Length size, Length padding)
    {
        var words = new double[count];
        var lines = new double[count];
        foreach (var row in rows)
        {
            Measure(row, words, lines);
        }

        var em = size.Points * 20;
        var least = new double[count];
        var wanted = new double[count];
        for (var column = 0; column < count; column++)
        {
            var empty = LeastWidth + (2 * padding.Twips);
            var word = words[column] * WidestWord;
            least[column] = empty + (word * em);
            wanted[column] = empty + (Math.Max(word, Math.Min(lines[column], LongestLine)) * em);
        }

        // As browsers do (CSS 2.2, 17.5.2.2): where every cell has room for its line, what is left goes to all alike.
        return wanted.Sum() <= measure ? Distribute(wanted, wanted, measure)
            : least.Sum() > measure ? Distribute(new double[count], least, measure)
            : Distribute(least, Difference(wanted, least), measure);
    }

    private static double[] Difference(double[] wanted, double[] least)
    {
        var difference = new double[wanted.Length];
        for (var column = 0; column < wanted.Length; column++)
        {
            difference[column] = wanted[column] - least[column] + 1;
        }

        return difference;
    }

    // Edges are rounded, not widths, so that the sum is the measure to the twip.
    private static int[] Distribute(double[] least, double[] weights, int measure)
    {
        var widths = new int[least.Length];
        var spare = Math.Max(0, measure - least.Sum());
        var total = weights.Sum();
        var position = 0.0;
        var edge = 0;
        for (var column = 0; column < widths.Length; column++)
        {
            position += least[column] + (spare * weights[column] / total);
            var next = (int)Math.Round(position, MidpointRounding.AwayFromZero);
            widths[column] = Math.Max(1, next - edge);
            edge = next;
        }

        return widths;
    }

    // What a cell over several columns needs is shared among them.
    private static void Measure(List<PlacedCell> row, double[] words, double[] lines)
    {
        foreach (var placed in row)
        {
            if (placed.Cell is not { Blocks.IsDefaultOrEmpty: false } cell)
            {
                continue;
            }

            var (word, line) = Measure(cell.Blocks);
            for (var column = placed.Column; column < placed.Column + placed.ColumnSpan; column++)
            {
                words[column] = Math.Max(words[column], Math.Min(word, LongestLine) / placed.ColumnSpan);
                lines[column] = Math.Max(lines[column], line / placed.ColumnSpan);
            }
        }
    }

    private static (double Word, double Line) Measure(ImmutableArray<Block> blocks)
    {
        var (word, line) = (0.0, 0.0);
        foreach (var block in blocks)
        {
            if (block is Paragraph paragraph)
            {
                var extent = new TextExtent();
                extent.Add(paragraph.Inlines, 0);
                word = Math.Max(word, extent.LongestWord);
                line = Math.Max(line, extent.Length);
            }
        }

        return (word, line);
    }
}
