using System.Runtime.InteropServices;

namespace DocExport.Layout.Boxes;

/// <summary>A line of a table cell or of a footnote: a piece of one of its boxes.</summary>
/// <param name="Box">The box.</param>
/// <param name="Piece">Index of the piece.</param>
/// <param name="Gap">The space above it in points, where its box starts.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CellLine(Box Box, int Piece, double Gap)
{
    /// <summary>The height in points, the space above included.</summary>
    public double Height => Gap + Box.HeightOf(Piece);

    /// <summary>The lines of a cell, from top to bottom.</summary>
    public static CellLine[] Of(IReadOnlyList<Box> cell)
    {
        var lines = new List<CellLine>();
        for (var index = 0; index < cell.Count; index++)
        {
            var gap = index == 0 ? 0 : BoxStack.GapBetween(cell[index - 1], cell[index]);
            for (var piece = 0; piece < cell[index].PieceCount; piece++)
            {
                lines.Add(new CellLine(cell[index], piece, piece == 0 ? gap : 0));
            }
        }

        return [.. lines];
    }
}
