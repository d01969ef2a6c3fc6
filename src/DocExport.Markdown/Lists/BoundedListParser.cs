using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.Lists;

/// <summary>
/// Markdig's list parser where blank lines are concerned, which it passes to every ancestor of every open item and
/// takes out of an item one by one: a megabyte of them would take minutes.
/// </summary>
internal sealed class BoundedListParser : ListBlockParser
{
    // Deeper lists than these end at more blank lines than these; no author writes so.
    private const int DeepList = 8;
    private const int MostBlankLines = 32;

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (block is ListItemBlock && processor.IsBlankLine)
        {
            var run = ReadSession.Of(processor.Context).BlankLines.Note(processor.LineIndex);
            if (run > MostBlankLines && IsDeep(block))
            {
                return BlockState.None;
            }

            // A third blank line in a row changes nothing that the second did not.
            if (run > 2)
            {
                return BlockState.Continue;
            }
        }

        return base.TryContinue(processor, block);
    }

    /// <summary>
    /// Finds out whether a list is loose (CommonMark 5.3). The marks of blank lines stay in the tree, where the converter
    /// passes over them.
    /// </summary>
    public override bool Close(BlockProcessor processor, Block blockToClose)
    {
        if (blockToClose is not ListBlock list)
        {
            return true;
        }

        if (list is { Parent: ListItemBlock outer, LastChild: ListItemBlock { LastChild: BlankLineBlock } })
        {
            // The blank line behind the inner list's last item is one of the outer item too.
            outer.Add(new BlankLineBlock());
        }

        for (var i = list.Count - 1; i >= 0 && !list.IsLoose; i--)
        {
            list.IsLoose = IsLoose((ListItemBlock)list[i], isLast: i == list.Count - 1);
        }

        return true;
    }

    private static bool IsLoose(ListItemBlock item, bool isLast)
    {
        var isTrailing = true;
        for (var i = item.Count - 1; i >= 0; i--)
        {
            if (item[i] is not BlankLineBlock)
            {
                isTrailing = false;
            }
            else if (isTrailing ? !isLast : i > 0)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDeep(Block item)
    {
        var depth = 0;
        for (var block = item.Parent; block is not null && depth < DeepList; block = block.Parent)
        {
            depth += block is ListBlock ? 1 : 0;
        }

        return depth == DeepList;
    }
}
