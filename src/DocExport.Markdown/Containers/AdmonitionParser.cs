using DocExport.Markdown.Blocks;
using DocExport.Primitives;
using Markdig.Parsers;
using Markdig.Syntax;
using SourceSpan = Markdig.Syntax.SourceSpan;

namespace DocExport.Markdown.Containers;

/// <summary>
/// The admonitions of MkDocs: <c>!!! type "title"</c>, and <c>??? type</c> or <c>???+ type</c>, which fold on a screen;
/// what is indented by four columns below belongs to them.
/// </summary>
internal sealed class AdmonitionParser : BlockParser
{
    public AdmonitionParser()
    {
        OpeningCharacters = ['!', '?'];
    }

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || AdmonitionOpening.Read(processor.Line.AsSpan()) is not { } opening)
        {
            return BlockState.None;
        }

        var session = ReadSession.Of(processor.Context);
        if (BlockDepth.IsTooDeep(processor.GetCurrentContainerOpened(), session))
        {
            session.ReportNesting(processor.Start);
            return BlockState.None;
        }

        var kind = CalloutNames.Find(opening.Type);
        if (kind is null)
        {
            session.Info(
                DiagnosticCodes.UnknownClass,
                processor.Start,
                processor.Line.Length,
                $"There is no kind of callout named {opening.Type}; it stands as a note. Known are note, tip, important, warning and caution."
            );
        }

        var admonition = new Admonition(this, kind ?? CalloutKind.Note)
        {
            Column = processor.Column,
            Span = new SourceSpan(processor.Start, processor.Line.End),
        };
        var (start, length) = (opening.TitleStart, opening.TitleLength);
        if (kind is null && !opening.HasTitle)
        {
            // A word that no label says is its title, as it is in MkDocs.
            (start, length) = (opening.TypeStart, opening.Type.Length);
        }

        if (length > 0)
        {
            admonition.Add(ContainerTitle.Of(processor.Line, start, length, processor.LineIndex));
        }

        processor.NewBlocks.Push(admonition);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block)
    {
        if (processor.IsBlankLine)
        {
            return BlockState.Continue;
        }

        if (!processor.IsCodeIndent)
        {
            // A line that is not indented does not go on with a paragraph that is, as it would in a quote.
            if (processor.CurrentBlock is ArticleParagraph paragraph)
            {
                processor.Close(paragraph);
            }

            return BlockState.None;
        }

        processor.GoToCodeIndent();
        block.UpdateSpanEnd(processor.Line.End);
        return BlockState.Continue;
    }
}
