using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.Tables;

/// <summary>A cell of a grid table as it is parsed, with its blocks.</summary>
internal sealed class GridCell(BlockParser parser, int columnSpan, int rowSpan) : ContainerBlock(parser)
{
    public int ColumnSpan => columnSpan;

    public int RowSpan => rowSpan;
}
