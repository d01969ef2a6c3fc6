using System.Collections.Immutable;
using DocExport.Markdown.Blocks;
using DocExport.Model;
using Markdig.Syntax;

namespace DocExport.Markdown.Tables;

/// <summary>Pipe tables (GFM 4.10).</summary>
internal static class TableConverter
{
    public static Table Convert(TableNode table, BlockConverter blocks)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>(table.Count - 1);
        for (var i = 1; i < table.Count; i++)
        {
            rows.Add(Row((TableRowNode)table[i], table.Columns, blocks));
        }

        var head = Row((TableRowNode)table[0], table.Columns, blocks);
        return new Table(blocks.SpanOf(table), [.. table.Alignments], [head], rows.DrainToImmutable());
    }

    private static TableRow Row(TableRowNode row, int columns, BlockConverter blocks)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>(columns);
        foreach (var cell in row)
        {
            blocks.Count(cell);
            cells.Add(Cell((ParagraphBlock)cell, blocks));
        }

        var span = blocks.SpanOf(row);
        while (cells.Count < columns)
        {
            // A cell that was not written stands at the end of its row.
            cells.Add(
                new TableCell(span with { Start = span.End, Length = 0, Column = span.Column + span.Length }, [])
            );
        }

        return new TableRow(span, cells.DrainToImmutable());
    }

    private static TableCell Cell(ParagraphBlock cell, BlockConverter blocks)
    {
        var span = blocks.SpanOf(cell);
        var inlines = blocks.Inlines.ConvertCell(cell.Inline);
        return new TableCell(span, inlines.IsEmpty ? [] : [new Paragraph(span, inlines)]);
    }
}
