using System.Collections.Immutable;
using DocExport.Layout.Boxes;
using DocExport.Model;
using DocExport.Pages;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Layout.Collecting;

/// <summary>Collects tables: each row is a box, its cells lists of boxes.</summary>
internal sealed class TableCollector(BoxCollector blocks, Template template)
{
    public void Collect(Table table, BoxContext around, List<Box> boxes)
    {
        var element = around.Parent.Add(StructureRole.Table);
        var grid = new TableGrid(template.Tables, table.Columns.Length, table.Span);
        var hasBody = table.BodyRows.Length > 0;
        if (table.HeaderRows.Length > 0)
        {
            AddRows(
                table.HeaderRows,
                table.Columns,
                grid,
                element.Add(StructureRole.THead),
                isHeader: true,
                hasBody,
                around
            );
        }

        if (hasBody)
        {
            AddRows(
                table.BodyRows,
                table.Columns,
                grid,
                element.Add(StructureRole.TBody),
                isHeader: false,
                hasBody,
                around
            );
        }

        if (grid.Rows.Count == 0)
        {
            return;
        }

        grid.Rows[0].SpaceBefore = template.Tables.SpaceBefore.Points;
        grid.Rows[^1].SpaceAfter = template.Tables.SpaceAfter.Points;
        boxes.AddRange(grid.Rows);
    }

    private void AddRows(
        ImmutableArray<TableRow> rows,
        ImmutableArray<ColumnAlignment> columns,
        TableGrid grid,
        StructureElement section,
        bool isHeader,
        bool hasBody,
        BoxContext around
    )
    {
        for (var index = 0; index < rows.Length; index++)
        {
            blocks.Context.Cancellation.ThrowIfCancellationRequested();
            var element = section.Add(StructureRole.TR);
            var cells = new List<IReadOnlyList<Box>>(columns.Length);
            for (var column = 0; column < columns.Length; column++)
            {
                cells.Add(CollectCell(rows[index].Cells[column], columns[column], element, isHeader));
            }

            grid.Rows.Add(
                new TableRowBox(grid, cells)
                {
                    IsHeader = isHeader,
                    Index = index,
                    KeepWithNext = isHeader && (hasBody || index < rows.Length - 1),
                    Start = around.Start,
                    End = around.End,
                    Decorations = around.Decorations,
                }
            );
        }
    }

    private List<Box> CollectCell(TableCell cell, ColumnAlignment alignment, StructureElement row, bool isHeader)
    {
        var context = new BoxContext
        {
            Parent = row.Add(isHeader ? StructureRole.TH : StructureRole.TD),
            ParagraphStyle = isHeader ? StyleName.TableHeader : StyleName.TableCell,
            IsOnlyParagraph = cell.Blocks is [Paragraph],
            Spacing = 0,
            Align = AlignmentOf(alignment),
        };
        var boxes = new List<Box>();
        blocks.Collect(cell.Blocks, context, boxes);
        return boxes;
    }

    private TextAlignment? AlignmentOf(ColumnAlignment alignment)
    {
        var isRightToLeft = blocks.Direction == Direction.RightToLeft;
        return alignment switch
        {
            ColumnAlignment.Center => TextAlignment.Center,
            ColumnAlignment.Left => isRightToLeft ? TextAlignment.End : TextAlignment.Start,
            ColumnAlignment.Right => isRightToLeft ? TextAlignment.Start : TextAlignment.End,
            _ => null,
        };
    }
}
