using System.Collections.Immutable;
using DocExport.Model;

namespace DocExport.Combining;

/// <summary>
/// Rewrites what an article names by itself (anchors, links to them, images, numbers of notes), so that it can stand
/// in one document with others that use the same names.
/// </summary>
/// <param name="prefix">What is put before every anchor and image reference.</param>
/// <param name="notesBefore">How many notes the document has before this article's.</param>
internal sealed class ArticleRewriter(string prefix, int notesBefore)
{
    /// <summary>Rewrites the metadata's inlines.</summary>
    public ArticleMetadata Rewrite(ArticleMetadata metadata) =>
        metadata with
        {
            Title = Rewrite(metadata.Title),
            Subtitle = Rewrite(metadata.Subtitle),
        };

    /// <summary>Rewrites a note.</summary>
    public Footnote Rewrite(Footnote note) => note with { Blocks = Rewrite(note.Blocks) };

    /// <summary>Rewrites blocks; readers bound how deep they nest (ExportLimits.MaxNesting).</summary>
    public ImmutableArray<Block> Rewrite(ImmutableArray<Block> blocks) =>
        [.. blocks.Select(block => Rewrite(block) with { Anchor = Prefixed(block.Anchor) })];

    private Block Rewrite(Block block) =>
        block switch
        {
            Heading heading => heading with { Id = prefix + heading.Id, Inlines = Rewrite(heading.Inlines) },
            Paragraph paragraph => paragraph with { Inlines = Rewrite(paragraph.Inlines) },
            Quote quote => quote with { Blocks = Rewrite(quote.Blocks) },
            Callout callout => callout with { Title = Rewrite(callout.Title), Blocks = Rewrite(callout.Blocks) },
            Division division => division with { Blocks = Rewrite(division.Blocks) },
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
            Verse verse => verse with
            {
                Lines =
                [
                    .. verse.Lines.Select(line =>
                        line with
                        {
                            First = Rewrite(line.First),
                            Second = Rewrite(line.Second),
                        }
                    ),
                ],
            },
            CodeBlock or ThematicBreak or PageBreak or TableOfContents => block,
            _ => throw new NotSupportedException($"A {block.GetType().Name} cannot be combined."),
        };

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

    private ImmutableArray<Inline> Rewrite(ImmutableArray<Inline> inlines) =>
        inlines.All(inline => inline is Text or SoftBreak) ? inlines : [.. inlines.Select(Rewrite)];

    private Inline Rewrite(Inline inline) =>
        inline switch
        {
            Emphasis emphasis => emphasis with { Inlines = Rewrite(emphasis.Inlines) },
            Strong strong => strong with { Inlines = Rewrite(strong.Inlines) },
            Styled styled => styled with { Inlines = Rewrite(styled.Inlines) },
            Phrase phrase => phrase with { Anchor = Prefixed(phrase.Anchor), Inlines = Rewrite(phrase.Inlines) },
            Link { Target: ['#', .. var anchor] } link => link with
            {
                Target = $"#{prefix}{anchor}",
                Inlines = Rewrite(link.Inlines),
            },
            Link link => link with { Inlines = Rewrite(link.Inlines) },
            Image image => Rewrite(image),
            FootnoteReference reference => reference with { Number = reference.Number + notesBefore },
            Text or Code or LineBreak or SoftBreak => inline,
            _ => throw new NotSupportedException($"A {inline.GetType().Name} cannot be combined."),
        };

    private Image Rewrite(Image image) => image with { Source = prefix + image.Source };

    private string? Prefixed(string? anchor) => anchor is null ? null : prefix + anchor;
}
