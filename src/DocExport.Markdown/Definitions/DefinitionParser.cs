using DocExport.Markdown.Blocks;
using DocExport.Markdown.Tables;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.Definitions;

/// <summary>
/// <c>: text</c> below a paragraph, another definition or a table, with at most one empty line between. Further lines
/// belong to it when they are indented as far as its text, or by four columns.
/// </summary>
internal sealed class DefinitionParser : BlockParser
{
    private const int WidestContent = 4;

    public DefinitionParser()
    {
        OpeningCharacters = [':'];
    }

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        if (processor.IsCodeIndent || line.Length < 3 || line[1] is not (' ' or '\t') || line[1..].IsWhiteSpace())
        {
            return BlockState.None;
        }

        var container = processor.GetCurrentContainerOpened();
        if (container is null || Above(container, processor) is not { } above)
        {
            return BlockState.None;
        }

        var session = ReadSession.Of(processor.Context);
        if (BlockDepth.IsTooDeep(container, session))
        {
            session.ReportNesting(processor.Start);
            return BlockState.None;
        }

        var isCaption = above is TableNode or GridTable;
        var start = processor.Start;
        var column = processor.ColumnBeforeIndent;
        processor.NextChar();
        processor.ParseIndent();
        var width = processor.Column - column;
        if (width > WidestContent)
        {
            processor.GoToColumn(column + 2);
            width = 2;
        }

        processor.NewBlocks.Push(
            new DefinitionNode(this, width, isCaption)
            {
                Column = column,
                Span = new SourceSpan(start, processor.Line.End),
            }
        );
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.Continue;
        }

        var definition = (DefinitionNode)block;
        if (processor.Indent < definition.ContentWidth)
        {
            return BlockState.None;
        }

        processor.GoToColumn(processor.ColumnBeforeIndent + definition.ContentWidth);
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    // A paragraph is ended here, so that it is known whether it is text, a table, or definitions of links alone.
    private static Block? Above(ContainerBlock container, BlockProcessor processor)
    {
        var last = LastOf(container);
        if (last is null || !IsNear(last.Span.End + 1, processor))
        {
            return null;
        }

        if (last is ArticleParagraph { SetextLevel: 0 } paragraph)
        {
            if (!ArticleParagraphParser.HasText(processor, paragraph))
            {
                return null;
            }

            // Closed by the line before, unless the line at hand breaks it off.
            processor.Close(paragraph);
            last = LastOf(container)!;
        }

        return last is ArticleParagraph { Lines.Count: > 0 } or DefinitionNode or TableNode or GridTable ? last : null;
    }

    private static Block? LastOf(ContainerBlock container)
    {
        var index = container.Count - 1;
        while (index >= 0 && container[index] is BlankLineBlock)
        {
            index--;
        }

        return index < 0 ? null : container[index];
    }

    private static bool IsNear(int end, BlockProcessor processor)
    {
        // A line that began within a tab is a string of its own.
        var text = processor.Line.Text;
        var start = processor.Start;
        if (end > start || start > text.Length)
        {
            return false;
        }

        var breaks = 0;
        for (var i = end; i < start && breaks <= 2; i++)
        {
            breaks += text[i] == '\n' || (text[i] == '\r' && text[i + 1] != '\n') ? 1 : 0;
        }

        return breaks <= 2;
    }
}
