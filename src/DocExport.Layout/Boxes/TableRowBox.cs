namespace DocExport.Layout.Boxes;

/// <summary>
/// A row of a table. A page ends within it only where it is taller than a page: then it is split into as many pieces
/// as its longest cell has lines, and each piece holds one line of every cell.
/// </summary>
/// <param name="grid">The table that it is a row of.</param>
/// <param name="cells">The cells that start in it, from the start edge.</param>
internal sealed class TableRowBox(TableGrid grid, IReadOnlyList<TableCellBox> cells) : Box
{
    private double[] pieceHeights = [0];

    /// <summary>The table that it is a row of.</summary>
    public TableGrid Grid { get; } = grid;

    /// <summary>The cells that start in it, from the start edge.</summary>
    public IReadOnlyList<TableCellBox> Cells { get; } = cells;

    /// <summary>The cells that cover each column, those of rows above that reach down here included.</summary>
    public required TableCellBox?[] Cover { get; init; }

    /// <summary>Whether it is a header row, which stands again at the top of every page of the table.</summary>
    public bool IsHeader { get; init; }

    /// <summary>Its number among the rows of its kind, from 0.</summary>
    public int Index { get; init; }

    /// <summary>Whether a cell reaches from it into the next row.</summary>
    public bool IsJoinedToNext { get; init; }

    /// <summary>Its number among all rows of the table, from 0.</summary>
    public required int Number { get; init; }

    /// <summary>The lines of each cell where the row is split; null where it stands as a whole.</summary>
    public IReadOnlyList<CellLine[]>? CellLines { get; private set; }

    /// <inheritdoc/>
    public override int PieceCount => pieceHeights.Length;

    /// <inheritdoc/>
    public override bool MayEndBefore(int piece) => true;

    /// <inheritdoc/>
    public override double HeightOf(int piece) => pieceHeights[piece];

    /// <inheritdoc/>
    public override void CollectMarks(int piece, List<Mark> marks)
    {
        base.CollectMarks(piece, marks);
        if (CellLines is { } lines)
        {
            foreach (var cell in lines.Where(cell => piece < cell.Length))
            {
                cell[piece].Box.CollectMarks(cell[piece].Piece, marks);
            }

            return;
        }

        foreach (var box in Cells.SelectMany(cell => cell.Boxes))
        {
            for (var line = 0; line < box.PieceCount; line++)
            {
                box.CollectMarks(line, marks);
            }
        }
    }

    /// <summary>The height in points that a cell needs, its boxes being measured.</summary>
    public double NeedOf(TableCellBox cell) => BoxStack.HeightOf(cell.Boxes) + (2 * Grid.Look.PaddingVertical.Points);

    /// <summary>Gives the row the height that its tallest cell needs, its cells being measured.</summary>
    /// <param name="withSpanning">Whether cells that cover more rows count, too.</param>
    public void Measure(bool withSpanning)
    {
        var height = 2 * Grid.Look.PaddingVertical.Points;
        foreach (var cell in Cells)
        {
            if (withSpanning || cell.RowSpan == 1)
            {
                height = Math.Max(height, NeedOf(cell));
            }
        }

        (CellLines, pieceHeights) = (null, [height]);
    }

    /// <summary>Makes the row taller, so that a cell that ends in it has room.</summary>
    public void Grow(double by) => pieceHeights[^1] += by;

    /// <summary>Splits the row, so that a page may end between its lines.</summary>
    public void Split()
    {
        var lines = Cells.Select(cell => CellLine.Of(cell.Boxes)).ToArray();
        var heights = new double[Math.Max(1, lines.Select(cell => cell.Length).DefaultIfEmpty().Max())];
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
