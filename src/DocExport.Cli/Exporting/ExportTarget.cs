namespace DocExport.Cli.Exporting;

/// <summary>A file to write, or one for each page.</summary>
/// <param name="Format">Its format.</param>
/// <param name="Path">Its path; null for standard output.</param>
internal sealed record ExportTarget(ExportFormat Format, string? Path)
{
    /// <summary>The paths of the pages' pictures, which <see cref="Path"/> stands for; null for a single file.</summary>
    public PagePath? Pages { get; init; }

    /// <summary>The path of one of the target's files; null for standard output.</summary>
    public string? PathOf(ExportedFile file) =>
        Pages is { } pages && file is { Page: { } page, Pages: { } count } ? pages.Of(page, count) : Path;
}
