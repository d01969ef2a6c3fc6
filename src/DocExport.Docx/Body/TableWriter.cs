using DocExport.Docx.Packaging;
using DocExport.Docx.Parts;
using DocExport.Docx.Styling;
using DocExport.Model;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Docx.Body;

/// <summary>
/// Writes tables: cells in logical order, columns from right to left by <c>w:bidiVisual</c>, header rows that stand
/// again on every page, rows in one piece (ECMA-376 17.4).
/// </summary>
internal sealed class TableWriter(
    PartWriter part,
    TemplateParts parts,
    ParagraphWriter paragraphs,
    BlockWriter blocks,
    ExportContext context
)
{
    private const int MostColumns = 63;

    /// <summary>Writes a table over the whole measure.</summary>
    /// <exception cref="ExportException">It has more columns than Word can hold.</exception>
    public void Write(Table table, Flow flow)
    {
        if (table.Columns.Length > MostColumns)
        {
            throw context.Fault(
                Codes.TooManyColumns,
                table.Span,
                $"The table has {table.Columns.Length} columns; Word holds {MostColumns} at most. Split the table."
            );
        }

        if (paragraphs.IsAfterTable)
        {
            paragraphs.WriteSeparator();
        }

        paragraphs.SpaceBefore = 0;
        var size = parts.Template.Compute(StyleName.TableCell).Size;
        var widths = ColumnWidths.Share(table, flow.Width - flow.Indent, size, parts.Template.Tables.PaddingHorizontal);
        WriteProperties(table, flow, widths);
        for (var index = 0; index < table.HeaderRows.Length; index++)
        {
            WriteRow(table.HeaderRows[index], table, widths, flow, isHeader: true, index);
        }

        for (var index = 0; index < table.BodyRows.Length; index++)
        {
            WriteRow(table.BodyRows[index], table, widths, flow, isHeader: false, index);
        }

        part.Markup("</w:tbl>"u8);
        paragraphs.SpaceBefore = parts.Template.Tables.SpaceAfter.Twips;
        paragraphs.IsAfterTable = true;
    }

    private void WriteProperties(Table table, Flow flow, int[] widths)
    {
        part.Markup("<w:tbl><w:tblPr><w:tblStyle w:val=\""u8);
        part.Text(WordStyle.Table.Id);
        part.Markup(parts.IsRightToLeft ? "\"/><w:bidiVisual/><w:tblW w:w=\""u8 : "\"/><w:tblW w:w=\""u8);
        part.Number(widths.Sum());
        part.Markup("\" w:type=\"dxa\"/>"u8);
        if (flow.Indent > 0)
        {
            part.Markup("<w:tblInd w:w=\""u8);
            part.Number(flow.Indent);
            part.Markup("\" w:type=\"dxa\"/>"u8);
        }

        part.Markup(
            table.HeaderRows.Length > 0
                ? "<w:tblLook w:val=\"0420\" w:firstRow=\"1\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>"u8
                : "<w:tblLook w:val=\"0400\" w:firstRow=\"0\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>"u8
        );
        part.Markup("</w:tblPr><w:tblGrid>"u8);
        foreach (var width in widths)
        {
            part.Markup("<w:gridCol w:w=\""u8);
            part.Number(width);
            part.Markup("\"/>"u8);
        }

        part.Markup("</w:tblGrid>"u8);
    }

    private void WriteRow(TableRow row, Table table, int[] widths, Flow flow, bool isHeader, int index)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        part.Markup(
            isHeader
                ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"u8
                : "<w:tr><w:trPr><w:cantSplit/></w:trPr>"u8
        );
        for (var column = 0; column < widths.Length; column++)
        {
            part.Markup("<w:tc><w:tcPr><w:tcW w:w=\""u8);
            part.Number(widths[column]);
            part.Markup("\" w:type=\"dxa\"/>"u8);

            // A table style's header look is for the first row alone.
            if (isHeader && index > 0 && parts.Template.Tables.HeaderBackground is { } background)
            {
                part.Markup("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""u8);
                part.Text(background.Hex);
                part.Markup("\"/>"u8);
            }

            part.Markup("</w:tcPr>"u8);
            var cell = column < row.Cells.Length ? row.Cells[column].Blocks : [];
            var inside = new Flow(
                isHeader ? StyleName.TableHeader : StyleName.TableCell,
                0,
                widths[column] - (2 * parts.Template.Tables.PaddingHorizontal.Twips),
                Depth: flow.Depth + 1,
                Alignment: table.Columns[column]
            );
            WriteCell(cell, inside);
            part.Markup("</w:tc>"u8);
        }

        part.Markup("</w:tr>"u8);
    }

    private void WriteCell(System.Collections.Immutable.ImmutableArray<Block> content, Flow flow)
    {
        if (content.IsDefaultOrEmpty)
        {
            paragraphs.Write([], new ParagraphLook(flow.Style, 0), flow);
            return;
        }

        blocks.Write(content, flow, spaceAfter: 0);
        blocks.EndContainer(isParagraphNeeded: content.All(block => block is Quote { Blocks.IsEmpty: true }));
    }
}
