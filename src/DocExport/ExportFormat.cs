namespace DocExport;

/// <summary>What an article becomes.</summary>
public enum ExportFormat
{
    /// <summary>PDF.</summary>
    Pdf,

    /// <summary>Word's WordprocessingML.</summary>
    Docx,

    /// <summary>A picture of each page that is selected, as PNG.</summary>
    Png,
}
