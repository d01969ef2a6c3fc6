namespace DocExport.Cli.Exporting;

/// <summary>The formats' names, which are their files' ends too.</summary>
internal static class FormatNames
{
    /// <summary>All names.</summary>
    public const string All = "pdf, docx, png";

    /// <summary>The format of a name, letter case ignored; null when there is none.</summary>
    public static ExportFormat? Find(ReadOnlySpan<char> name) =>
        name.Equals("pdf", StringComparison.OrdinalIgnoreCase) ? ExportFormat.Pdf
        : name.Equals("docx", StringComparison.OrdinalIgnoreCase) ? ExportFormat.Docx
        : name.Equals("png", StringComparison.OrdinalIgnoreCase) ? ExportFormat.Png
        : null;

    /// <summary>The format's name.</summary>
    public static string Of(ExportFormat format) =>
        format switch
        {
            ExportFormat.Pdf => "pdf",
            ExportFormat.Docx => "docx",
            ExportFormat.Png => "png",
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, "A format without a name."),
        };
}
