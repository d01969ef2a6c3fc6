using System.Collections.Immutable;

namespace DocExport.Cli.Exporting;

/// <summary>What one export reads, and the files that it becomes.</summary>
/// <param name="Inputs">One article, or all that are combined in one document.</param>
/// <param name="Targets">At least one file.</param>
internal sealed record ExportJob(ImmutableArray<ExportInput> Inputs, ImmutableArray<ExportTarget> Targets)
{
    /// <summary>The job's name in messages: its first article's.</summary>
    public string Name => Inputs[0].Name;
}
