using System.Collections.Immutable;
using DocExport.Markdown.Attributes;
using DocExport.Markdown.Blocks;
using DocExport.Markdown.Definitions;
using DocExport.Markdown.Source;
using DocExport.Model;
using Markdig.Syntax;
using Block = DocExport.Model.Block;

namespace DocExport.Markdown.Tables;

/// <summary>
/// Tables with their captions: a paragraph above or below that starts with <c>Table:</c>, <c>جدول:</c> or a colon, with
/// attributes at its end. A caption above wins; one between two tables is that of the first.
/// </summary>
internal sealed class TableCaption(BlockConverter blocks, ReadSession session)
{
    private static readonly string[] Openings = ["Table:", "table:", "الجدول:", "جدول:", ": "];

    /// <summary>The length of the words by which a line says that it is the caption of a table; 0 without any.</summary>
    public static int OpeningLength(ReadOnlySpan<char> line)
    {
        foreach (var opening in Openings)
        {
            if (line.StartsWith(opening))
            {
                return opening.Length;
            }
        }

        return 0;
    }

    /// <summary>Gives a paragraph that stands below a table the attributes at its end, when it is the caption.</summary>
    public static void NoteBelow(ArticleParagraph paragraph, ReadSession session)
    {
        paragraph.StartsAsCaption = StartsAsCaption(paragraph);
        if (paragraph.Parent is DefinitionNode { IsCaption: true } node)
        {
            if (ReferenceEquals(node[0], paragraph))
            {
                NoteAttributes(paragraph, session);
            }
        }
        else if (paragraph.StartsAsCaption && Above(paragraph) is TableNode or GridTable)
        {
            NoteAttributes(paragraph, session);
        }
    }

    /// <summary>Gives the paragraph above a table the attributes at its end, when it is the caption.</summary>
    public static void NoteAbove(Markdig.Syntax.Block table, ReadSession session)
    {
        if (Above(table) is ArticleParagraph paragraph && StartsAsCaption(paragraph))
        {
            NoteAttributes(paragraph, session);
        }
    }

    /// <summary>Appends a table and takes its caption from before it or behind it.</summary>
    /// <returns>The index of the last child taken.</returns>
    public int Append(ContainerBlock container, int index, List<Block> output)
    {
        blocks.Count(container[index]);
        var node = container[index];
        var table = node is GridTable grid
            ? GridTableConverter.Convert(grid, blocks)
            : TableConverter.Convert((TableNode)node, blocks);
        if (
            LastText(container, index) is { StartsAsCaption: true } above
            && output is [.., Paragraph { Inlines: [Text, ..] } caption]
        )
        {
            output[^1] = WithCaption(table, caption, above, isMarked: true);
            return index;
        }

        var next = index + 1;
        while (next < container.Count && IsEmpty(container[next]))
        {
            next++;
        }

        switch (next < container.Count ? container[next] : null)
        {
            case DefinitionNode { IsCaption: true } below when blocks.Convert(below) is [Paragraph text, .. var rest]:
                output.Add(WithCaption(table, text, (ArticleParagraph)below[0], isMarked: false));
                output.AddRange(rest);
                return next;
            case ArticleParagraph { StartsAsCaption: true } below
                when !DefinitionListConverter.StartsAt(container, next)
                    && blocks.Inlines.Convert(below.Inline) is [Text, ..] inlines:
                output.Add(WithCaption(table, new Paragraph(blocks.SpanOf(below), inlines), below, isMarked: true));
                return next;
            default:
                output.Add(table);
                return index;
        }
    }

    private Table WithCaption(Table table, Paragraph caption, ArticleParagraph source, bool isMarked)
    {
        var inlines = isMarked ? WithoutOpening(caption.Inlines) : caption.Inlines;
        if (
            source.CaptionAttributes is { } attributes
            && inlines is [.., Text last]
            && AttributeList.ParseTrailing(last.Value, out var start) is not null
        )
        {
            var kept = last.Value[..start].TrimEnd();
            inlines = inlines.RemoveAt(inlines.Length - 1);
            if (kept.Length > 0)
            {
                inlines = inlines.Add(
                    new Text(last.Span with { Length = Math.Min(kept.Length, last.Span.Length) }, kept)
                );
            }

            var place = source.Span.Start;
            var (direction, language) = attributes.Resolve(session, place);
            ReportUnknown(attributes, place);
            table = table with { Anchor = attributes.Id, Direction = direction, Language = language };
        }

        return table with
        {
            Caption = inlines,
            Span = table.Span.With(caption.Span),
        };
    }

    private void ReportUnknown(AttributeList attributes, int start)
    {
        var leftOut = string.Join(
            ", ",
            attributes
                .Classes.Select(name => "." + name)
                .Concat(attributes.Pairs.Where(pair => pair.Key is not ("dir" or "lang")).Select(pair => pair.Key))
        );
        if (leftOut.Length > 0)
        {
            session.Info(
                DiagnosticCodes.UnknownClass,
                start,
                attributes.Length,
                $"Nothing is known to do for {leftOut} of a table; it is left out."
            );
        }
    }

    private static ImmutableArray<Inline> WithoutOpening(ImmutableArray<Inline> inlines)
    {
        var first = (Text)inlines[0];
        var text = first.Value[OpeningLength(first.Value)..].TrimStart();
        var taken = first.Value.Length - text.Length;
        return text.Length == 0
            ? inlines.RemoveAt(0)
            : inlines.SetItem(
                0,
                new Text(
                    first.Span with
                    {
                        Start = first.Span.Start + taken,
                        Column = first.Span.Column + taken,
                        Length = Math.Max(0, first.Span.Length - taken),
                    },
                    text
                )
            );
    }

    private static void NoteAttributes(ArticleParagraph paragraph, ReadSession session)
    {
        if (paragraph.CaptionAttributes is not null || paragraph.Lines.Count == 0)
        {
            return;
        }

        var last = paragraph.Lines.Lines[paragraph.Lines.Count - 1].Slice;
        last.TrimEnd();
        paragraph.CaptionAttributes = AttributeList.ParseTrailing(last.AsSpan(), out _);
        session.NoteAnchor(paragraph.CaptionAttributes?.Id);
    }

    private static bool StartsAsCaption(ArticleParagraph paragraph)
    {
        if (paragraph.Lines.Count == 0 || paragraph.SetextLevel > 0)
        {
            return false;
        }

        var first = paragraph.Lines.Lines[0].Slice;
        first.TrimStart();
        var text = first.AsSpan();
        return OpeningLength(text) is > 0 and var length && text.Length > length;
    }

    // The block is among the last children, for it was just closed or put there.
    private static Markdig.Syntax.Block? Above(Markdig.Syntax.Block block)
    {
        var parent = block.Parent!;
        var at = parent.Count - 1;
        while (!ReferenceEquals(parent[at], block))
        {
            at--;
        }

        do
        {
            at--;
        } while (at >= 0 && parent[at] is BlankLineBlock or GridLines or ArticleParagraph { Lines.Count: 0 });
        return at < 0 ? null : parent[at];
    }

    private static ArticleParagraph? LastText(ContainerBlock container, int index)
    {
        do
        {
            index--;
        } while (index >= 0 && IsEmpty(container[index]));
        return index < 0 ? null : container[index] as ArticleParagraph;
    }

    private static bool IsEmpty(Markdig.Syntax.Block block) =>
        block is BlankLineBlock or GridLines or ArticleParagraph { Inline: null or { FirstChild: null } };
}
