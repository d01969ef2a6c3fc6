using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>A cell of a table.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Blocks">Its content; empty for an empty cell.</param>
public sealed record TableCell(SourceSpan Span, ImmutableArray<Block> Blocks);
