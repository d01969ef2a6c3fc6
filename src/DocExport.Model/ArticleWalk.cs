using System.Collections.Immutable;

namespace DocExport.Model;

/// <summary>Walks through an article in reading order: title block, body, notes.</summary>
public static class ArticleWalk
{
    /// <summary>The blocks that stand by themselves, in chapters and divisions too; not those in lists, quotations, callouts or tables.</summary>
    public static IEnumerable<Block> Blocks(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Open(article.Blocks);
    }

    /// <summary>All headings among blocks and in what stands in them; a chapter has its own.</summary>
    public static IEnumerable<Heading> Headings(ImmutableArray<Block> blocks) =>
        blocks.SelectMany(block =>
            block switch
            {
                Heading heading => [heading],
                Quote quote => Headings(quote.Blocks),
                Callout callout => Headings(callout.Blocks),
                Division division => Headings(division.Blocks),
                ListBlock list => list.Items.SelectMany(item => Headings(item.Blocks)),
                DefinitionList list => list
                    .Entries.SelectMany(entry => entry.Definitions)
                    .SelectMany(definition => Headings(definition.Blocks)),
                Table table => table
                    .HeaderRows.Concat(table.BodyRows)
                    .SelectMany(row => row.Cells)
                    .SelectMany(cell => Headings(cell.Blocks)),
                _ => [],
            }
        );

    /// <summary>All inlines, each before those that stand in it.</summary>
    /// <exception cref="NotSupportedException">A kind of block or inline that is not known here.</exception>
    public static IEnumerable<Inline> Inlines(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return OfMetadata(article.Metadata)
            .Concat(OfBlocks(article.Blocks))
            .Concat(article.Footnotes.SelectMany(note => OfBlocks(note.Blocks)));
    }

    /// <summary>The inlines that stand in an inline; none for one that holds no others.</summary>
    public static ImmutableArray<Inline> Inside(Inline inline) =>
        inline switch
        {
            Emphasis emphasis => emphasis.Inlines,
            Strong strong => strong.Inlines,
            Styled styled => styled.Inlines,
            Phrase phrase => phrase.Inlines,
            Link link => link.Inlines,
            _ => [],
        };

    private static IEnumerable<Block> Open(ImmutableArray<Block> blocks) =>
        blocks.SelectMany(block =>
            block switch
            {
                Chapter chapter => Open(chapter.Blocks),
                Division division => Open(division.Blocks),
                _ => [block],
            }
        );

    private static IEnumerable<Inline> OfMetadata(ArticleMetadata metadata) =>
        OfInlines(metadata.Title).Concat(OfInlines(metadata.Subtitle));

    // Readers bound how deep blocks and inlines nest (ExportLimits.MaxNesting).
    private static IEnumerable<Inline> OfBlocks(ImmutableArray<Block> blocks) => blocks.SelectMany(OfBlock);

    private static IEnumerable<Inline> OfBlock(Block block) =>
        block switch
        {
            Heading heading => OfInlines(heading.Inlines),
            Paragraph paragraph => OfInlines(paragraph.Inlines),
            Quote quote => OfBlocks(quote.Blocks),
            Callout callout => OfInlines(callout.Title).Concat(OfBlocks(callout.Blocks)),
            Division division => OfBlocks(division.Blocks),
            Chapter chapter => OfMetadata(chapter.Metadata).Concat(OfBlocks(chapter.Blocks)),
            ListBlock list => list.Items.SelectMany(item => OfBlocks(item.Blocks)),
            DefinitionList list => list.Entries.SelectMany(OfEntry),
            Table table => OfInlines(table.Caption)
                .Concat(table.HeaderRows.SelectMany(OfRow))
                .Concat(table.BodyRows.SelectMany(OfRow)),
            Figure figure => OfInlines([figure.Image]).Concat(OfInlines(figure.Caption)),
            LineBlock lines => lines.Lines.SelectMany(line => OfInlines(line.Inlines)),
            Verse verse => verse.Lines.SelectMany(line => OfInlines(line.First).Concat(OfInlines(line.Second))),
            CodeBlock or ThematicBreak or PageBreak or TableOfContents => [],
            _ => throw new NotSupportedException($"No way through a {block.GetType().Name}."),
        };

    private static IEnumerable<Inline> OfEntry(DefinitionEntry entry) =>
        entry
            .Terms.SelectMany(term => OfInlines(term.Inlines))
            .Concat(entry.Definitions.SelectMany(definition => OfBlocks(definition.Blocks)));

    private static IEnumerable<Inline> OfRow(TableRow row) => row.Cells.SelectMany(cell => OfBlocks(cell.Blocks));

    private static IEnumerable<Inline> OfInlines(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            yield return inline;
            foreach (var inner in OfInlines(Inside(inline)))
            {
                yield return inner;
            }
        }
    }
}
