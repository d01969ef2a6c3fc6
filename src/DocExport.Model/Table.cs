using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>
/// A table. The cells of a row stand in logical order: the first is the rightmost of a right-to-left article. With spans
/// counted, every row fills all columns, and no cell reaches from the header rows into the body.
/// </summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Columns">The alignment of each column, at least one.</param>
/// <param name="HeaderRows">Rows that name the columns and stand again on every page.</param>
/// <param name="BodyRows">The rows of data.</param>
public sealed record Table(
    SourceSpan Span,
    ImmutableArray<ColumnAlignment> Columns,
    ImmutableArray<TableRow> HeaderRows,
    ImmutableArray<TableRow> BodyRows
) : Block(Span)
{
    /// <summary>The caption, which stands above the table; empty for none.</summary>
    public ImmutableArray<Inline> Caption { get; init; } = [];
}
