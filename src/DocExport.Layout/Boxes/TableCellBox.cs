namespace DocExport.Layout.Boxes;

/// <summary>A cell of a table.</summary>
/// <param name="Column">Index of the first column that it covers.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="Boxes">What stands in it, one below another.</param>
internal sealed record TableCellBox(int Column, int ColumnSpan, int RowSpan, IReadOnlyList<Box> Boxes)
{
    /// <summary>Index just past the last column that it covers.</summary>
    public int EndColumn => Column + ColumnSpan;
}
