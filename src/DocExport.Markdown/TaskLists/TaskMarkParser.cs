using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.TaskLists;

/// <summary><c>[ ]</c> or <c>[x]</c> at the start of a list item's first paragraph (GFM 5.3).</summary>
internal sealed class TaskMarkParser : InlineParser
{
    public TaskMarkParser()
    {
        OpeningCharacters = ['['];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (
            processor.Inline is not null
            || text.Length < 4
            || text[1] is not (' ' or 'x' or 'X')
            || text[2] != ']'
            || text[3] is not (' ' or '\t')
            || processor.Block!.Parent is not ListItemBlock item
            || !ReferenceEquals(item[0], processor.Block)
        )
        {
            return false;
        }

        var position = processor.GetSourcePosition(slice.Start);
        processor.Inline = new TaskMark(text[1] != ' ') { Span = new SourceSpan(position, position + 2) };
        slice.Start += 3;
        slice.TrimStart();
        return true;
    }
}
