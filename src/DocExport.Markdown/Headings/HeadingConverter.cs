using System.Collections.Immutable;
using DocExport.Markdown.Attributes;
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
    private readonly HeadingIds ids = new();
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

    /// <summary>The text of the heading that is the title, with the id, direction and language that it has.</summary>
    public ImmutableArray<Model.Inline> TitleOf(Block heading)
    {
        var text = TextOf(heading);
        return PlacedAttributes.Of(heading) is { List: var list, Start: var start }
            ? [InlineAttributes.Wrap(text, list, start, session, heading.Span)]
            : text;
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
        if (title is not null && PlacedAttributes.Of(title) is { List.Id: { } id })
        {
            ids.TryClaim(id);
        }

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
                headings.Add(block, WithAttributes(block, new Heading(span.With(text), level, "", text)));
            }
        }
    }

    /// <summary>The heading that a block became; null when it is none.</summary>
    public Heading? Find(Block block) => headings.GetValueOrDefault(block);

    /// <summary>The id of a heading: the one that its author gave, if that is free, or one made of its text.</summary>
    public string IdOf(ImmutableArray<Model.Inline> text, string? given, Primitives.SourceSpan span)
    {
        if (given is null)
        {
            return ids.Next(text);
        }

        if (!ids.TryClaim(given))
        {
            session.Log.Warn(
                DiagnosticCodes.AnchorTwice,
                span.Start,
                span.Length,
                $"Another heading has the id \"{Links.LinkTarget.Excerpt(given)}\"; this one gets an id of its text. Give each id once."
            );
            return ids.Next(text);
        }

        session.GivenHeadingIds.Add(given);
        return given;
    }

    /// <summary>Whether a block is the title, which the body does not repeat.</summary>
    public bool IsTitle(Block block) => ReferenceEquals(block, title);

    private Heading WithAttributes(Block block, Heading heading)
    {
        if (PlacedAttributes.Of(block) is not { List: var list, Start: var start })
        {
            return heading with { Id = IdOf(heading.Inlines, null, heading.Span) };
        }

        InlineAttributes.ReportUnknown(list, start, session, []);
        var (direction, language) = list.Resolve(session, start);
        return heading with
        {
            Id = IdOf(heading.Inlines, list.Id, heading.Span),
            Direction = direction,
            Language = language,
        };
    }

    private static int LevelOf(Block block) =>
        block switch
        {
            HeadingBlock heading => heading.Level,
            ArticleParagraph paragraph => paragraph.SetextLevel,
            _ => 0,
        };
}
