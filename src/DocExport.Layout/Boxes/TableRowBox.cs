namespace DocExport.Layout.Boxes;

/// <summary>
/// A row of a table. A page ends within it only where it is taller than a page: then it is split into as many pieces
/// as its longest cell has lines, and each piece holds one line of every cell.
/// </summary>
/// <param name="grid">The table that it is a row of.</param>
/// <param name="cells">What stands in each column, boxes one below another.</param>
internal sealed class TableRowBox(TableGrid grid, IReadOnlyList<IReadOnlyList<Box>> cells) : Box
{
    private double[] pieceHeights = [0];

    /// <summary>The table that it is a row of.</summary>
    public TableGrid Grid { get; } = grid;

    /// <summary>What stands in each column.</summary>
    public IReadOnlyList<IReadOnlyList<Box>> Cells { get; } = cells;

    /// <summary>Whether it is a header row, which stands again at the top of every page of the table.</summary>
    public bool IsHeader { get; init; }

    /// <summary>Its number among the rows of its kind, from 0.</summary>
    public int Index { get; init; }

    /// <summary>The lines of each cell where the row is split; null where it stands as a whole.</summary>
    public IReadOnlyList<CellLine[]>? CellLines { get; private set; }

    /// <inheritdoc/>
    public override int PieceCount => pieceHeights.Length;

    /// <inheritdoc/>
    public override bool MayEndBefore(int piece) => true;

    /// <inheritdoc/>
    public override double HeightOf(int piece) => pieceHeights[piece];

    /// <summary>Gives the row the height that its tallest cell needs, its cells being measured.</summary>
    public void Measure()
    {
        var height = 0.0;
        foreach (var cell in Cells)
        {
            height = Math.Max(height, BoxStack.HeightOf(cell));
        }

        pieceHeights = [height + (2 * Grid.Look.PaddingVertical.Points)];
    }

    /// <summary>Splits the row, so that a page may end between its lines.</summary>
    public void Split()
    {
        var lines = Cells.Select(CellLine.Of).ToArray();
        var heights = new double[Math.Max(1, lines.Max(cell => cell.Length))];
        foreach (var cell in lines)
        {
            for (var piece = 0; piece < cell.Length; piece++)
            {
                heights[piece] = Math.Max(heights[piece], cell[piece].Height);
            }
        }

        heights[0] += Grid.Look.PaddingVertical.Points;
        heights[^1] += Grid.Look.PaddingVertical.Points;
        (CellLines, pieceHeights) = (lines, heights);
    }
}
