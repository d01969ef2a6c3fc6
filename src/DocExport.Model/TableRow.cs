using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>A row of a table.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Cells">One cell a column.</param>
public sealed record TableRow(SourceSpan Span, ImmutableArray<TableCell> Cells);
