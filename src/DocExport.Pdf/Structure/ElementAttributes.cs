using DocExport.Pages;
using DocExport.Pdf.Objects;

namespace DocExport.Pdf.Structure;

/// <summary>Writes the attributes of an element (ISO 32000-1 14.8.5); an element has those of one owner at most.</summary>
internal static class ElementAttributes
{
    /// <summary>Writes the entry, if there is anything to say.</summary>
    /// <param name="buffer">The element's dictionary.</param>
    /// <param name="element">The element.</param>
    /// <param name="area">Where its image was painted; null when it has none.</param>
    public static void Write(PdfBuffer buffer, StructureElement element, PaintedArea? area)
    {
        switch (element.Role)
        {
            case StructureRole.L when element.ListNumbering is { } numbering:
                buffer.Raw("/A<</O/List/ListNumbering/"u8);
                buffer.Raw(numbering == ListNumbering.Decimal ? "Decimal"u8 : "Disc"u8).Raw(">>"u8);
                break;
            case StructureRole.TH:
                buffer.Raw("/A<</O/Table/Scope/"u8).Raw(element.HeadsRow ? "Row"u8 : "Column"u8);
                WriteSpans(buffer, element);
                buffer.Raw(">>"u8);
                break;
            case StructureRole.TD when element.RowSpan > 1 || element.ColumnSpan > 1:
                buffer.Raw("/A<</O/Table"u8);
                WriteSpans(buffer, element);
                buffer.Raw(">>"u8);
                break;
            case StructureRole.Figure when area is { } painted:
                buffer.Raw("/A<</O/Layout/Placement/"u8).Raw(IsInline(element) ? "Inline"u8 : "Block"u8);
                buffer.Raw("/BBox["u8).Real(painted.Left).Raw((byte)' ').Real(painted.Bottom).Raw((byte)' ');
                buffer.Real(painted.Right).Raw((byte)' ').Real(painted.Top).Raw("]>>"u8);
                break;
            default:
                break;
        }
    }

    private static void WriteSpans(PdfBuffer buffer, StructureElement cell)
    {
        if (cell.RowSpan > 1)
        {
            buffer.Raw("/RowSpan "u8).Integer(cell.RowSpan);
        }

        if (cell.ColumnSpan > 1)
        {
            buffer.Raw("/ColSpan "u8).Integer(cell.ColumnSpan);
        }
    }

    /// <summary>Whether an image stands in a line of text.</summary>
    private static bool IsInline(StructureElement figure) =>
        figure.Parent?.Role
            is StructureRole.P
                or StructureRole.Span
                or StructureRole.Link
                or StructureRole.Caption
                or StructureRole.Lbl
                or (>= StructureRole.H1 and <= StructureRole.H6);
}
