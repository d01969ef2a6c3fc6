using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.Footnotes;

/// <summary>A footnote's text, where it stands in the source.</summary>
internal sealed class FootnoteDefinition(BlockParser parser, string label) : ContainerBlock(parser)
{
    public string Label => label;
}
