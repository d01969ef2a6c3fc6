using Markdig.Syntax.Inlines;

namespace DocExport.Markdown.Footnotes;

/// <summary>A footnote whose text stands where it is referred to, <c>^[text]</c>, as it is parsed.</summary>
internal sealed class InlineNote : ContainerInline
{
    /// <summary>Its number in the article, from 1; 0 while it is none, as within another note.</summary>
    public int Number { get; set; }
}
