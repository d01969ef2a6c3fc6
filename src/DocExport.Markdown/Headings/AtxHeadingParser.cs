using Markdig.Parsers;

namespace DocExport.Markdown.Headings;

/// <summary>
/// Markdig's ATX headings (CommonMark 4.2). A tab before the text is passed over here, for Markdig would expand it in a
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
        }

        return state;
    }
}
