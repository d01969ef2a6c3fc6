using DocExport.Markdown.Attributes;
using Markdig.Helpers;
using Markdig.Parsers;

namespace DocExport.Markdown.Headings;

/// <summary>
/// Markdig's ATX headings (CommonMark 4.2), with attributes at their end. A tab before the text is passed over here, for Markdig would expand it in a
/// string of its own, and places in that are none in the source.
/// </summary>
internal sealed class AtxHeadingParser : HeadingBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var state = base.TryOpen(processor);
        if (state == BlockState.Break)
        {
            processor.Line.TrimStart();
            if (PlacedAttributes.TakeFrom(ref processor.Line, processor.NewBlocks.Peek()))
            {
                TakeClosingMarks(ref processor.Line);
            }
        }

        return state;
    }

    // The closing sequence of CommonMark 4.2, which stands before the attributes: ## Text ## {#id}
    private static void TakeClosingMarks(ref StringSlice line)
    {
        var text = line.AsSpan();
        var kept = text.TrimEnd('#');
        if (kept.Length < text.Length && (kept.IsEmpty || kept[^1] is ' ' or '\t'))
        {
            line.End = line.Start + kept.TrimEnd().Length - 1;
        }
    }
}
