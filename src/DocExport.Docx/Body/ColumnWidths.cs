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
    // A letter of text type is about half as wide as the type is high; exact widths would need the fonts.
    private const double LetterWidth = 0.5;

    // Beyond this many letters a cell is set on several lines anyway.
    private const int LongestLine = 120;

    private const int LeastWidth = 200;

    /// <summary>The widths in twips; their sum is the measure, unless the columns are too many for it.</summary>
    /// <param name="rows">The cells of each row.</param>
    /// <param name="count">How many columns there are.</param>
    /// <param name="measure">The width of the table, in twips.</param>
    /// <param name="size">The size of type.</param>
    /// <param name="padding">Between a cell's side edges and its text.</param>
    public static int[] Share(List<PlacedCell>[] rows, int count, int measure, Length size, Length padding)
    {
        var words = new int[count];
        var lines = new int[count];
        foreach (var row in rows)
        {
            Measure(row, words, lines);
        }

        var letter = size.Points * LetterWidth * 20;
        var least = new double[count];
        var wanted = new double[count];
        for (var column = 0; column < count; column++)
        {
            least[column] = LeastWidth + (2 * padding.Twips) + (words[column] * letter);
            wanted[column] = least[column] + (Math.Min(lines[column], LongestLine) * letter);
        }

        var spare = measure - least.Sum();
        return spare < 0
            ? Distribute(new double[count], least, measure)
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
    private static void Measure(List<PlacedCell> row, int[] words, int[] lines)
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

    private static (int Word, int Line) Measure(ImmutableArray<Block> blocks)
    {
        var (word, line) = (0, 0);
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

    /// <summary>How long a paragraph and its longest word are, in UTF-16 code units.</summary>
    private struct TextExtent
    {
        private const int Deepest = 64;
        private int word;

        public int Length { get; private set; }

        public int LongestWord { get; private set; }

        public void Add(ImmutableArray<Inline> inlines, int depth)
        {
            foreach (var inline in inlines)
            {
                switch (inline)
                {
                    case Text text:
                        Add(text.Value);
                        break;
                    case Code code:
                        Add(code.Value);
                        break;
                    case Emphasis emphasis when depth < Deepest:
                        Add(emphasis.Inlines, depth + 1);
                        break;
                    case Strong strong when depth < Deepest:
                        Add(strong.Inlines, depth + 1);
                        break;
                    case Link link when depth < Deepest:
                        Add(link.Inlines, depth + 1);
                        break;
                    case Styled styled when depth < Deepest:
                        Add(styled.Inlines, depth + 1);
                        break;
                    case Phrase phrase when depth < Deepest:
                        Add(phrase.Inlines, depth + 1);
                        break;
                    default:
                        Add(" ");
                        break;
                }
            }
        }

        private void Add(string text)
        {
            Length += text.Length;
            foreach (var character in text)
            {
                word = char.IsWhiteSpace(character) ? 0 : word + 1;
                LongestWord = Math.Max(LongestWord, word);
            }
        }
    }
}
