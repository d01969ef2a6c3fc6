using DocExport.Model;
using Markdig.Syntax;

namespace DocExport.Markdown.Tables;

/// <summary>A grid table as it is parsed: rows of <see cref="GridCell"/>s.</summary>
internal sealed class GridTable(ColumnAlignment[] alignments, int headerRows) : ContainerBlock(parser: null)
{
    public ColumnAlignment[] Alignments => alignments;

    /// <summary>How many of the rows are its head.</summary>
    public int HeaderRows => headerRows;
}
