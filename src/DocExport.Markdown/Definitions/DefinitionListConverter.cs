using System.Collections.Immutable;
using DocExport.Markdown.Blocks;
using DocExport.Markdown.Lines;
using DocExport.Markdown.Source;
using DocExport.Model;
using Markdig.Syntax;
using Block = DocExport.Model.Block;

namespace DocExport.Markdown.Definitions;

/// <summary>Makes a definition list of paragraphs, each line a term, and the definitions that follow them.</summary>
internal sealed class DefinitionListConverter(BlockConverter blocks)
{
    /// <summary>Whether a child of a container is a paragraph of terms.</summary>
    public static bool StartsAt(ContainerBlock container, int index) =>
        container[index] is ArticleParagraph { SetextLevel: 0, Inline.FirstChild: not null }
        && container[Next(container, index)] is DefinitionNode { IsCaption: false };

    /// <summary>Appends the list that starts at a child.</summary>
    /// <returns>The index of its last child.</returns>
    public int Append(ContainerBlock container, int index, List<Block> output)
    {
        var entries = ImmutableArray.CreateBuilder<DefinitionEntry>();
        var last = index;
        for (var at = index; StartsAt(container, at); at = Next(container, last))
        {
            entries.Add(Entry(container, at, out last));
        }

        var list = entries.DrainToImmutable();
        output.Add(new DefinitionList(list[0].Span.With(list[^1].Span), list));
        return last;
    }

    /// <summary>Appends what stands behind a colon where no term is above it: text, the colon kept.</summary>
    public void AppendAlone(DefinitionNode definition, List<Block> output)
    {
        var span = blocks.SpanOf(definition);
        var colon = new Text(span with { Length = 1 }, ": ");
        var content = blocks.Convert(definition);
        if (content is [Paragraph first, ..])
        {
            content = content.SetItem(
                0,
                first with
                {
                    Span = colon.Span.With(first.Span),
                    Inlines = first.Inlines.Insert(0, colon),
                }
            );
        }
        else
        {
            output.Add(new Paragraph(colon.Span, [colon]));
        }

        output.AddRange(content);
    }

    private DefinitionEntry Entry(ContainerBlock container, int index, out int last)
    {
        blocks.Count(container[index]);
        var terms = Terms((ArticleParagraph)container[index]);
        var definitions = ImmutableArray.CreateBuilder<Definition>();
        last = index;
        for (
            var at = Next(container, index);
            container[at] is DefinitionNode { IsCaption: false } node && at != last;
            at = Next(container, at)
        )
        {
            blocks.Count(node);
            var content = blocks.Convert(node);
            definitions.Add(new Definition(blocks.SpanOf(node).With(content), content));
            last = at;
        }

        var span = terms[0].Span.With(definitions[^1].Span);
        return new DefinitionEntry(span, terms, definitions.DrainToImmutable());
    }

    private ImmutableArray<DefinitionTerm> Terms(ArticleParagraph paragraph)
    {
        var terms = ImmutableArray.CreateBuilder<DefinitionTerm>();
        foreach (var line in InlineLines.Of(blocks.Inlines.Convert(paragraph.Inline)))
        {
            if (!line.IsEmpty)
            {
                terms.Add(new DefinitionTerm(line[0].Span.With(line), line));
            }
        }

        return terms.Count > 0 ? terms.DrainToImmutable() : [new DefinitionTerm(blocks.SpanOf(paragraph), [])];
    }

    // The next child that is no blank line; the same index when there is none.
    private static int Next(ContainerBlock container, int index)
    {
        var next = index + 1;
        while (next < container.Count && container[next] is BlankLineBlock)
        {
            next++;
        }

        return next < container.Count ? next : index;
    }
}
