using DocExport.Markdown.Links;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.Footnotes;

/// <summary><c>[^label]: text</c>, with further blocks indented by four columns, outside any other block.</summary>
internal sealed class FootnoteDefinitionParser : BlockParser
{
    public FootnoteDefinitionParser()
    {
        OpeningCharacters = ['['];
    }

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.GetCurrentContainerOpened() is not MarkdownDocument)
        {
            return BlockState.None;
        }

        var text = processor.Line.AsSpan();
        var length = text.StartsWith("[^") ? LinkSyntax.Label(text) : -1;
        if (length < 0 || length >= text.Length || text[length] != ':' || text[2..(length - 1)].ContainsAny(" \t"))
        {
            return BlockState.None;
        }

        var label = text[2..(length - 1)].ToString();
        var definition = new FootnoteDefinition(this, label)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        ReadSession.Of(processor.Context).Footnotes.Define(definition);
        processor.NewBlocks.Push(definition);
        processor.Column += length + 1;
        processor.Line.Start += length + 1;
        return BlockState.Continue;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.Continue;
        }

        if (!processor.IsCodeIndent)
        {
            return BlockState.None;
        }

        processor.GoToCodeIndent();
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }
}
