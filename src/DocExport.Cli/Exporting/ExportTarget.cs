namespace DocExport.Cli.Exporting;

/// <summary>A file to write.</summary>
/// <param name="Format">Its format.</param>
/// <param name="Path">Its path; null for standard output.</param>
internal sealed record ExportTarget(ExportFormat Format, string? Path);
