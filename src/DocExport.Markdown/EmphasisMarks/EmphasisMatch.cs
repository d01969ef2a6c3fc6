namespace DocExport.Markdown.EmphasisMarks;

/// <summary>A pair of opening and closing marks.</summary>
/// <param name="Width">How many marks it takes on either side.</param>
/// <param name="OpenedBefore">The match that the same run opened before it, inside it; -1 for none.</param>
internal record struct EmphasisMatch(int Width, int OpenedBefore)
{
    /// <summary>The match that the same run closes next, outside it; -1 for none.</summary>
    public int ClosedNext { get; set; } = -1;
}
