using System.Collections.Immutable;
using DocExport.Markdown.Source;
using DocExport.Model;

namespace DocExport.Markdown.Links;

/// <summary>
/// Settles, when the whole article is read, what links within it lead to: a second anchor of a name is none, and a link
/// to an anchor that is not there leaves its text. Its recursion is bounded as the nesting of the article is.
/// </summary>
internal sealed class AnchorSettling
{
    private readonly ReadSession session;
    private readonly HashSet<string> anchors = new(StringComparer.Ordinal);
    private readonly HashSet<string> headings = new(StringComparer.Ordinal);
    private bool isCollecting = true;

    private AnchorSettling(ReadSession session) => this.session = session;

    /// <summary>Settles an article's anchors and links; the same article when there is nothing to settle.</summary>
    public static Article Settle(Article article, ReadSession session)
    {
        if (!session.HasFragmentLinks && !session.HasAnchors)
        {
            return article;
        }

        // Headings first: an anchor right before a heading often has its name.
        var settling = new AnchorSettling(session);
        settling.CollectHeadings(article.Blocks);
        foreach (var note in article.Footnotes)
        {
            settling.CollectHeadings(note.Blocks);
        }

        article = settling.Pass(article);
        settling.isCollecting = false;
        return session.HasFragmentLinks ? settling.Pass(article) : article;
    }

    private Article Pass(Article article) =>
        article with
        {
            Metadata = article.Metadata with { Title = Inlines(article.Metadata.Title) },
            Blocks = Blocks(article.Blocks),
            Footnotes = article.Footnotes.Convert(note => note with { Blocks = Blocks(note.Blocks) }),
        };

    private void CollectHeadings(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading heading:
                    headings.Add(heading.Id);
                    break;
                case Quote quote:
                    CollectHeadings(quote.Blocks);
                    break;
                case Callout callout:
                    CollectHeadings(callout.Blocks);
                    break;
                case Division division:
                    CollectHeadings(division.Blocks);
                    break;
                case ListBlock list:
                    foreach (var item in list.Items)
                    {
                        CollectHeadings(item.Blocks);
                    }

                    break;
                case DefinitionList list:
                    foreach (var definition in list.Entries.SelectMany(entry => entry.Definitions))
                    {
                        CollectHeadings(definition.Blocks);
                    }

                    break;
                case Table table:
                    foreach (var cell in table.HeaderRows.Concat(table.BodyRows).SelectMany(row => row.Cells))
                    {
                        CollectHeadings(cell.Blocks);
                    }

                    break;
            }
        }
    }

    private ImmutableArray<Block> Blocks(ImmutableArray<Block> blocks) => blocks.Convert(Block);

    private Block Block(Block block)
    {
        if (block.Anchor is { } anchor && !IsFirst(anchor, block.Span))
        {
            block = block with { Anchor = null };
        }

        return block switch
        {
            Heading heading => heading with { Inlines = Inlines(heading.Inlines) },
            Paragraph paragraph => paragraph with { Inlines = Inlines(paragraph.Inlines) },
            Figure figure => figure with { Caption = Inlines(figure.Caption) },
            Quote quote => quote with { Blocks = Blocks(quote.Blocks) },
            Callout callout => callout with { Title = Inlines(callout.Title), Blocks = Blocks(callout.Blocks) },
            Division division => division with { Blocks = Blocks(division.Blocks) },
            ListBlock list => list with
            {
                Items = list.Items.Convert(item => item with { Blocks = Blocks(item.Blocks) }),
            },
            DefinitionList list => list with { Entries = list.Entries.Convert(Entry) },
            LineBlock lines => lines with
            {
                Lines = lines.Lines.Convert(line => line with { Inlines = Inlines(line.Inlines) }),
            },
            Verse verse => verse with
            {
                Lines = verse.Lines.Convert(line =>
                    line with
                    {
                        First = Inlines(line.First),
                        Second = Inlines(line.Second),
                    }
                ),
            },
            Table table => table with
            {
                Caption = Inlines(table.Caption),
                HeaderRows = table.HeaderRows.Convert(Row),
                BodyRows = table.BodyRows.Convert(Row),
            },
            _ => block,
        };
    }

    private DefinitionEntry Entry(DefinitionEntry entry) =>
        entry with
        {
            Terms = entry.Terms.Convert(term => term with { Inlines = Inlines(term.Inlines) }),
            Definitions = entry.Definitions.Convert(definition =>
                definition with
                {
                    Blocks = Blocks(definition.Blocks),
                }
            ),
        };

    private TableRow Row(TableRow row) =>
        row with
        {
            Cells = row.Cells.Convert(cell => cell with { Blocks = Blocks(cell.Blocks) }),
        };

    private ImmutableArray<Inline> Inlines(ImmutableArray<Inline> row)
    {
        var settled = ImmutableArray.CreateBuilder<Inline>(row.Length);
        foreach (var inline in row)
        {
            switch (inline)
            {
                case Emphasis emphasis:
                    settled.Add(emphasis with { Inlines = Inlines(emphasis.Inlines) });
                    break;
                case Strong strong:
                    settled.Add(strong with { Inlines = Inlines(strong.Inlines) });
                    break;
                case Styled styled:
                    settled.Add(styled with { Inlines = Inlines(styled.Inlines) });
                    break;
                case Phrase phrase:
                    Append(phrase, settled);
                    break;
                case Link link when !isCollecting && link.Target[0] == '#' && !IsThere(link.Target[1..]):
                    settled.AddRange(Inlines(link.Inlines));
                    ReportMissing(link);
                    break;
                case Link link:
                    settled.Add(link with { Inlines = Inlines(link.Inlines) });
                    break;
                default:
                    settled.Add(inline);
                    break;
            }
        }

        return settled.DrainToImmutable();
    }

    // A phrase whose anchor is none, and that has nothing else of its own, is what it holds.
    private void Append(Phrase phrase, ImmutableArray<Inline>.Builder settled)
    {
        var content = Inlines(phrase.Inlines);
        if (phrase.Anchor is null || IsFirst(phrase.Anchor, phrase.Span))
        {
            settled.Add(phrase with { Inlines = content });
        }
        else if (phrase.Direction is null && phrase.Language is null)
        {
            settled.AddRange(content);
        }
        else
        {
            settled.Add(phrase with { Anchor = null, Inlines = content });
        }
    }

    private bool IsThere(string anchor) => headings.Contains(anchor) || anchors.Contains(anchor);

    private bool IsFirst(string anchor, Primitives.SourceSpan span)
    {
        if (!isCollecting)
        {
            return true;
        }

        var isHeading = headings.Contains(anchor);
        if (!isHeading && anchors.Add(anchor))
        {
            return true;
        }

        // An anchor with the name that its heading has anyway leads to the same place.
        if (!isHeading || session.GivenHeadingIds.Contains(anchor))
        {
            session.Log.Warn(
                DiagnosticCodes.AnchorTwice,
                span.Start,
                span.Length,
                $"The id \"{LinkTarget.Excerpt(anchor)}\" is given already; links lead to the {(isHeading ? "heading" : "first place")} that has it. Give each id once."
            );
        }

        return false;
    }

    private void ReportMissing(Link link) =>
        session.Log.Warn(
            DiagnosticCodes.MissingAnchor,
            link.Span.Start,
            link.Span.Length,
            $"Nothing in the article has the id \"{LinkTarget.Excerpt(link.Target[1..])}\"; the text stands without a link. A heading's id is its text in lower case, with hyphens for spaces."
        );
}
