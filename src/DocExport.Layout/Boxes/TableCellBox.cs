namespace DocExport.Layout.Boxes;

/// <summary>A cell of a table.</summary>
/// <param name="Row">Number of the first row that it covers among all rows of the table.</param>
/// <param name="Column">Index of the first column that it covers.</param>
/// <param name="ColumnSpan">How many columns it covers.</param>
/// <param name="RowSpan">How many rows it covers.</param>
/// <param name="Boxes">What stands in it, one below another.</param>
internal sealed record TableCellBox(int Row, int Column, int ColumnSpan, int RowSpan, IReadOnlyList<Box> Boxes)
{
    /// <summary>Number of the last row that it covers.</summary>
    public int LastRow => Row + RowSpan - 1;

    /// <summary>Index just past the last column that it covers.</summary>
    public int EndColumn => Column + ColumnSpan;
}
