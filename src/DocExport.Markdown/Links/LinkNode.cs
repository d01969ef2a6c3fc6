using DocExport.Markdown.Attributes;
using Markdig.Syntax.Inlines;

namespace DocExport.Markdown.Links;

/// <summary>A link or an image as it is parsed, its target not yet judged.</summary>
internal sealed class LinkNode(bool isImage, string target, string? title) : ContainerInline
{
    public bool IsImage => isImage;

    public string Target => target;

    public string? Title => title;

    /// <summary>The attributes behind it, which end where it ends; null for none.</summary>
    public AttributeList? Attributes { get; set; }
}
