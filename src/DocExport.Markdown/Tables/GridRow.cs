namespace DocExport.Markdown.Tables;

/// <summary>A row of a grid.</summary>
/// <param name="Top">The line of the rule above it.</param>
/// <param name="Bottom">The line of the rule below it.</param>
/// <param name="Cells">The cells that start in it.</param>
internal sealed record GridRow(int Top, int Bottom, List<GridPlace> Cells)
{
    /// <summary>Its first line; the rule below when it has none.</summary>
    public int FirstLine => Top + 1;

    /// <summary>Its last line; the rule below when it has none.</summary>
    public int LastLine => Math.Max(FirstLine, Bottom - 1);
}
