using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.Definitions;

/// <summary>What stands behind a colon, as it is parsed: the definition of the terms above it, or the caption of a table.</summary>
internal sealed class DefinitionNode(BlockParser parser, int contentWidth, bool isCaption) : ContainerBlock(parser)
{
    /// <summary>The columns from the colon's line start to the text: how far further lines are indented.</summary>
    public int ContentWidth => contentWidth;

    /// <summary>Whether it stands below a table.</summary>
    public bool IsCaption => isCaption;
}
