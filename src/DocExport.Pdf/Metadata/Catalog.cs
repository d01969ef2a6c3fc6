using DocExport.Pages;
using DocExport.Pdf.Objects;
using DocExport.Primitives;

namespace DocExport.Pdf.Metadata;

/// <summary>The root of a file (ISO 32000-1 7.7.2): what hangs from it, 0 for what is not there.</summary>
internal sealed record Catalog
{
    public required int Pages { get; init; }

    public required int Structure { get; init; }

    public required int Outline { get; init; }

    public required int Destinations { get; init; }

    public required int Metadata { get; init; }

    public int Write(PdfFile file, DocumentInfo info)
    {
        var id = file.Allocate();
        var catalog = file.Begin(id).Raw("<</Type/Catalog/Pages "u8).Reference(Pages);
        catalog.Raw("/StructTreeRoot "u8).Reference(Structure).Raw("/MarkInfo<</Marked true>>/Lang"u8);
        catalog.TextString(info.Language).Raw("/Metadata "u8).Reference(Metadata);
        catalog.Raw("/ViewerPreferences<</DisplayDocTitle true"u8);
        // Besides turning facing pages round, this tells PDFium which way lines run when it reads text.
        catalog.Raw(info.Direction == Direction.RightToLeft ? "/Direction/R2L>>"u8 : ">>"u8);
        if (Outline != 0)
        {
            catalog.Raw("/Outlines "u8).Reference(Outline).Raw("/PageMode/UseOutlines"u8);
        }

        if (Destinations != 0)
        {
            catalog.Raw("/Names<</Dests "u8).Reference(Destinations).Raw(">>"u8);
        }

        catalog.Raw(">>"u8);
        file.End();
        return id;
    }
}
