namespace DocExport.Layout.Boxes;

/// <summary>What stands in the flow of an article, one below another: a paragraph, a row of a table, a rule.</summary>
internal abstract class Box
{
    /// <summary>Space above in points; dropped at the top of a page.</summary>
    public double SpaceBefore { get; set; }

    /// <summary>Space below in points.</summary>
    public double SpaceAfter { get; set; }

    /// <summary>Whether no page ends between this box and the next.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>Indent from the start edge of the frame in points.</summary>
    public double Start { get; init; }

    /// <summary>Indent from the end edge of the frame in points.</summary>
    public double End { get; init; }

    /// <summary>What is drawn along or behind the boxes of a container, outermost first.</summary>
    public IReadOnlyList<Decoration> Decorations { get; init; } = [];

    /// <summary>How many pieces the box has that a page may end between: lines, or one.</summary>
    public abstract int PieceCount { get; }

    /// <summary>Whether a page may end between two pieces.</summary>
    /// <param name="piece">The second of them, from 1.</param>
    public abstract bool MayEndBefore(int piece);

    /// <summary>The height of a piece in points.</summary>
    public abstract double HeightOf(int piece);

    /// <summary>The height of all pieces in points.</summary>
    public double Height
    {
        get
        {
            var height = 0.0;
            for (var piece = 0; piece < PieceCount; piece++)
            {
                height += HeightOf(piece);
            }

            return height;
        }
    }
}
