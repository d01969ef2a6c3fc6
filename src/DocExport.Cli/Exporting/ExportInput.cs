namespace DocExport.Cli.Exporting;

/// <summary>An article to read.</summary>
/// <param name="Name">Its name in messages, as the user gave it.</param>
/// <param name="Path">Its file; null for standard input.</param>
internal sealed record ExportInput(string Name, string? Path);
