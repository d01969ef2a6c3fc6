using DocExport.Markdown.Containers;
using DocExport.Markdown.Definitions;
using Markdig.Syntax;

namespace DocExport.Markdown.Blocks;

/// <summary>How deep a block stands, by the containers that an author nests.</summary>
internal static class BlockDepth
{
    /// <summary>Whether a container is as deep as blocks may nest, so that nothing more is opened in it.</summary>
    public static bool IsTooDeep(ContainerBlock? container, ReadSession session) =>
        Of(container) + session.GridDepth >= session.Limits.MaxNesting;

    /// <summary>How many such containers a container is in, itself counted, up to the cell of a grid or the document.</summary>
    public static int Of(ContainerBlock? container)
    {
        var depth = 0;
        for (Block? block = container; block is not null; block = block.Parent)
        {
            depth += block is ListBlock or QuoteBlock or FencedContainer or Admonition or DefinitionNode ? 1 : 0;
        }

        return depth;
    }
}
