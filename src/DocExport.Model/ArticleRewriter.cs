using System.Collections.Immutable;

namespace DocExport.Model;

/// <summary>
/// Goes through an article in reading order and makes another of it: as it stands, a copy. What shall become different is
/// overridden. Readers bound how deep blocks and inlines nest (ExportLimits.MaxNesting), and so the recursion.
/// </summary>
public abstract class ArticleRewriter
{
    /// <summary>Rewrites title, body and notes.</summary>
    public Article Rewrite(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return article with
        {
            Metadata = Rewrite(article.Metadata),
            Blocks = Rewrite(article.Blocks),
            Footnotes = [.. article.Footnotes.Select(Rewrite)],
        };
    }

    /// <summary>Rewrites the inlines of title and subtitle.</summary>
    public ArticleMetadata Rewrite(ArticleMetadata metadata)
    {
        ArgumentNullException.ThrowIfNull(metadata);
        return metadata with { Title = Rewrite(metadata.Title), Subtitle = Rewrite(metadata.Subtitle) };
    }

    /// <summary>Rewrites a note.</summary>
    public Footnote Rewrite(Footnote note)
    {
        ArgumentNullException.ThrowIfNull(note);
        return note with { Blocks = Rewrite(note.Blocks) };
    }

    /// <summary>Rewrites blocks.</summary>
    public ImmutableArray<Block> Rewrite(ImmutableArray<Block> blocks) => [.. blocks.Select(Rewrite)];

    /// <summary>Rewrites inlines.</summary>
    public ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> inlines)
    {
        if (inlines.All(inline => inline is Text or SoftBreak))
        {
            return inlines;
        }

        var rewritten = ImmutableArray.CreateBuilder<Inline>(inlines.Length);
        foreach (var inline in inlines)
        {
            Rewrite(inline, rewritten);
        }

        return rewritten.DrainToImmutable();
    }

    /// <summary>Rewrites a block and what stands in it.</summary>
    /// <exception cref="NotSupportedException">A kind of block that is not known here.</exception>
    protected virtual Block Rewrite(Block block) =>
        block switch
        {
            Heading heading => heading with { Inlines = Rewrite(heading.Inlines) },
            Paragraph paragraph => paragraph with { Inlines = Rewrite(paragraph.Inlines) },
            Quote quote => quote with { Blocks = Rewrite(quote.Blocks) },
            Callout callout => callout with { Title = Rewrite(callout.Title), Blocks = Rewrite(callout.Blocks) },
            Division division => division with { Blocks = Rewrite(division.Blocks) },
            Chapter chapter => chapter with { Metadata = Rewrite(chapter.Metadata), Blocks = Rewrite(chapter.Blocks) },
            ListBlock list => list with
            {
                Items = [.. list.Items.Select(item => item with { Blocks = Rewrite(item.Blocks) })],
            },
            DefinitionList list => list with { Entries = [.. list.Entries.Select(Rewrite)] },
            Table table => table with
            {
                Caption = Rewrite(table.Caption),
                HeaderRows = [.. table.HeaderRows.Select(Rewrite)],
                BodyRows = [.. table.BodyRows.Select(Rewrite)],
            },
            Figure figure => figure with { Image = Rewrite(figure.Image), Caption = Rewrite(figure.Caption) },
            LineBlock lines => lines with
            {
                Lines = [.. lines.Lines.Select(line => line with { Inlines = Rewrite(line.Inlines) })],
            },
            Verse verse => verse with { Lines = [.. verse.Lines.Select(Rewrite)] },
            CodeBlock or ThematicBreak or PageBreak or TableOfContents => block,
            _ => throw new NotSupportedException($"No way through a {block.GetType().Name}."),
        };

    /// <summary>Rewrites an inline and what stands in it.</summary>
    /// <param name="inline">The inline.</param>
    /// <param name="rewritten">Takes what it becomes: one inline, several, or none.</param>
    protected virtual void Rewrite(Inline inline, ImmutableArray<Inline>.Builder rewritten)
    {
        ArgumentNullException.ThrowIfNull(rewritten);
        rewritten.Add(
            inline switch
            {
                Emphasis emphasis => emphasis with { Inlines = Rewrite(emphasis.Inlines) },
                Strong strong => strong with { Inlines = Rewrite(strong.Inlines) },
                Styled styled => styled with { Inlines = Rewrite(styled.Inlines) },
                Phrase phrase => phrase with { Inlines = Rewrite(phrase.Inlines) },
                Link link => link with { Inlines = Rewrite(link.Inlines) },
                Image image => Rewrite(image),
                _ => inline,
            }
        );
    }

    /// <summary>Rewrites an image, in a line or in a figure.</summary>
    protected virtual Image Rewrite(Image image) => image;

    private DefinitionEntry Rewrite(DefinitionEntry entry) =>
        entry with
        {
            Terms = [.. entry.Terms.Select(term => term with { Inlines = Rewrite(term.Inlines) })],
            Definitions =
            [
                .. entry.Definitions.Select(definition => definition with { Blocks = Rewrite(definition.Blocks) }),
            ],
        };

    private TableRow Rewrite(TableRow row) =>
        row with
        {
            Cells = [.. row.Cells.Select(cell => cell with { Blocks = Rewrite(cell.Blocks) })],
        };

    private VerseLine Rewrite(VerseLine line) =>
        line with
        {
            First = Rewrite(line.First),
            Second = Rewrite(line.Second),
        };
}
