using DocExport.Pages;
using DocExport.Pdf.Objects;

namespace DocExport.Pdf.Metadata;

/// <summary>Writes the information dictionary (ISO 32000-1 14.3.3); it agrees with the XMP packet word for word.</summary>
internal static class InformationWriter
{
    /// <summary>The program that is named as the producer.</summary>
    public const string Producer = "DocExport";

    public static int Write(PdfFile file, DocumentInfo info)
    {
        var id = file.Allocate();
        var dictionary = file.Begin(id).Raw("<</Producer"u8).TextString(Producer);
        WriteText(dictionary, "Title", info.Title);
        WriteText(dictionary, "Author", string.Join(", ", info.Authors));
        WriteText(dictionary, "Keywords", string.Join(", ", info.Keywords));
        if (info.Date is { } date)
        {
            dictionary.Raw("/CreationDate"u8).Date(date).Raw("/ModDate"u8).Date(date);
        }

        dictionary.Raw(">>"u8);
        file.End();
        return id;
    }

    private static void WriteText(PdfBuffer dictionary, string key, string value)
    {
        if (value.Length > 0)
        {
            dictionary.Name(key).TextString(value);
        }
    }
}
