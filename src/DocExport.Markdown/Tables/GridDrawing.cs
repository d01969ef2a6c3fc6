using System.Globalization;
using Markdig.Helpers;

namespace DocExport.Markdown.Tables;

/// <summary>Reads a grid by its drawing: where corners stand, which borders are drawn, and so which cells span.</summary>
internal sealed class GridDrawing(StringSlice[] lines, ReadSession session)
{
    private const int NearCorner = 2;
    private const string StrayBarRemedy =
        "Draw it there, marks over letters counting as nothing, or write \\| for a bar that is text.";

    private readonly int[][] corners = new int[lines.Length][];
    private int[] columns = [];

    /// <summary>The lines that hold rules, whole or in part.</summary>
    public List<int> Rules { get; } = [];

    public int Columns => columns.Length - 1;

    /// <summary>Finds the columns and the rules.</summary>
    public bool Read(out string fault, out int faultLine)
    {
        var found = new SortedSet<int>();
        var widths = new int[lines.Length];
        for (var i = 0; i < lines.Length; i++)
        {
            widths[i] = NoteCorners(lines[i].AsSpan(), found);
        }

        columns = [.. found];
        for (var i = 0; i < lines.Length; i++)
        {
            if (widths[i] != widths[0] || !IsBorder(lines[i].AsSpan()[^1]))
            {
                (fault, faultLine) = (Unequal(i, widths[i] - widths[0]), i);
                return false;
            }
        }

        if (Columns > session.Limits.MaxTableColumns)
        {
            throw PipeTable.TooManyColumns(Columns, lines[0], session);
        }

        for (var i = 0; i < lines.Length; i++)
        {
            corners[i] = Offsets(lines[i].AsSpan());
            if (Enumerable.Range(0, Columns).Any(column => HasRule(i, column)))
            {
                Rules.Add(i);
            }
        }

        (fault, faultLine) = ("", 0);
        return true;
    }

    /// <summary>Makes cells of what no border parts.</summary>
    public bool ReadCells(List<GridRow> rows, out string fault, out int faultLine)
    {
        (fault, faultLine) = ("", 0);
        var rowCount = Rules.Count - 1;
        var taken = new bool[rowCount, Columns];
        for (var row = 0; row < rowCount; row++)
        {
            session.Cancellation.ThrowIfCancellationRequested();
            var cells = new List<GridPlace>();
            for (var column = 0; column < Columns; column++)
            {
                if (taken[row, column])
                {
                    continue;
                }

                if (Cell(row, column, taken) is not { } cell)
                {
                    (fault, faultLine) = Unmet(row);
                    return false;
                }

                cells.Add(cell);
            }

            rows.Add(new GridRow(Rules[row], Rules[row + 1], cells));
        }

        return true;
    }

    /// <summary>Whether a rule has a colon at the left and at the right of a column.</summary>
    public (bool Left, bool Right) Segment(int line, int column)
    {
        var text = lines[line].AsSpan()[(corners[line][column] + 1)..corners[line][column + 1]];
        return text.IsEmpty ? (false, false) : (text[0] == ':', text[^1] == ':');
    }

    private string Unequal(int line, int excess)
    {
        var what = excess switch
        {
            0 => "does not end with a bar or a corner",
            > 0 => $"is {Columned(excess)} wider than the first",
            _ => $"is {Columned(-excess)} narrower than the first",
        };
        return $"line {NumberOf(line)} {what}. Draw all lines as wide, marks over letters counting as nothing, or give every row a bar for each column.";
    }

    private (string Fault, int Line) Unmet(int row)
    {
        for (var line = Rules[row] + 1; line < Rules[row + 1]; line++)
        {
            if (StrayBar(line, 0, lines[line].Length) is { } bar)
            {
                return (
                    $"a bar in line {NumberOf(line)} stands {bar.Place} the nearest corner. {StrayBarRemedy}",
                    line
                );
            }
        }

        return (
            "the borders of a cell below this line do not meet. Draw each cell as a rectangle, with bars at all its lines.",
            Rules[row]
        );
    }

    // A cell over several columns with a bar beside a corner: most likely two cells, drawn a little off.
    private void ReportStrayBars(GridPlace cell)
    {
        foreach (var (line, start, length) in cell.Lines)
        {
            if (StrayBar(line, start, start + length) is { Distance: <= NearCorner } bar)
            {
                session.Warn(
                    DiagnosticCodes.GridShape,
                    lines[line].Start,
                    lines[line].Length,
                    $"A bar in line {NumberOf(line)} stands {bar.Place} the nearest corner, and is text of a cell over several columns. {StrayBarRemedy}"
                );
                return;
            }
        }
    }

    // The first bar between two offsets of a line that is at no column's edge.
    private (int Distance, string Place)? StrayBar(int line, int from, int to)
    {
        var text = lines[line].AsSpan();
        var column = 0;
        for (var i = 0; i < to; i++)
        {
            var isBar = i >= from && text[i] == '|' && (i == 0 || text[i - 1] != '\\');
            if (isBar && Array.BinarySearch(columns, column) is < 0 and var beside)
            {
                var next = columns[Math.Min(~beside, Columns)];
                var last = columns[Math.Max(0, ~beside - 1)];
                return next > column && next - column < column - last
                    ? (next - column, Columned(next - column) + " before")
                    : (column - last, Columned(column - last) + " behind");
            }

            column += Width(text, i);
        }

        return null;
    }

