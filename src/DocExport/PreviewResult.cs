using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport;

/// <summary>What came of <see cref="Exporter.Preview"/>.</summary>
/// <param name="Preview">The pages; null when the article cannot be laid out.</param>
/// <param name="Diagnostics">What was reported, in the order of reporting.</param>
public sealed record PreviewResult(PagePreview? Preview, ImmutableArray<Diagnostic> Diagnostics);
