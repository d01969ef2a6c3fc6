using System.Collections.Immutable;
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
internal sealed class TableWriter(Story story, ParagraphWriter paragraphs, BlockWriter blocks)
{
    private const int MostColumns = 63;

    // The bits of tblLook (ECMA-376 17.4.56) as Word still writes them beside the attributes.
    private const int FirstRowBit = 0x0020;
    private const int FirstColumnBit = 0x0080;
    private const int NoVerticalBandsBit = 0x0400;
    private readonly PartWriter part = story.Part;
    private readonly TemplateParts parts = story.Document.Parts;
    private readonly ExportContext context = story.Document.Context;

    /// <summary>Writes a table over the whole measure, below its caption.</summary>
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

        if (!table.Caption.IsDefaultOrEmpty)
        {
            var caption = new ParagraphLook(StyleName.Caption, 0) { KeepsWithNext = true };
            paragraphs.SpaceBefore = Math.Max(paragraphs.SpaceBefore, parts.Template.Tables.SpaceBefore.Twips);
            paragraphs.Write(table.Caption, caption, flow);
        }
        else if (paragraphs.IsAfterTable)
        {
            paragraphs.WriteSeparator(flow);
        }

        paragraphs.SpaceBefore = 0;
        var header = TableGrid.Place(table.HeaderRows, table.Columns.Length);
        var body = TableGrid.Place(table.BodyRows, table.Columns.Length);
        var size = parts.Template.Compute(StyleName.TableCell).Size;
        var padding = parts.Template.Tables.PaddingHorizontal;
        var widths = ColumnWidths.Share([.. header, .. body], table.Columns.Length, flow.Measure, size, padding);
        WriteProperties(table, flow, widths);
        for (var index = 0; index < header.Length; index++)
        {
            WriteRow(header[index], table, widths, flow, isHeader: true, index);
        }

        for (var index = 0; index < body.Length; index++)
        {
            WriteRow(body[index], table, widths, flow, isHeader: false, index);
        }

        part.Markup("</w:tbl>"u8);
        paragraphs.SpaceBefore = parts.Template.Tables.SpaceAfter.Twips;
        paragraphs.IsAfterTable = true;
    }

    private void WriteProperties(Table table, Flow flow, int[] widths)
    {
        part.Markup("<w:tbl><w:tblPr><w:tblStyle w:val=\""u8);
        part.Text(WordStyle.Table.Id);
        part.Markup(
            flow.Direction == Direction.RightToLeft ? "\"/><w:bidiVisual/><w:tblW w:w=\""u8 : "\"/><w:tblW w:w=\""u8
        );
        part.Number(widths.Sum());
        part.Markup("\" w:type=\"dxa\"/>"u8);
        if (flow.Start > 0)
        {
            part.Markup("<w:tblInd w:w=\""u8);
            part.Number(flow.Start);
            part.Markup("\" w:type=\"dxa\"/>"u8);
        }

        WriteLook(table.HeaderRows.Length > 0, table.BodyRows.Any(row => row.Cells is [{ IsRowHeader: true }, ..]));
        part.Markup("</w:tblPr><w:tblGrid>"u8);
        foreach (var width in widths)
        {
            part.Markup("<w:gridCol w:w=\""u8);
            part.Number(width);
            part.Markup("\"/>"u8);
        }

        part.Markup("</w:tblGrid>"u8);
    }

    private void WriteLook(bool hasHeaderRow, bool hasHeaderColumn)
    {
        var bits = NoVerticalBandsBit | (hasHeaderRow ? FirstRowBit : 0) | (hasHeaderColumn ? FirstColumnBit : 0);
        part.Markup("<w:tblLook w:val=\""u8);
        part.Text(bits.ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
        part.Markup(hasHeaderRow ? "\" w:firstRow=\"1\" w:lastRow=\"0\""u8 : "\" w:firstRow=\"0\" w:lastRow=\"0\""u8);
        part.Markup(hasHeaderColumn ? " w:firstColumn=\"1\""u8 : " w:firstColumn=\"0\""u8);
        part.Markup(" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>"u8);
    }

    private void WriteRow(List<PlacedCell> cells, Table table, int[] widths, Flow flow, bool isHeader, int index)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        part.Markup(
            isHeader
                ? "<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"u8
                : "<w:tr><w:trPr><w:cantSplit/></w:trPr>"u8
        );
        foreach (var placed in cells)
        {
            var width = widths.AsSpan(placed.Column, placed.ColumnSpan).ToArray().Sum();
            WriteCellProperties(placed, width, isHeader ? index : -1, table.HeaderRows.Length);
            var isRowHeader = placed.Cell is { IsRowHeader: true };
            var style = isHeader || isRowHeader ? StyleName.TableHeader : StyleName.TableCell;
            var padding = 2 * parts.Template.Tables.PaddingHorizontal.Twips;
            var inside = new Flow(style, flow.Direction, width - padding)
            {
                Depth = flow.Depth + 1,
                Language = flow.Language,
                Alignment = placed.Cell?.Alignment ?? table.Columns[placed.Column],
                IsRowHeader = isRowHeader && !isHeader,
            };
            WriteCell(placed.Cell?.Blocks ?? [], inside);
            part.Markup("</w:tc>"u8);
        }

        part.Markup("</w:tr>"u8);
    }

    private void WriteCellProperties(PlacedCell placed, int width, int headerRow, int headerRows)
    {
        part.Markup("<w:tc><w:tcPr><w:tcW w:w=\""u8);
        part.Number(width);
        part.Markup("\" w:type=\"dxa\"/>"u8);
        if (placed.ColumnSpan > 1)
        {
            part.Markup("<w:gridSpan w:val=\""u8);
            part.Number(placed.ColumnSpan);
            part.Markup("\"/>"u8);
        }

        part.Markup(
            placed.RowSpan switch
            {
                0 => "<w:vMerge/>"u8,
                1 => [],
                _ => "<w:vMerge w:val=\"restart\"/>"u8,
            }
        );

        // A table style's header look is for the first row alone.
        if (headerRow >= 0 && headerRows > 1)
        {
            WriteHeaderRule(headerRow == headerRows - 1);
        }

        if (headerRow > 0 && parts.Template.Tables.HeaderBackground is { } background)
        {
            part.Markup("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""u8);
            part.Text(background.Hex);
            part.Markup("\"/>"u8);
        }

        part.Markup("</w:tcPr>"u8);
    }

    // The rule below the header stands below its last row.
    private void WriteHeaderRule(bool isLast)
    {
        var look = parts.Template.Tables;
        if ((isLast ? look.HeaderRule ?? look.RowRule : look.RowRule) is not { } rule)
        {
            part.Markup("<w:tcBorders><w:bottom w:val=\"nil\"/></w:tcBorders>"u8);
            return;
        }

        part.Markup("<w:tcBorders><w:bottom w:val=\"single\" w:sz=\""u8);
        part.Number(ParagraphFormatting.EighthsOf(rule.Width));
        part.Markup("\" w:space=\"0\" w:color=\""u8);
        part.Text(rule.Color.Hex);
        part.Markup("\"/></w:tcBorders>"u8);
    }

    private void WriteCell(ImmutableArray<Block> content, Flow flow)
    {
        if (content.IsDefaultOrEmpty)
        {
            paragraphs.Write([], new ParagraphLook(flow.Style, 0), flow);
            return;
        }

        var written = paragraphs.Count;
        blocks.Write(content, flow, spaceAfter: 0);
        blocks.EndContainer(flow, isParagraphNeeded: paragraphs.Count == written);
    }
}
