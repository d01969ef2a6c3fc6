using Markdig.Syntax.Inlines;

namespace DocExport.Markdown.Links;

/// <summary>An opening bracket that may begin a link, an image or a note; what becomes of none is text.</summary>
/// <param name="mark">What stands before it: <c>!</c> for an image, <c>^</c> for a note, <c>[</c> for neither.</param>
/// <param name="textStart">Where the text behind it starts, in the leaf's joined text.</param>
internal sealed class Bracket(char mark, int textStart) : LeafInline
{
    public bool IsImage => mark == '!';

    public bool IsNote => mark == '^';

    /// <summary>The bracket as it was written.</summary>
    public string Source =>
        mark switch
        {
            '!' => "![",
            '^' => "^[",
            _ => "[",
        };

    public int TextStart => textStart;

    /// <summary>Whether another bracket opens behind it: its text can be no label then (CommonMark 4.7).</summary>
    public bool HoldsBracket { get; set; }
}
