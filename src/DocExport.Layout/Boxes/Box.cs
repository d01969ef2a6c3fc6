namespace DocExport.Layout.Boxes;

/// <summary>What stands in the flow of an article, one below another: a paragraph, a row of a table, a rule.</summary>
internal abstract class Box
{
    private List<string>? anchors;

    /// <summary>Space above in points; dropped at the top of a page.</summary>
    public double SpaceBefore { get; set; }

    /// <summary>The part of <see cref="SpaceBefore"/> that a rule above takes, in points; kept at the top of a page.</summary>
    public double RuleAbove { get; init; }

    /// <summary>Space below in points.</summary>
    public double SpaceAfter { get; set; }

    /// <summary>Whether no page ends between this box and the next.</summary>
    public bool KeepWithNext { get; set; }

    /// <summary>Whether it stands at the top of a page.</summary>
    public bool StartsPage { get; set; }

    /// <summary>The title of the chapter that starts with this box; null where none does.</summary>
    public string? Chapter { get; set; }

    /// <summary>Indent from the left edge of the space around in points.</summary>
    public double Left { get; init; }

    /// <summary>Indent from the right edge of the space around in points.</summary>
    public double Right { get; init; }

    /// <summary>What is drawn along or behind the boxes of a container, outermost first.</summary>
    public IReadOnlyList<Decoration> Decorations { get; init; } = [];

    /// <summary>The anchors that lead to the top of the box.</summary>
    public IReadOnlyList<string> Anchors => anchors ?? (IReadOnlyList<string>)[];

    /// <summary>How many pieces the box has that a page may end between: lines, or one.</summary>
    public abstract int PieceCount { get; }

    /// <summary>Whether a page may end between two pieces.</summary>
    /// <param name="piece">The second of them, from 1.</param>
    public abstract bool MayEndBefore(int piece);

    /// <summary>The height of a piece in points.</summary>
    public abstract double HeightOf(int piece);

    /// <summary>The room in points that a piece needs above it at the top of a page, for what is drawn there and not to stand in the margin.</summary>
    public double RoomAtPageTop(int piece)
    {
        var room = piece == 0 ? RuleAbove : 0;
        foreach (var decoration in Decorations)
        {
            room = Math.Max(room, decoration.Padding);
        }

        return room;
    }

    /// <summary>Adds the footnotes and anchors of a piece, in reading order.</summary>
    public virtual void CollectMarks(int piece, List<Mark> marks)
    {
        if (piece == 0 && anchors is not null)
        {
            marks.AddRange(anchors.Select(anchor => new Mark(0, 0, anchor)));
        }
    }

    /// <summary>Lets an anchor lead to the top of the box.</summary>
    public void AddAnchor(string anchor) => (anchors ??= []).Add(anchor);

    /// <summary>The height of some pieces in points.</summary>
    /// <param name="first">Index of the first piece.</param>
    /// <param name="end">Index just past the last.</param>
    public double HeightOf(int first, int end)
    {
        var height = 0.0;
        for (var piece = first; piece < end; piece++)
        {
            height += HeightOf(piece);
        }

        return height;
    }

    /// <summary>The height of all pieces in points.</summary>
    public double Height => HeightOf(0, PieceCount);
}
