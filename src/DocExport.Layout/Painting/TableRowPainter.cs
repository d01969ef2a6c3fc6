using DocExport.Layout.Boxes;
using DocExport.Pages;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Layout.Painting;

/// <summary>Paints a row of a table: background, rules, cells. The first column stands at the start edge.</summary>
/// <param name="painter">Paints what stands in the cells.</param>
/// <param name="row">The row, measured.</param>
/// <param name="left">Its left edge in points.</param>
/// <param name="top">Its upper edge in points.</param>
/// <param name="width">Its width in points.</param>
internal sealed class TableRowPainter(BoxPainter painter, TableRowBox row, double left, double top, double width)
{
    private readonly TableLook look = row.Grid.Look;
    private readonly bool isRightToLeft = painter.Direction == Direction.RightToLeft;

    private double height;

    /// <summary>Paints some pieces of the row.</summary>
    /// <param name="first">Index of the first piece.</param>
    /// <param name="end">Index just past the last.</param>
    public void Paint(int first, int end)
    {
        height = HeightOf(first, end);
        PaintBackground();
        var fromStart = 0.0;
        for (var column = 0; column < row.Cells.Count; column++)
        {
            var cellWidth = row.Grid.Widths[column];
            var cellLeft = isRightToLeft ? left + width - fromStart - cellWidth : left + fromStart;
            var padding = look.PaddingHorizontal.Points;
            if (row.CellLines is { } lines)
            {
                PaintLines(lines[column], first, end, cellLeft + padding, cellWidth - (2 * padding));
            }
            else
            {
                PaintCell(row.Cells[column], cellLeft + padding, cellWidth - (2 * padding));
            }

            if (column > 0)
            {
                PaintVertical(look.ColumnRule, isRightToLeft ? cellLeft + cellWidth : cellLeft);
            }

            fromStart += cellWidth;
        }

        PaintVertical(look.OuterRule, left);
        PaintVertical(look.OuterRule, left + width);
        PaintHorizontalRules(first, end);
    }

    private void PaintBackground()
    {
        var stripe = row.Index % 2 == 1 ? look.StripeBackground : null;
        if ((row.IsHeader ? look.HeaderBackground : stripe) is { } color)
        {
            painter.Canvas.Add(new FilledRectangle(left, top, width, height, color));
        }
    }

    private double HeightOf(int first, int end)
    {
        var sum = 0.0;
        for (var piece = first; piece < end; piece++)
        {
            sum += row.HeightOf(piece);
        }

        return sum;
    }

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

    private void PaintHorizontalRules(int first, int end)
    {
        var rows = row.Grid.Rows;
        if (row == rows[0] && first == 0)
        {
            PaintHorizontal(look.OuterRule, top);
        }

        var isLastHeader = row.IsHeader && row == row.Grid.HeaderRows.Last();
        var inner = isLastHeader ? look.HeaderRule ?? look.RowRule : look.RowRule;
        PaintHorizontal(row == rows[^1] && end == row.PieceCount ? look.OuterRule : inner, top + height);
    }

    private void PaintHorizontal(TableRule? rule, double y)
    {
        if (rule is { Width.Points: var thickness })
        {
            var x = left - (thickness / 2);
            painter.Canvas.Add(new FilledRectangle(x, y - (thickness / 2), width + thickness, thickness, rule.Color));
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
