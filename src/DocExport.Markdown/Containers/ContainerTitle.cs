using Markdig.Helpers;
using Markdig.Syntax;

namespace DocExport.Markdown.Containers;

/// <summary>The title on the opening line of a container, as it is parsed: its first child.</summary>
internal sealed class ContainerTitle : ParagraphBlock
{
    /// <summary>A title that is a part of a line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="start">The offset of the title in it.</param>
    /// <param name="length">The length of the title, over 0.</param>
    /// <param name="index">The number of the line.</param>
    public static ContainerTitle Of(StringSlice line, int start, int length, int index)
    {
        line.Start += start;
        line.End = line.Start + length - 1;
        var title = new ContainerTitle
        {
            Line = index,
            Span = new SourceSpan(line.Start, line.End),
            IsOpen = false,
        };
        title.AppendLine(ref line, 0, index, line.Start, trackTrivia: false);
        return title;
    }
}
