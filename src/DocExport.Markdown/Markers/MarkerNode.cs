using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.Markers;

/// <summary>The line that asks for a page break or for the contents, as it is parsed.</summary>
internal sealed class MarkerNode : LeafBlock
{
    public MarkerNode(BlockParser parser, bool isContents)
        : base(parser)
    {
        ProcessInlines = false;
        IsContents = isContents;
    }

    /// <summary>Whether it asks for the contents, else for a page break.</summary>
    public bool IsContents { get; }
}
