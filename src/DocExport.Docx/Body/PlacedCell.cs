using DocExport.Model;

namespace DocExport.Docx.Body;

/// <summary>A cell in its place in the grid of a table.</summary>
/// <param name="Cell">The cell; null where a row lacks one, or where a cell from above reaches into.</param>
/// <param name="Column">Its first column, from 0.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers, from its own on; 0 where a cell from above reaches into.</param>
internal readonly record struct PlacedCell(TableCell? Cell, int Column, int ColumnSpan, int RowSpan);
