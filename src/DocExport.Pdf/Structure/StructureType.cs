using DocExport.Pages;

namespace DocExport.Pdf.Structure;

/// <summary>The names of the standard structure types (ISO 32000-1 14.8.4).</summary>
internal static class StructureType
{
    public static ReadOnlySpan<byte> NameOf(StructureRole role) =>
        role switch
        {
            StructureRole.Document => "Document"u8,
            StructureRole.P => "P"u8,
            StructureRole.H1 => "H1"u8,
            StructureRole.H2 => "H2"u8,
            StructureRole.H3 => "H3"u8,
            StructureRole.H4 => "H4"u8,
            StructureRole.H5 => "H5"u8,
            StructureRole.H6 => "H6"u8,
            StructureRole.L => "L"u8,
            StructureRole.LI => "LI"u8,
            StructureRole.Lbl => "Lbl"u8,
            StructureRole.LBody => "LBody"u8,
            StructureRole.BlockQuote => "BlockQuote"u8,
            StructureRole.Table => "Table"u8,
            StructureRole.THead => "THead"u8,
            StructureRole.TBody => "TBody"u8,
            StructureRole.TR => "TR"u8,
            StructureRole.TH => "TH"u8,
            StructureRole.TD => "TD"u8,
            StructureRole.Span => "Span"u8,
            StructureRole.Link => "Link"u8,
            StructureRole.Code => "Code"u8,
            StructureRole.Div => "Div"u8,
            StructureRole.Art => "Art"u8,
            StructureRole.Figure => "Figure"u8,
            StructureRole.Caption => "Caption"u8,
            StructureRole.Reference => "Reference"u8,
            StructureRole.Note => "Note"u8,
            StructureRole.TOC => "TOC"u8,
            StructureRole.TOCI => "TOCI"u8,
            _ => throw new NotSupportedException($"No structure type for {role}."),
        };
}
