using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport;

/// <summary>What came of an <see cref="ExportRequest"/>.</summary>
/// <param name="Files">The files in the order that was asked for; none when the export failed.</param>
/// <param name="Diagnostics">What was reported, in the order of reporting.</param>
public sealed record ExportResult(ImmutableArray<ExportedFile> Files, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Whether all files that were asked for are there.</summary>
    public bool Succeeded => !Files.IsEmpty;
}
