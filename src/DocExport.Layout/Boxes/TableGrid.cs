using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Layout.Boxes;

/// <summary>The columns of a table, shared by its rows.</summary>
/// <param name="look">How the table looks.</param>
/// <param name="columnCount">How many columns it has.</param>
/// <param name="isRightToLeft">Whether the first column stands on the right.</param>
/// <param name="source">Where the table stands in the article.</param>
internal sealed class TableGrid(TableLook look, int columnCount, bool isRightToLeft, SourceSpan source)
{
    /// <summary>Whether the first column stands on the right.</summary>
    public bool IsRightToLeft { get; } = isRightToLeft;

    /// <summary>How the table looks.</summary>
    public TableLook Look { get; } = look;

    /// <summary>How many columns it has.</summary>
    public int ColumnCount { get; } = columnCount;

    /// <summary>Where the table stands in the article.</summary>
    public SourceSpan Source { get; } = source;

    /// <summary>The rows, header rows first.</summary>
    public List<TableRowBox> Rows { get; } = [];

    /// <summary>The cells of several rows that stand in their first row alone, since the rows would not fit a page together.</summary>
    public HashSet<TableCellBox> Released { get; } = [];

    /// <summary>The width of each column in points, from the start edge; set when the table is measured.</summary>
    public double[] Widths { get; set; } = [];

    /// <summary>The width of the columns from one up to another in points.</summary>
    public double WidthOf(int column, int endColumn)
    {
        var width = 0.0;
        for (; column < endColumn; column++)
        {
            width += Widths[column];
        }

        return width;
    }

    /// <summary>The rows that stand again at the top of every page.</summary>
    public IEnumerable<TableRowBox> HeaderRows => Rows.TakeWhile(row => row.IsHeader);

    /// <summary>
    /// The height in points that the header rows take where they stand again; 0 where they would fill more than half
    /// of the page and stand only once.
    /// </summary>
    /// <param name="pageHeight">The height of the page's frame in points.</param>
    public double RepeatedHeight(double pageHeight)
    {
        var height = 0.0;
        foreach (var row in HeaderRows)
        {
            height += row.Height;
        }

        return height <= pageHeight / 2 ? height : 0;
    }
}
