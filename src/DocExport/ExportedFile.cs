namespace DocExport;

/// <summary>A file that an article became.</summary>
/// <param name="Format">Its format.</param>
/// <param name="Content">Its bytes.</param>
/// <param name="Pages">How many pages the document has; null for a format that leaves pages to its reader.</param>
public sealed record ExportedFile(ExportFormat Format, ReadOnlyMemory<byte> Content, int? Pages)
{
    /// <summary>The number of the one page that it shows, from 1; null for a file that holds the whole document.</summary>
    public int? Page { get; init; }
}
