using System.Collections.Immutable;
using DocExport.Model;

namespace DocExport.Docx.Body;

/// <summary>
/// Places the cells of a table. Word wants a cell for every column of every row: a cell that reaches down continues as an
/// empty one in each row below (ECMA-376 17.4.84, <c>vMerge</c>).
/// </summary>
internal sealed class TableGrid
{
    private readonly ImmutableArray<TableRow> rows;
    private readonly int[] rowsLeft;
    private readonly int[] widths;

    private TableGrid(ImmutableArray<TableRow> rows, int columns)
    {
        this.rows = rows;
        rowsLeft = new int[columns];
        widths = new int[columns];
    }

    /// <summary>The cells of each row, every row filling all columns.</summary>
    /// <param name="rows">The header rows, or the rows of the body: no cell reaches from one into the other.</param>
    /// <param name="columns">How many columns there are.</param>
    public static List<PlacedCell>[] Place(ImmutableArray<TableRow> rows, int columns)
    {
        var grid = new TableGrid(rows, columns);
        var placed = new List<PlacedCell>[rows.Length];
        for (var row = 0; row < rows.Length; row++)
        {
            placed[row] = grid.PlaceRow(row);
        }

        return placed;
    }

    private List<PlacedCell> PlaceRow(int row)
    {
        var cells = rows[row].Cells;
        var placed = new List<PlacedCell>(widths.Length);
        var next = 0;
        for (var column = 0; column < widths.Length; column += placed[^1].ColumnSpan)
        {
            placed.Add(
                rowsLeft[column] > 0 ? Continue(column)
                : next < cells.Length ? Start(cells[next++], column, row)
                : new PlacedCell(null, column, 1, 1)
            );
        }

        return placed;
    }

    private PlacedCell Continue(int column)
    {
        rowsLeft[column]--;
        return new PlacedCell(null, column, widths[column], 0);
    }

    private PlacedCell Start(TableCell cell, int column, int row)
    {
        var columns = 1;
        while (columns < cell.ColumnSpan && column + columns < widths.Length && rowsLeft[column + columns] == 0)
        {
            columns++;
        }

        var down = Math.Clamp(cell.RowSpan, 1, rows.Length - row);
        rowsLeft[column] = down - 1;
        widths[column] = columns;
        return new PlacedCell(cell, column, columns, down);
    }
}
