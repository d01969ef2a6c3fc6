using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport;

/// <summary>What came of an import.</summary>
/// <param name="Markdown">The draft, lines ending with U+000A; null when the text could not be read.</param>
/// <param name="Diagnostics">What was reported, in the order of reporting.</param>
public sealed record ImportResult(string? Markdown, ImmutableArray<Diagnostic> Diagnostics);
