namespace DocExport.Markdown.PlainText;

/// <summary>Finds the cells of lines that were pasted from a table: parted by tabs, or by two blanks or more.</summary>
internal static class TableColumns
{
    /// <summary>The cells of a line; a single one when it has no columns.</summary>
    public static List<string> Cells(PlainLine line)
    {
        if (line.Text.Contains('\t', StringComparison.Ordinal))
        {
            return [.. line.Raw.Split('\t').Select(cell => cell.Trim())];
        }

        var cells = new List<string>();
        var text = line.Text;
        var start = 0;
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] == ' ' && text[i + 1] == ' ')
            {
                cells.Add(text[start..i]);
                while (text[i + 1] == ' ')
                {
                    i++;
                }

                start = i + 1;
            }
        }

        cells.Add(text[start..]);
        return cells;
    }

    /// <summary>How many lines from one on are rows of one table; 0 when it starts none.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="from">The first row.</param>
    /// <param name="to">The end of the lines that stand together.</param>
    /// <param name="most">The most columns that a table may have; a line of more is text.</param>
    /// <param name="columns">How many columns the table has.</param>
    public static int RowCount(List<PlainLine> lines, int from, int to, int most, out int columns)
    {
        columns = 0;
        var hasTabs = lines[from].Text.Contains('\t', StringComparison.Ordinal);
        var at = from;
        for (; at < to; at++)
        {
            if (
                lines[at].Text.Contains('\t', StringComparison.Ordinal) != hasTabs
                || LineMarks.BehindBullet(lines[at]) is not null
            )
            {
                break;
            }

            var count = Cells(lines[at]).Count;
            // Blanks align; with tabs, empty cells at the end are often cut off.
            if (count < 2 || count > most || (!hasTabs && at > from && count != columns))
            {
                break;
            }

            columns = Math.Max(columns, count);
        }

        return at - from >= 2 ? at - from : 0;
    }
}