    private string NumberOf(int line) => session.Span(lines[line].Start, 0).Line.ToString(CultureInfo.InvariantCulture);

    private static string Columned(int count) =>
        count == 1 ? "1 column" : string.Create(CultureInfo.InvariantCulture, $"{count} columns");

    // The cell that starts here; null when it is no rectangle.
    private GridPlace? Cell(int row, int column, bool[,] taken)
    {
        var right = column + 1;
        while (right < Columns && BarBetween(row, right) == false && !taken[row, right])
        {
            right++;
        }

        var bottom = row + 1;
        while (bottom < Rules.Count - 1 && !HasRuleAcross(bottom, column, right))
        {
            bottom++;
        }

        for (var r = row; r < bottom; r++)
        {
            if (!IsClosed(r, column, right, bottom, row))
            {
                return null;
            }

            for (var c = column; c < right; c++)
            {
                if (taken[r, c])
                {
                    return null;
                }

                taken[r, c] = true;
            }
        }

        var parts = new List<(int Line, int Start, int Length)>();
        for (var line = Rules[row] + 1; line < Rules[bottom]; line++)
        {
            if (!IsBorder(CharAt(line, column)) || !IsBorder(CharAt(line, right)))
            {
                return null;
            }

            var start = corners[line][column] + 1;
            parts.Add((line, start, corners[line][right] - start));
        }

        var place = new GridPlace(right - column, bottom - row, parts);
        if (place.ColumnSpan > 1)
        {
            ReportStrayBars(place);
        }

        return place;
    }

    private bool IsClosed(int row, int left, int right, int bottom, int top)
    {
        for (var column = left; column <= right; column++)
        {
            var isEdge = column == left || column == right;
            if (BarBetween(row, column) != isEdge)
            {
                return false;
            }
        }

        for (var column = left; column < right; column++)
        {
            // Whole at the top and at the bottom, and none within.
            if (!HasRule(Rules[row], column) == (row == top) || !HasRule(Rules[bottom], column))
            {
                return false;
            }
        }

        return true;
    }

    private bool HasRuleAcross(int rule, int left, int right)
    {
        for (var column = left; column < right; column++)
        {
            if (HasRule(Rules[rule], column))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether all lines of a row have a bar at a column's left edge; null when some have.</summary>
    private bool? BarBetween(int row, int column)
    {
        var bars = 0;
        var count = Rules[row + 1] - Rules[row] - 1;
        for (var line = Rules[row] + 1; line < Rules[row + 1]; line++)
        {
            bars += CharAt(line, column) is '|' or '+' ? 1 : 0;
        }

        return bars == count ? true
            : bars == 0 ? false
            : null;
    }

    private bool HasRule(int line, int column)
    {
        var start = corners[line][column];
        var end = corners[line][column + 1];
        if (start < 0 || end < 0)
        {
            return false;
        }

        var text = lines[line].AsSpan();
        return IsRuled(text[start])
            && IsRuled(text[end])
            && end > start + 1
            && !text[(start + 1)..end].ContainsAnyExcept("-=:")
            && text[(start + 1)..end].ContainsAny('-', '=');
    }

    private char CharAt(int line, int column) =>
        corners[line][column] is >= 0 and var at ? lines[line].AsSpan()[at] : '\0';

    private static bool IsBorder(char c) => c is '+' or '|';

    // A rule goes on over the edge of a column where the cells above and below span it.
    private static bool IsRuled(char c) => c is '+' or '|' or '-' or '=' or ':';

    // A plus beside a dash is a corner; others are text. Gives the width of the line.
    private static int NoteCorners(ReadOnlySpan<char> line, SortedSet<int> found)
    {
        var column = 0;
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '+' && (IsDash(line, i - 1) || IsDash(line, i + 1)))
            {
                found.Add(column);
            }

            column += Width(line, i);
        }

        return column;
    }

    private static bool IsDash(ReadOnlySpan<char> line, int at) =>
        (uint)at < (uint)line.Length && line[at] is '-' or '=' or ':';

    /// <summary>The offset in a line of each column's edge; -1 where a wide letter stands across it.</summary>
    private int[] Offsets(ReadOnlySpan<char> line)
    {
        var offsets = new int[columns.Length];
        Array.Fill(offsets, -1);
        var next = 0;
        var column = 0;
        for (var i = 0; i < line.Length && next < columns.Length; i++)
        {
            var width = Width(line, i);
            while (next < columns.Length && columns[next] < column)
            {
                next++;
            }

            if (next < columns.Length && columns[next] == column && width > 0)
            {
                offsets[next++] = i;
            }

            column += width;
        }

        return offsets;
    }

    private static int Width(ReadOnlySpan<char> line, int at)
    {
        var c = line[at];
        if (c < '\u0300' || char.IsLowSurrogate(c))
        {
            return char.IsLowSurrogate(c) || c == '\u00AD' ? 0 : 1;
        }

        return
            CharUnicodeInfo.GetUnicodeCategory(c)
                is UnicodeCategory.NonSpacingMark
                    or UnicodeCategory.EnclosingMark
                    or UnicodeCategory.Format
            ? 0
            : 1;
    }
}
