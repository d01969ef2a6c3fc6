using System.Collections.Immutable;

namespace DocExport.Cli.Exporting;

/// <summary>What the command line asks for.</summary>
/// <param name="Inputs">Files, folders and <c>-</c>.</param>
/// <param name="Output">A file, or <c>-</c>; null when not given.</param>
/// <param name="OutputFolder">A folder; null when not given.</param>
/// <param name="Formats">The formats; empty when not given.</param>
internal sealed record ExportPlan(
    IReadOnlyList<string> Inputs,
    string? Output,
    string? OutputFolder,
    ImmutableArray<ExportFormat> Formats
)
{
    /// <summary>Whether the articles become one document.</summary>
    public bool Combines { get; init; }

    /// <summary>Whether standard output is a terminal, which no file's bytes are sent to.</summary>
    public bool IsOutputTerminal { get; init; }
}
