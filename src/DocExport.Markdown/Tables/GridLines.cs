using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.Tables;

/// <summary>The lines of a grid table while they are gathered; empty once the table was made of them.</summary>
internal sealed class GridLines : LeafBlock
{
    public GridLines(BlockParser parser)
        : base(parser) => ProcessInlines = false;
}
