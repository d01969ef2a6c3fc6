using System.Collections.Immutable;
using DocExport.Markdown.Blocks;
using DocExport.Model;

namespace DocExport.Markdown.Tables;

/// <summary>Grid tables, whose cells hold blocks and may span.</summary>
internal static class GridTableConverter
{
    public static Table Convert(GridTable table, BlockConverter blocks)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>(table.Count);
        foreach (var row in table)
        {
            rows.Add(Row((TableRowNode)row, blocks));
        }

        var all = rows.DrainToImmutable();
        return new Table(blocks.SpanOf(table), [.. table.Alignments], all[..table.HeaderRows], all[table.HeaderRows..]);
    }

    private static TableRow Row(TableRowNode row, BlockConverter blocks)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>(row.Count);
        foreach (var child in row)
        {
            blocks.Count(child);
            var cell = (GridCell)child;
            cells.Add(
                new TableCell(blocks.SpanOf(cell), blocks.Convert(cell))
                {
                    ColumnSpan = cell.ColumnSpan,
                    RowSpan = cell.RowSpan,
                }
            );
        }

        return new TableRow(blocks.SpanOf(row), cells.DrainToImmutable());
    }
}
