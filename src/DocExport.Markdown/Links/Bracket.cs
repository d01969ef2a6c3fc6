using Markdig.Syntax.Inlines;

namespace DocExport.Markdown.Links;

/// <summary>An opening bracket that may begin a link or an image; what becomes of none is text.</summary>
/// <param name="isImage">Whether an exclamation mark stands before it.</param>
/// <param name="textStart">Where the text behind it starts, in the leaf's joined text.</param>
internal sealed class Bracket(bool isImage, int textStart) : LeafInline
{
    public bool IsImage => isImage;

    public int TextStart => textStart;

    /// <summary>Whether another bracket opens behind it: its text can be no label then (CommonMark 4.7).</summary>
    public bool HoldsBracket { get; set; }
}
