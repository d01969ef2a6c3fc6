using DocExport.Markdown.Attributes;
using DocExport.Markdown.Lines;
using DocExport.Markdown.Links;
using DocExport.Markdown.Tables;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.Blocks;

/// <summary>
/// Paragraphs (CommonMark 4.8), and what is known only at their end: setext headings (4.3), link reference definitions
/// (4.7) and pipe tables (GFM 4.10).
/// </summary>
internal sealed class ArticleParagraphParser : ParagraphBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.None;
        }

        if ((processor.LineIndex & 0xFF) == 0)
        {
            ReadSession.Of(processor.Context).Cancellation.ThrowIfCancellationRequested();
        }

        processor.NewBlocks.Push(
            new ArticleParagraph(this)
            {
                Column = processor.Column,
                Span = new SourceSpan(processor.Line.Start, processor.Line.End),
            }
        );
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.BreakDiscard;
        }

        var paragraph = (ArticleParagraph)block;
        var level = processor.IsCodeIndent || !block.Parent!.IsOpen ? 0 : UnderlineLevel(processor.Line);
        if (level > 0 && HasText(processor, paragraph))
        {
            paragraph.SetextLevel = level;
            paragraph.UpdateSpanEnd(processor.Line.End);
            processor.Close(paragraph);
            return BlockState.BreakDiscard;
        }

        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }

    public override bool Close(BlockProcessor processor, Block block)
    {
        var paragraph = (ArticleParagraph)block;
        var session = ReadSession.Of(processor.Context);
        LinkDefinitionReader.TakeFrom(paragraph, session);
        ref var lines = ref paragraph.Lines;
        if (paragraph.SetextLevel == 0)
        {
            PipeTable.TakeFrom(paragraph, session);
            LineBlockReader.TakeFrom(paragraph);
            TableCaption.NoteBelow(paragraph, session);
        }
        else if (lines.Count > 0)
        {
            PlacedAttributes.TakeFrom(ref lines.Lines[lines.Count - 1].Slice, paragraph);
        }

        paragraph.OpensAlert = block.Parent is QuoteBlock && IsAlert(paragraph);
        for (var i = 0; i < lines.Count; i++)
        {
            lines.Lines[i].Slice.TrimStart();
        }

        if (lines.Count > 0)
        {
            lines.Lines[lines.Count - 1].Slice.TrimEnd();
        }

        return true;
    }

    // An underline below definitions alone is text of a new paragraph (CommonMark example 215).
    public static bool HasText(BlockProcessor processor, ArticleParagraph paragraph)
    {
        if (!paragraph.StartsWithText)
        {
            LinkDefinitionReader.TakeFrom(paragraph, ReadSession.Of(processor.Context));
            paragraph.StartsWithText = paragraph.Lines.Count > 0;
        }

        return paragraph.StartsWithText;
    }

    // In the source, for an escaped bracket opens nothing.
    private static bool IsAlert(ArticleParagraph paragraph)
    {
        if (paragraph.Lines.Count == 0 || !ReferenceEquals(paragraph.Parent![0], paragraph))
        {
            return false;
        }

        var first = paragraph.Lines.Lines[0].Slice;
        first.TrimStart();
        return first.Match("[!");
    }

    private static int UnderlineLevel(StringSlice line)
    {
        var mark = line.CurrentChar;
        if (mark is not ('=' or '-'))
        {
            return 0;
        }

        var text = line.AsSpan().TrimEnd(" \t");
        return text.ContainsAnyExcept(mark) ? 0
            : mark == '=' ? 1
            : 2;
    }
}
