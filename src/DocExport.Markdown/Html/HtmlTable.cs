using System.Collections.Immutable;
using System.Globalization;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Markdown.Html;

/// <summary>
/// The rows of a table of HTML, and the grid that they form (HTML 4.9.12): every row is filled to the width of the
/// table, and no cell reaches out of its part of it.
/// </summary>
internal sealed class HtmlTable(ReadSession session)
{
    private readonly List<Row> rows = [];
    private List<Cell> cells = [];

    /// <summary>Adds a cell to the row at hand.</summary>
    public void AddCell(HtmlCell said, SourceSpan span, ImmutableArray<Block> blocks) =>
        cells.Add(new Cell(said, span, blocks));

    /// <summary>Ends the row at hand.</summary>
    public void EndRow(SourceSpan span, bool isHead)
    {
        rows.Add(new Row(span, isHead || (rows.TrueForAll(row => row.IsHead) && AreHeaders(cells)), cells));
        cells = [];
    }

    /// <summary>The table; null when it has no cell.</summary>
    /// <exception cref="ExportException">It is wider or larger than the limits allow (MD017, MD018).</exception>
    public Table? Build(SourceSpan span, ImmutableArray<Inline> caption)
    {
        rows.RemoveAll(row => row.Cells.Count == 0);
        if (rows.Count == 0)
        {
            return null;
        }

        var head = rows.FindIndex(row => !row.IsHead);
        head = head < 0 ? rows.Count : head;
        var width = Math.Max(Width(0, head, span), Width(head, rows.Count, span));
        CheckSize(width, span);
        return new Table(
            span,
            [.. Enumerable.Repeat(ColumnAlignment.Start, width)],
            Part(0, head, width),
            Part(head, rows.Count, width)
        )
        {
            Caption = caption,
        };
    }

    private static bool AreHeaders(List<Cell> cells) => cells.TrueForAll(cell => cell.Said.IsHeader);

    // A cell that is alone in its row may span more columns than there are: authors write 100 for "all".
    private int Width(int from, int to, SourceSpan span)
    {
        var width = 1;
        var reaching = new int[session.Limits.MaxTableColumns];
        for (var i = from; i < to; i++)
        {
            var column = 0;
            foreach (var cell in rows[i].Cells)
            {
                column = NextFree(reaching, column);
                if (column == reaching.Length)
                {
                    throw TooWide(column + 1, span);
                }

                var isAlone = rows[i].Cells.Count == 1;
                var taken = Take(reaching, column, cell.Said, to - i, reaching.Length);
                width = Math.Max(width, column + (isAlone ? 1 : taken));
                column += taken;
            }

            Descend(reaching);
        }

        return width;
    }

    private ImmutableArray<TableRow> Part(int from, int to, int width)
    {
        var built = ImmutableArray.CreateBuilder<TableRow>(to - from);
        var reaching = new int[width];
        for (var i = from; i < to; i++)
        {
            var row = rows[i];
            var filled = ImmutableArray.CreateBuilder<TableCell>(width);
            var column = 0;
            foreach (var cell in row.Cells)
            {
                column = NextFree(reaching, column);
                var taken = Take(reaching, column, cell.Said, to - i, width);
                filled.Add(
                    new TableCell(cell.Span, cell.Blocks)
                    {
                        ColumnSpan = taken,
                        RowSpan = reaching[column],
                        Alignment = cell.Said.Alignment,
                        IsRowHeader = !row.IsHead && cell.Said.IsHeader,
                    }
                );
                column += taken;
            }

            for (column = NextFree(reaching, 0); column < width; column = NextFree(reaching, column))
            {
                // A cell that was not written stands at the end of its row.
                reaching[column] = 1;
                filled.Add(new TableCell(EndOf(row.Span), []));
            }

            Descend(reaching);
            built.Add(new TableRow(row.Span, filled.DrainToImmutable()));
        }

        return built.DrainToImmutable();
    }

    private static SourceSpan EndOf(SourceSpan span) =>
        span with
        {
            Start = span.End,
            Length = 0,
            Column = span.Column + span.Length,
        };

    private static int NextFree(int[] reaching, int column)
    {
        while (column < reaching.Length && reaching[column] > 0)
        {
            column++;
        }

        return column;
    }

    // Notes for each column of a cell how many rows it reaches into; gives how many columns are free for it.
    private static int Take(int[] reaching, int column, HtmlCell said, int rowsLeft, int width)
    {
        var taken = 0;
        var deep = said.Rows == 0 ? rowsLeft : Math.Min(said.Rows, rowsLeft);
        while (taken < said.Columns && column + taken < width && reaching[column + taken] == 0)
        {
            reaching[column + taken] = deep;
            taken++;
        }

        return taken;
    }

    private static void Descend(int[] reaching)
    {
        for (var i = 0; i < reaching.Length; i++)
        {
            reaching[i] = Math.Max(0, reaching[i] - 1);
        }
    }

    private void CheckSize(int width, SourceSpan span)
    {
        if ((long)width * rows.Count > session.Limits.MaxTableCells)
        {
            throw session.Log.Fault(
                DiagnosticCodes.TableCells,
                span.Start,
                span.Length,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The table has {(long)width * rows.Count} cells ({rows.Count} rows of {width}); at most {session.Limits.MaxTableCells} are set. Split it into several tables."
                )
            );
        }
    }

    private ExportException TooWide(int columns, SourceSpan span) =>
        session.Log.Fault(
            DiagnosticCodes.TableColumns,
            span.Start,
            span.Length,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The table has {columns} columns or more; at most {session.Limits.MaxTableColumns} are set. Split it, or turn rows into columns."
            )
        );

    private readonly record struct Cell(HtmlCell Said, SourceSpan Span, ImmutableArray<Block> Blocks);

    private readonly record struct Row(SourceSpan Span, bool IsHead, List<Cell> Cells);
}
