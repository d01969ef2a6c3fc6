using System.Collections.Immutable;

namespace DocExport.Cli.Exporting;

/// <summary>One article and the files that it becomes.</summary>
/// <param name="Name">The article's name in messages, as the user gave it.</param>
/// <param name="Path">The article's file; null for standard input.</param>
/// <param name="Targets">At least one file.</param>
internal sealed record ExportJob(string Name, string? Path, ImmutableArray<ExportTarget> Targets);
