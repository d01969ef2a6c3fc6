namespace DocExport.Pdf;

/// <summary>How a PDF file is written.</summary>
public sealed record PdfOptions
{
    /// <summary>The options of every ordinary export.</summary>
    public static PdfOptions Default { get; } = new();

    /// <summary>
    /// Whether nothing is compressed and every object stands by itself, so that a person can read the file and diff
    /// two of them. Bigger, and the same to a reader.
    /// </summary>
    public bool Readable { get; init; }
}
