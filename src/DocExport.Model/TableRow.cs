using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>A row of a table.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Cells">The cells that start in this row; columns that a cell of a row above reaches into have none.</param>
public sealed record TableRow(SourceSpan Span, ImmutableArray<TableCell> Cells);
