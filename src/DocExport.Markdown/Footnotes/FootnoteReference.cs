using Markdig.Syntax.Inlines;

namespace DocExport.Markdown.Footnotes;

/// <summary>A reference to a footnote that is defined, as it is parsed.</summary>
internal sealed class FootnoteReference(string label) : LeafInline
{
    public string Label => label;
}
