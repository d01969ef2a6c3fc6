using DocExport.Markdown.Attributes;
using DocExport.Markdown.Blocks;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.Containers;

/// <summary>
/// Fenced containers. A line of three or more colons with anything behind them opens one; colons alone close the
/// innermost that was opened with as many, else the innermost: so containers nest by longer fences as well as by equal
/// ones. A fence closes only what was opened in the same list item or quote.
/// </summary>
internal sealed class FencedContainerParser : BlockParser
{
    private const int ShortestFence = 3;

    public FencedContainerParser()
    {
        OpeningCharacters = [':'];
    }

    public override bool CanInterrupt(BlockProcessor processor, Block block) => true;

    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan().TrimEnd(" \t");
        var colons = line.Length - line.TrimStart(':').Length;
        if (processor.IsCodeIndent || colons < ShortestFence)
        {
            return BlockState.None;
        }

        var container = processor.GetCurrentContainerOpened();
        if (colons == line.Length)
        {
            return Close(processor, container as FencedContainer, colons);
        }

        // A fence may end as it began: "::: note :::".
        var trimmed = line.TrimEnd(':');
        line = trimmed.Length < line.Length && trimmed.EndsWith(' ') ? trimmed.TrimEnd(' ') : line;
        var session = ReadSession.Of(processor.Context);
        var opening = ContainerOpening.Read(line, colons);
        if (BlockDepth.IsTooDeep(container, session))
        {
            session.ReportNesting(processor.Start);
            return Flatten(processor, container as FencedContainer, opening);
        }

        Open(processor, opening, colons, session);
        return BlockState.ContinueDiscard;
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) => BlockState.Continue;

    private void Open(BlockProcessor processor, ContainerOpening opening, int colons, ReadSession session)
    {
        var start = processor.Start;
        var attributes = opening.Attributes;
        var attributesStart = start + (ReferenceEquals(attributes, AttributeList.Empty) ? 0 : opening.AttributesStart);
        var container = new FencedContainer(this, opening.Name.IsEmpty ? null : opening.Name.ToString(), attributes)
        {
            Column = processor.Column,
            Span = new SourceSpan(start, processor.Line.End),
            FenceLength = colons,
            OpeningLength = processor.Line.Length,
            AttributesStart = attributesStart,
            Anchor = session.NoteAnchor(attributes.Id),
        };
        if (opening.TitleLength > 0)
        {
            container.Add(
                ContainerTitle.Of(processor.Line, opening.TitleStart, opening.TitleLength, processor.LineIndex)
            );
        }

        processor.NewBlocks.Push(container);
    }

    private static BlockState Close(BlockProcessor processor, FencedContainer? innermost, int colons)
    {
        if (innermost is null)
        {
            ReadSession
                .Of(processor.Context)
                .Warn(
                    DiagnosticCodes.ContainerFence,
                    processor.Start,
                    colons,
                    "These colons close no container here and stand as text. Open one with ::: and a name, or take them out."
                );
            return BlockState.None;
        }

        if (innermost.Flattened > 0)
        {
            innermost.Flattened--;
            return BlockState.BreakDiscard;
        }

        var closed = innermost;
        while (closed is not null && closed.FenceLength != colons)
        {
            closed = closed.Parent as FencedContainer;
        }

        closed ??= innermost;
        closed.IsClosed = true;
        closed.UpdateSpanEnd(processor.Line.End);
        for (var open = innermost; !ReferenceEquals(open, closed); open = (FencedContainer)open.Parent!)
        {
            open.IsOpen = false;
        }

        closed.IsOpen = false;
        return BlockState.BreakDiscard;
    }

    // The content stands at the level that is reached, and the title before it.
    private static BlockState Flatten(BlockProcessor processor, FencedContainer? container, ContainerOpening opening)
    {
        if (container is null)
        {
            return BlockState.None;
        }

        container.Flattened++;
        if (opening.TitleLength == 0)
        {
            return BlockState.BreakDiscard;
        }

        var line = processor.Line;
        line.Start += opening.TitleStart;
        line.End = line.Start + opening.TitleLength - 1;
        processor.Line = line;
        return processor.Parsers.FindExact<ArticleParagraphParser>()!.TryOpen(processor);
    }
}
