using Markdig.Syntax;

namespace DocExport.Markdown.Lines;

/// <summary>A line of a line block as it is parsed, with the lines that continue it.</summary>
internal sealed class LineNode(int indent) : ParagraphBlock
{
    /// <summary>The blanks before the text, beyond the one behind the bar.</summary>
    public int Indent => indent;
}
