using Markdig.Helpers;
using Markdig.Parsers;

namespace DocExport.Markdown.Blocks;

/// <summary>
/// Flattens lists and quotes beyond <see cref="Primitives.ExportLimits.MaxNesting"/>: at that depth the marks at the
/// start of a line open no further block but a paragraph with the text behind them.
/// </summary>
internal sealed class DeepMarkerParser : BlockParser
{
    public DeepMarkerParser()
    {
        OpeningCharacters = ['>', '-', '+', '*', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
    }

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var session = ReadSession.Of(processor.Context);
        if (!BlockDepth.IsTooDeep(processor.GetCurrentContainerOpened(), session))
        {
            return BlockState.None;
        }

        var line = processor.Line;
        var skipped = 0;
        for (var mark = MarkLength(line); mark > 0; mark = MarkLength(line))
        {
            line.Start += mark;
            line.TrimStart();
            skipped += mark;
        }

        if (skipped == 0)
        {
            return BlockState.None;
        }

        session.ReportNesting(processor.Start);
        processor.Column += line.Start - processor.Line.Start;
        processor.Line = line;
        if (line.IsEmpty)
        {
            return BlockState.BreakDiscard;
        }

        return processor.Parsers.FindExact<ArticleParagraphParser>()!.TryOpen(processor);
    }

    // A quote's mark, or a list item's with the space that must follow it (CommonMark 5.1, 5.2); 0 when there is none.
    private static int MarkLength(StringSlice line)
    {
        var text = line.AsSpan();
        if (text.IsEmpty)
        {
            return 0;
        }

        if (text[0] == '>')
        {
            return 1;
        }

        var mark = 0;
        if (text[0] is '-' or '+' or '*')
        {
            mark = 1;
        }
        else
        {
            while (mark < text.Length && mark < 9 && char.IsAsciiDigit(text[mark]))
            {
                mark++;
            }

            if (mark == 0 || mark == text.Length || text[mark] is not ('.' or ')'))
            {
                return 0;
            }

            mark++;
        }

        return mark == text.Length || text[mark] is ' ' or '\t' ? mark : 0;
    }
}
