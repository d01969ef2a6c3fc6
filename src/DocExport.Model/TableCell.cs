using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>A cell of a table.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Blocks">Its content; empty for an empty cell.</param>
public sealed record TableCell(SourceSpan Span, ImmutableArray<Block> Blocks)
{
    /// <summary>How many columns it covers, at least 1.</summary>
    public int ColumnSpan { get; init; } = 1;

    /// <summary>How many rows it covers, at least 1.</summary>
    public int RowSpan { get; init; } = 1;

    /// <summary>The cell's own alignment; null for that of its column.</summary>
    public ColumnAlignment? Alignment { get; init; }

    /// <summary>Whether it names its row, as a cell of the header rows names its column.</summary>
    public bool IsRowHeader { get; init; }
}
