namespace DocExport.Layout.Boxes;

/// <summary>
/// A verse of two hemistichs: beside one another, or one below the other where the measure is narrow. Its pieces are
/// its lines; a page ends within it only where a hemistich is wrapped to many.
/// </summary>
/// <param name="columns">The columns, shared by the verses of a block.</param>
/// <param name="first">The first hemistich.</param>
/// <param name="second">The second hemistich.</param>
internal sealed class VerseBox(VerseColumns columns, ParagraphBox first, ParagraphBox second) : Box
{
    /// <summary>The most lines of a verse that a page does not end between.</summary>
    public const int MostLinesKept = 6;

    /// <summary>The columns, shared by the verses of a block.</summary>
    public VerseColumns Columns { get; } = columns;

    /// <summary>Whether the hemistichs stand one below the other, here or in the whole block.</summary>
    public bool IsStacked
    {
        get => field || Columns.IsStacked;
        set;
    }

    /// <summary>The width of a hemistich in points; set when the box is measured.</summary>
    public double Width { get; set; }

    /// <summary>The first hemistich.</summary>
    public ParagraphBox First { get; } = first;

    /// <summary>The second hemistich.</summary>
    public ParagraphBox Second { get; } = second;

    /// <inheritdoc/>
    public override int PieceCount =>
        IsStacked ? First.PieceCount + Second.PieceCount : Math.Max(First.PieceCount, Second.PieceCount);

    /// <inheritdoc/>
    public override bool MayEndBefore(int piece) => PieceCount > MostLinesKept;

    /// <inheritdoc/>
    public override double HeightOf(int piece)
    {
        if (IsStacked)
        {
            return piece < First.PieceCount ? First.HeightOf(piece) : Second.HeightOf(piece - First.PieceCount);
        }

        var height = piece < First.PieceCount ? First.HeightOf(piece) : 0;
        return piece < Second.PieceCount ? Math.Max(height, Second.HeightOf(piece)) : height;
    }

    /// <inheritdoc/>
    public override void CollectMarks(int piece, List<Mark> marks)
    {
        base.CollectMarks(piece, marks);
        if (piece < First.PieceCount)
        {
            First.CollectMarks(piece, marks);
        }

        var below = IsStacked ? piece - First.PieceCount : piece;
        if (below >= 0 && below < Second.PieceCount)
        {
            Second.CollectMarks(below, marks);
        }
    }
}
