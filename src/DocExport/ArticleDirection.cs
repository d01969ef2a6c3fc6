using System.Collections.Immutable;
using DocExport.Model;
using DocExport.Primitives;
using DocExport.Unicode;

namespace DocExport;

/// <summary>The base direction of an article that does not give it: that of its first strong character (UAX #9 P2, P3).</summary>
internal static class ArticleDirection
{
    /// <summary>The article with its direction filled in; left to right when it has no letter at all.</summary>
    public static Article Resolve(Article article)
    {
        if (article.Metadata.Direction is not null)
        {
            return article;
        }

        var direction = OfInlines(article.Metadata.Title) ?? OfBlocks(article.Blocks) ?? Direction.LeftToRight;
        return article with { Metadata = article.Metadata with { Direction = direction } };
    }

    // The reader bounds how deep blocks nest (ExportLimits.MaxNesting).
    private static Direction? OfBlocks(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (OfBlock(block) is { } direction)
            {
                return direction;
            }
        }

        return null;
    }

    private static Direction? OfBlock(Block block) =>
        block switch
        {
            Heading heading => OfInlines(heading.Inlines),
            Paragraph paragraph => OfInlines(paragraph.Inlines),
            Quote quote => OfBlocks(quote.Blocks),
            ListBlock list => First(list.Items, item => OfBlocks(item.Blocks)),
            Table table => First(table.HeaderRows, OfRow) ?? First(table.BodyRows, OfRow),
            _ => null,
        };

    private static Direction? OfRow(TableRow row) => First(row.Cells, cell => OfBlocks(cell.Blocks));

    private static Direction? OfInlines(ImmutableArray<Inline> inlines) =>
        BidiParagraph.FirstStrong(InlineText.Of(inlines));

    private static Direction? First<T>(ImmutableArray<T> items, Func<T, Direction?> directionOf)
    {
        foreach (var item in items)
        {
            if (directionOf(item) is { } direction)
            {
                return direction;
            }
        }

        return null;
    }
}
