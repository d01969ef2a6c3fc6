using DocExport.Layout.Boxes;
using DocExport.Pages;
using DocExport.Templates;

namespace DocExport.Layout.Painting;

/// <summary>
/// Paints a row of a table: background, cells, rules. The first column stands at the start edge. A cell that covers
/// several rows is painted with the first; the rows below leave its place alone.
/// </summary>
/// <param name="painter">Paints what stands in the cells.</param>
/// <param name="row">The row, measured.</param>
/// <param name="left">Its left edge in points.</param>
/// <param name="top">Its upper edge in points.</param>
/// <param name="width">Its width in points.</param>
internal sealed class TableRowPainter(BoxPainter painter, TableRowBox row, double left, double top, double width)
{
    private readonly TableGrid grid = row.Grid;
    private readonly TableLook look = row.Grid.Look;

    private double height;

    /// <summary>Paints some pieces of the row.</summary>
    /// <param name="first">Index of the first piece.</param>
    /// <param name="end">Index just past the last.</param>
    public void Paint(int first, int end)
    {
        height = row.HeightOf(first, end);
        PaintBackground();
        var padding = look.PaddingHorizontal.Points;
        for (var index = 0; index < row.Cells.Count; index++)
        {
            var cell = row.Cells[index];
            var cellWidth = grid.WidthOf(cell.Column, cell.EndColumn);
            var textLeft = LeftOf(cell.Column, cell.EndColumn) + padding;
            if (row.CellLines is { } lines)
            {
                PaintLines(lines[index], first, end, textLeft, cellWidth - (2 * padding));
            }
            else
            {
                PaintCell(cell.Boxes, textLeft, cellWidth - (2 * padding));
            }
        }

        PaintVerticalRules();
        PaintHorizontalRules(first, end);
    }

    /// <summary>The left edge in points of the columns from one up to another.</summary>
    private double LeftOf(int column, int endColumn)
    {
        var fromStart = grid.WidthOf(0, column);
        return grid.IsRightToLeft ? left + width - fromStart - grid.WidthOf(column, endColumn) : left + fromStart;
    }

    private void PaintBackground()
    {
        var stripe = row.Index % 2 == 1 ? look.StripeBackground : null;
        if ((row.IsHeader ? look.HeaderBackground : stripe) is not { } color)
        {
            return;
        }

        if (row.Cells.All(cell => cell.RowSpan == 1) && row.Cover.All(cell => cell is null or { RowSpan: 1 }))
        {
            painter.Canvas.Add(new FilledRectangle(left, top, width, height, color));
            return;
        }

        foreach (var cell in row.Cells)
        {
            var cellHeight = cell.RowSpan == 1 || grid.Released.Contains(cell) ? height : HeightOf(cell);
            var (x, cellWidth) = (LeftOf(cell.Column, cell.EndColumn), grid.WidthOf(cell.Column, cell.EndColumn));
            painter.Canvas.Add(new FilledRectangle(x, top, cellWidth, cellHeight, color));
        }
    }

    private double HeightOf(TableCellBox cell) =>
        grid.Rows.Skip(row.Number).Take(cell.RowSpan).Sum(covered => covered.Height);

    private void PaintCell(IReadOnlyList<Box> boxes, double textLeft, double textWidth)
    {
        var y = top + look.PaddingVertical.Points;
        for (var index = 0; index < boxes.Count; index++)
        {
            var box = boxes[index];
            y += index == 0 ? 0 : BoxStack.GapBetween(boxes[index - 1], box);
            painter.Paint(box, 0, box.PieceCount, textLeft, y, textWidth);
            y += box.Height;
        }
    }

    /// <summary>Paints the lines of a cell that stand in the pieces of a split row, a line a piece.</summary>
    private void PaintLines(CellLine[] lines, int first, int end, double textLeft, double textWidth)
    {
        var y = top;
        for (var piece = first; piece < Math.Min(end, lines.Length); piece++)
        {
            var line = lines[piece];
            var lineTop = y + line.Gap + (piece == 0 ? look.PaddingVertical.Points : 0);
            painter.Paint(line.Box, line.Piece, line.Piece + 1, textLeft, lineTop, textWidth);
            y += row.HeightOf(piece);
        }
    }

    private void PaintVerticalRules()
    {
        for (var column = 1; column < grid.ColumnCount; column++)
        {
            var covering = row.Cover[column];
            if (covering is null || covering != row.Cover[column - 1])
            {
                var x = LeftOf(column, column);
                PaintVertical(look.ColumnRule, x);
            }
        }

        PaintVertical(look.OuterRule, left);
        PaintVertical(look.OuterRule, left + width);
    }

    private void PaintHorizontalRules(int first, int end)
    {
        var rows = grid.Rows;
        if (row == rows[0] && first == 0)
        {
            PaintHorizontal(look.OuterRule, left, width, top);
        }

        var isLastHeader = row.IsHeader && row == grid.HeaderRows.Last();
        var inner = isLastHeader ? look.HeaderRule ?? look.RowRule : look.RowRule;
        if (row == rows[^1])
        {
            PaintHorizontal(end == row.PieceCount ? look.OuterRule : inner, left, width, top + height);
            return;
        }

        // A cell that reaches into the next row has no rule below it here.
        var below = rows[row.Number + 1].Cover;
        for (var column = 0; column < grid.ColumnCount; )
        {
            var start = column;
            var isJoined = IsJoined(column);
            while (column < grid.ColumnCount && IsJoined(column) == isJoined)
            {
                column++;
            }

            if (!isJoined)
            {
                PaintHorizontal(inner, LeftOf(start, column), grid.WidthOf(start, column), top + height);
            }
        }

        bool IsJoined(int column) => row.Cover[column] is { } cell && below[column] == cell;
    }

    private void PaintHorizontal(TableRule? rule, double x, double length, double y)
    {
        if (rule is { Width.Points: var thickness })
        {
            painter.Canvas.Add(
                new FilledRectangle(x - (thickness / 2), y - (thickness / 2), length + thickness, thickness, rule.Color)
            );
        }
    }

    private void PaintVertical(TableRule? rule, double x)
    {
        if (rule is { Width.Points: var thickness })
        {
            painter.Canvas.Add(new FilledRectangle(x - (thickness / 2), top, thickness, height, rule.Color));
        }
    }
}
