using DocExport.Markdown.Attributes;
using Markdig.Syntax.Inlines;

namespace DocExport.Markdown.Links;

/// <summary>Text in brackets with attributes behind them, <c>[text]{dir=ltr}</c>, as it is parsed.</summary>
internal sealed class AttributedSpan(AttributeList attributes) : ContainerInline
{
    public AttributeList Attributes => attributes;
}
