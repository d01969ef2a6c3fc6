namespace DocExport.Pdf.Tests.Reading;

/// <summary>A dictionary; a stream when it has data, already inflated.</summary>
internal sealed class PdfDictionary : Dictionary<string, object?>
{
    public PdfDictionary()
        : base(StringComparer.Ordinal) { }

    public byte[]? Data { get; set; }
}
