namespace DocExport.Layout.Boxes;

/// <summary>The page number of an entry of a table of contents: it stands at the end edge of the entry's last line.</summary>
/// <param name="anchor">The anchor that the entry leads to.</param>
/// <param name="link">The role of the entry's text; the number belongs to the same link.</param>
/// <param name="leader">What fills the space before the number, over and over; empty for nothing.</param>
internal sealed class ContentsNumber(string anchor, InlineRole link, string leader)
{
    /// <summary>The anchor that the entry leads to.</summary>
    public string Anchor { get; } = anchor;

    /// <summary>The role of the entry's text.</summary>
    public InlineRole Link { get; } = link;

    /// <summary>What fills the space before the number.</summary>
    public string Leader { get; } = leader;

    /// <summary>The width in points that is kept for the number and the space before it; set before the entry is measured.</summary>
    public double Room { get; set; }

    /// <summary>The number in the article's digits; set when pages are settled.</summary>
    public string Text { get; set; } = "";
}
