using System.Collections.Immutable;
using DocExport.Markdown.Blocks;
using DocExport.Markdown.Inlines;
using DocExport.Markdown.Source;
using DocExport.Model;
using Markdig.Syntax;
using Block = Markdig.Syntax.Block;

namespace DocExport.Markdown.Headings;

/// <summary>
/// Headings, converted before all else: a link may name a heading that comes after it, and the first may be the title.
/// </summary>
internal sealed class HeadingConverter(ReadSession session, InlineConverter inlines, MarkdownDocument document)
{
    private readonly Dictionary<Block, Heading> headings = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Block, ImmutableArray<Model.Inline>> texts = new(ReferenceEqualityComparer.Instance);
    private Block? title;

    /// <summary>The level-1 heading that the body opens with, if it does.</summary>
    public Block? Opening()
    {
        foreach (var block in document)
        {
            if (block is ArticleParagraph { SetextLevel: 0, Inline: null or { FirstChild: null } })
            {
                continue;
            }

            return LevelOf(block) == 1 ? block : null;
        }

        return null;
    }

    /// <summary>The text of a heading, converted once.</summary>
    public ImmutableArray<Model.Inline> TextOf(Block heading)
    {
        if (!texts.TryGetValue(heading, out var text))
        {
            text = inlines.Convert(((LeafBlock)heading).Inline);
            texts.Add(heading, text);
        }

        return text;
    }

    /// <summary>Converts all headings but the one that became the title, and makes their ids known to links.</summary>
    public void ConvertAll(Block? titleBlock)
    {
        title = titleBlock;
        var ids = new HeadingIds();
        ids.Reserve(session.BlockAnchors);
        var containers = new Stack<(ContainerBlock Container, int Index)>();
        containers.Push((document, 0));
        while (containers.TryPop(out var at))
        {
            if (at.Index == at.Container.Count)
            {
                continue;
            }

            containers.Push((at.Container, at.Index + 1));
            var block = at.Container[at.Index];
            if (block is ContainerBlock inner)
            {
                containers.Push((inner, 0));
            }
            else if (LevelOf(block) is > 0 and var level && !IsTitle(block))
            {
                var text = TextOf(block);
                var span = session.Span(block.Span.Start, block.Span.Length);
                headings.Add(block, new Heading(span.With(text), level, ids.Next(text), text));
            }
        }

        inlines.Anchors = ids.All;
    }

    /// <summary>The heading that a block became; null when it is none.</summary>
    public Heading? Find(Block block) =>
        headings.TryGetValue(block, out var heading)
            ? heading with
            {
                Inlines = inlines.Settle(heading.Inlines),
            }
            : null;

    /// <summary>Whether a block is the title, which the body does not repeat.</summary>
    public bool IsTitle(Block block) => ReferenceEquals(block, title);

    private static int LevelOf(Block block) =>
        block switch
        {
            HeadingBlock heading => heading.Level,
            ArticleParagraph paragraph => paragraph.SetextLevel,
            _ => 0,
        };
}
