using DocExport.Primitives;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.Containers;

/// <summary>An admonition as it is parsed: <c>!!! type "title"</c> and what is indented below.</summary>
internal sealed class Admonition(BlockParser parser, CalloutKind kind) : ContainerBlock(parser)
{
    public CalloutKind Kind => kind;
}
