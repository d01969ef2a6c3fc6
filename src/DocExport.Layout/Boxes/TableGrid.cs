using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Layout.Boxes;

/// <summary>The columns of a table, shared by its rows.</summary>
/// <param name="look">How the table looks.</param>
/// <param name="columnCount">How many columns it has.</param>
/// <param name="source">Where the table stands in the article.</param>
internal sealed class TableGrid(TableLook look, int columnCount, SourceSpan source)
{
    /// <summary>How the table looks.</summary>
    public TableLook Look { get; } = look;

    /// <summary>How many columns it has.</summary>
    public int ColumnCount { get; } = columnCount;

    /// <summary>Where the table stands in the article.</summary>
    public SourceSpan Source { get; } = source;

    /// <summary>The rows, header rows first.</summary>
    public List<TableRowBox> Rows { get; } = [];

    /// <summary>The width of each column in points, from the start edge; set when the table is measured.</summary>
    public double[] Widths { get; set; } = [];

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
