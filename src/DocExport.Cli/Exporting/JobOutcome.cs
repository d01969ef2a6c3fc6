using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Cli.Exporting;

/// <summary>What became of one article.</summary>
/// <param name="Diagnostics">What was reported.</param>
/// <param name="Succeeded">Whether its files were written.</param>
internal sealed record JobOutcome(ImmutableArray<Diagnostic> Diagnostics, bool Succeeded);
