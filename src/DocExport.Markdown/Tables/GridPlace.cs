namespace DocExport.Markdown.Tables;

/// <summary>Where a cell stands in a grid, and what of each line is in it.</summary>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="Lines">The line of the grid, and the offset and length of the cell's part of it; may be none.</param>
internal sealed record GridPlace(int ColumnSpan, int RowSpan, List<(int Line, int Start, int Length)> Lines);
