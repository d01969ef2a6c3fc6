using DocExport.Model;
using Markdig.Syntax;

namespace DocExport.Markdown.Tables;

/// <summary>A table as it is parsed: rows of paragraphs, the first row its head.</summary>
internal sealed class TableNode(int columns, ColumnAlignment[] alignments) : ContainerBlock(parser: null)
{
    public int Columns => columns;

    public ColumnAlignment[] Alignments => alignments;
}
