using DocExport.Markdown.Attributes;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.Containers;

/// <summary>A fenced container as it is parsed: what stands between <c>::: name</c> and <c>:::</c>.</summary>
internal sealed class FencedContainer(BlockParser parser, string? name, AttributeList attributes)
    : ContainerBlock(parser)
{
    /// <summary>The word behind the opening fence; null when there is none.</summary>
    public string? Name => name;

    public AttributeList Attributes => attributes;

    /// <summary>Where the attributes, or the fence without any, stand in the body.</summary>
    public int AttributesStart { get; init; }

    /// <summary>The length of the opening line.</summary>
    public int OpeningLength { get; init; }

    /// <summary>The number of colons of the opening fence.</summary>
    public int FenceLength { get; init; }

    /// <summary>The id of the attributes, unless another block has it.</summary>
    public string? Anchor { get; init; }

    /// <summary>Whether a closing fence ended it.</summary>
    public bool IsClosed { get; set; }

    /// <summary>How many containers too deep to open are open in this one.</summary>
    public int Flattened { get; set; }
}
