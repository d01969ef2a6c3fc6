using DocExport.Model;
using Markdig.Helpers;

namespace DocExport.Markdown.Tables;

/// <summary>
/// What a drawn grid says: rows, cells and their spans. When every rule is whole and every line has as many bars, the
/// bars alone part the cells, however wide the letters are in the author's editor; else what stands in one column of
/// letters counts, combining marks taking no room.
/// </summary>
internal sealed class Grid
{
    private readonly StringSlice[] lines;
    private readonly ReadSession session;

    private Grid(StringSlice[] lines, ReadSession session)
    {
        this.lines = lines;
        this.session = session;
    }

    public List<GridRow> Rows { get; } = [];

    public int HeaderRows { get; private set; }

    public ColumnAlignment[] Alignments { get; private set; } = [];

    /// <summary>Whether a line is a whole rule: <c>+---+:==:+</c>.</summary>
    public static bool IsRule(ReadOnlySpan<char> line) =>
        line.Length > 2
        && line[0] == '+'
        && line[^1] == '+'
        && line[1] != '+'
        && !line.ContainsAnyExcept("+-=:")
        && line.ContainsAny('-', '=');

    /// <summary>Reads a grid; null when it is drawn wrongly, with the reason.</summary>
    /// <param name="lines">Its lines, without blanks around them.</param>
    /// <param name="session">The read.</param>
    /// <param name="fault">What is wrong, and the remedy.</param>
    /// <param name="faultLine">The line that is wrong.</param>
    /// <exception cref="Primitives.ExportException">It has too many columns (MD017) or cells (MD018).</exception>
    public static Grid? Read(StringSlice[] lines, ReadSession session, out string fault, out int faultLine)
    {
        (fault, faultLine) = ("", lines.Length - 1);
        if (!IsRule(lines[^1].AsSpan()))
        {
            fault = "it does not end with a rule such as +---+---+. Draw one below the last row.";
            return null;
        }

        var grid = new Grid(lines, session);
        var columns = lines[0].AsSpan().Count('+') - 1;
        grid.CheckColumns(columns);
        if (grid.IsPlain(columns))
        {
            grid.ReadPlain(columns);
            return grid;
        }

        var drawing = new GridDrawing(lines, session);
        if (!drawing.Read(out fault, out faultLine))
        {
            return null;
        }

        grid.CheckColumns(drawing.Columns);
        grid.CheckCells(drawing.Columns, drawing.Rules.Count - 1);
        if (!drawing.ReadCells(grid.Rows, out fault, out faultLine))
        {
            return null;
        }

        grid.ReadHead(drawing.Rules, drawing.Columns, drawing.Segment);
        return grid;
    }

    private bool IsPlain(int columns)
    {
        foreach (var line in lines)
        {
            var text = line.AsSpan();
            var parts = IsRule(text) ? text.Count('+') : BarCount(text);
            if (parts != columns + 1)
            {
                return false;
            }
        }

        return true;
    }

    private void ReadPlain(int columns)
    {
        var rules = new List<int>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (IsRule(lines[i].AsSpan()))
            {
                rules.Add(i);
            }
        }

        CheckCells(columns, rules.Count - 1);
        for (var row = 0; row + 1 < rules.Count; row++)
        {
            var cells = new List<GridPlace>(columns);
            for (var column = 0; column < columns; column++)
            {
                cells.Add(new GridPlace(1, 1, []));
            }

            for (var line = rules[row] + 1; line < rules[row + 1]; line++)
            {
                AddParts(line, cells);
            }

            Rows.Add(new GridRow(rules[row], rules[row + 1], cells));
        }

        ReadHead(rules, columns, (line, column) => PlainSegment(lines[line].AsSpan(), column));
    }

    private void AddParts(int line, List<GridPlace> cells)
    {
        var text = lines[line].AsSpan();
        var start = 1;
        foreach (var cell in cells)
        {
            var end = start;
            while (text[end] != '|')
            {
                end += text[end] == '\\' ? 2 : 1;
            }

            cell.Lines.Add((line, start, end - start));
            start = end + 1;
        }
    }

    private static (bool Left, bool Right) PlainSegment(ReadOnlySpan<char> rule, int column)
    {
        for (; column > 0; column--)
        {
            rule = rule[(rule[1..].IndexOf('+') + 1)..];
        }

        var end = rule[1..].IndexOf('+');
        return (rule[1] == ':', rule[end] == ':');
    }

    // The rule of equals signs ends the head; without one there is none, and the first rule aligns the columns.
    private void ReadHead(List<int> rules, int columns, Func<int, int, (bool Left, bool Right)> segment)
    {
        var head = rules.FindIndex(
            1,
            rules.Count - 2,
            rule => lines[rule].AsSpan() is var text && IsRule(text) && text.Contains('=')
        );
        HeaderRows = Math.Max(0, head);
        Alignments = new ColumnAlignment[columns];
        for (var column = 0; column < columns; column++)
        {
            Alignments[column] = segment(rules[Math.Max(0, head)], column) switch
            {
                (true, true) => ColumnAlignment.Center,
                (true, false) => ColumnAlignment.Left,
                (false, true) => ColumnAlignment.Right,
                _ => ColumnAlignment.Start,
            };
        }
    }

    // Escaped bars are none; a line that does not start and end with one is no row.
    private static int BarCount(ReadOnlySpan<char> line)
    {
        if (line.Length < 2 || line[0] != '|' || line[^1] != '|' || line[^2] == '\\')
        {
            return 0;
        }

        var count = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '\\')
            {
                i++;
            }
            else if (line[i] == '|')
            {
                count++;
            }
        }

        return count;
    }

    private void CheckColumns(int columns)
    {
        if (columns > session.Limits.MaxTableColumns)
        {
            throw PipeTable.TooManyColumns(columns, lines[0], session);
        }
    }

    private void CheckCells(int columns, int rows)
    {
        if ((long)columns * rows > session.Limits.MaxTableCells)
        {
            throw PipeTable.TooManyCells(columns, rows, lines[0], session);
        }
    }
}
