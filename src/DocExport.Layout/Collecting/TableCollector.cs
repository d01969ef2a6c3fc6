using System.Collections.Immutable;
using DocExport.Layout.Boxes;
using DocExport.Model;
using DocExport.Pages;
using DocExport.Templates;

namespace DocExport.Layout.Collecting;

/// <summary>Collects tables: each row is a box, its cells lists of boxes.</summary>
internal sealed class TableCollector(BoxCollector blocks)
{
    private readonly TableLook look = blocks.Setting.Template.Tables;

    public void Collect(Table table, BoxContext around, List<Box> boxes)
    {
        var element = around.Add(StructureRole.Table);
        var inside = around.Within(element);
        var first = boxes.Count;
        if (!table.Caption.IsDefaultOrEmpty)
        {
            var caption = inside.Add(StructureRole.Caption);
            var box = blocks.Paragraph(table.Caption, StyleName.Caption, caption, inside);
            box.KeepWithNext = true;
            boxes.Add(box);
        }

        var grid = new TableGrid(look, table.Columns.Length, around.IsRightToLeft, table.Span);
        if (table.HeaderRows.Length > 0)
        {
            AddRows(table, grid, inside.Within(element.Add(StructureRole.THead)), isHeader: true);
        }

        if (table.BodyRows.Length > 0)
        {
            AddRows(table, grid, inside.Within(element.Add(StructureRole.TBody)), isHeader: false);
        }

        if (grid.Rows.Count == 0)
        {
            return;
        }

        boxes.AddRange(grid.Rows);
        boxes[first].SpaceBefore = look.SpaceBefore.Points;
        grid.Rows[^1].SpaceAfter = look.SpaceAfter.Points;
    }

    private void AddRows(Table table, TableGrid grid, BoxContext section, bool isHeader)
    {
        var rows = isHeader ? table.HeaderRows : table.BodyRows;
        // How many rows further each column is covered by a cell of a row above, and by which.
        var reaching = new (TableCellBox? Cell, int Rows)[grid.ColumnCount];
        for (var index = 0; index < rows.Length; index++)
        {
            blocks.Setting.Context.Cancellation.ThrowIfCancellationRequested();
            var row = section.Within(section.Add(StructureRole.TR));
            var cells = CollectCells(rows[index], table.Columns, grid, rows.Length - index, reaching, row, isHeader);
            var isJoined = reaching.Any(column => column.Rows > 1);
            grid.Rows.Add(
                new TableRowBox(grid, cells)
                {
                    Cover = [.. reaching.Select(column => column.Cell)],
                    IsHeader = isHeader,
                    Index = index,
                    Number = grid.Rows.Count,
                    IsJoinedToNext = isJoined,
                    KeepWithNext = isJoined || (isHeader && (table.BodyRows.Length > 0 || index < rows.Length - 1)),
                    Left = section.Left,
                    Right = section.Right,
                    Decorations = section.Decorations,
                }
            );
            for (var column = 0; column < reaching.Length; column++)
            {
                reaching[column] =
                    reaching[column].Rows > 1 ? (reaching[column].Cell, reaching[column].Rows - 1) : default;
            }
        }
    }

    /// <summary>Collects the cells that start in a row, each in the first columns that no cell of a row above reaches into.</summary>
    private List<TableCellBox> CollectCells(
        TableRow row,
        ImmutableArray<ColumnAlignment> columns,
        TableGrid grid,
        int rowsLeft,
        (TableCellBox? Cell, int Rows)[] reaching,
        BoxContext element,
        bool isHeader
    )
    {
        var cells = new List<TableCellBox>(row.Cells.Length);
        var column = 0;
        foreach (var cell in row.Cells)
        {
            while (column < columns.Length && reaching[column].Rows > 0)
            {
                column++;
            }

            // The model promises that rows fill their columns exactly; a cell too many would stand on another.
            if (column == columns.Length)
            {
                throw new ArgumentException(
                    $"A row of the table at {row.Span} has more cells than columns.",
                    nameof(row)
                );
            }

            var end = column + 1;
            while (end < Math.Min(column + cell.ColumnSpan, columns.Length) && reaching[end].Rows == 0)
            {
                end++;
            }

            var rowSpan = Math.Min(cell.RowSpan, rowsLeft);
            var boxes = CollectCell(cell, cell.Alignment ?? columns[column], element, isHeader);
            var box = new TableCellBox(grid.Rows.Count, column, end - column, rowSpan, boxes);
            cells.Add(box);
            Array.Fill(reaching, (box, rowSpan), column, end - column);
            column = end;
        }

        return cells;
    }

    private List<Box> CollectCell(TableCell cell, ColumnAlignment alignment, BoxContext row, bool isHeader)
    {
        var isHeading = isHeader || cell.IsRowHeader;
        var element = row.Add(isHeading ? StructureRole.TH : StructureRole.TD);
        element.ColumnSpan = cell.ColumnSpan;
        element.RowSpan = cell.RowSpan;
        element.HeadsRow = cell.IsRowHeader && !isHeader;
        var context = new BoxContext
        {
            Parent = element,
            Direction = row.Direction,
            Language = row.Language,
            ParentLanguage = row.Language,
            ParagraphStyle = isHeading ? StyleName.TableHeader : StyleName.TableCell,
            IsOnlyParagraph = cell.Blocks is [Paragraph],
            IsInCell = true,
            Spacing = 0,
            Column = alignment,
            Scale = row.Scale,
        }.Sized(blocks.Setting.Styles.ShareOfBody(StyleName.TableCell));
        var boxes = new List<Box>();
        blocks.Collect(cell.Blocks, context, boxes);
        return boxes;
    }
}
