using Markdig.Helpers;
using Markdig.Syntax;

namespace DocExport.Markdown.Attributes;

/// <summary>The attributes at the end of a heading's line, and where they stand in the body.</summary>
internal sealed record PlacedAttributes(AttributeList List, int Start)
{
    /// <summary>The attributes of a parsed block; null when it has none.</summary>
    public static PlacedAttributes? Of(MarkdownObject block) =>
        block.GetData(typeof(PlacedAttributes)) as PlacedAttributes;

    /// <summary>Moves the list that a line ends with, if it does, to a block.</summary>
    /// <returns>Whether there was one.</returns>
    public static bool TakeFrom(ref StringSlice line, MarkdownObject block)
    {
        if (AttributeList.ParseTrailing(line.AsSpan().TrimEnd(), out var start) is not { } list)
        {
            return false;
        }

        block.SetData(typeof(PlacedAttributes), new PlacedAttributes(list, line.Start + start));
        line.End = line.Start + start - 1;
        line.TrimEnd();
        return true;
    }
}
