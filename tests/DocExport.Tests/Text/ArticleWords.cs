using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DocExport.Model;
using DocExport.Testing;

namespace DocExport.Tests.Text;

/// <summary>The words of an article as a reader of its pages meets them: title, body, notes; a note's number stands at its word.</summary>
internal sealed class ArticleWords
{
    private readonly StringBuilder text = new();

    /// <summary>The words of title and body.</summary>
    public static IReadOnlyList<string> OfBody(Article article)
    {
        var words = new ArticleWords();
        words.Append(article.Metadata.Title);
        words.Append(article.Metadata.Subtitle);
        words.Append(article.Blocks);
        return WordOrder.WordsOf(words.text.ToString());
    }

    /// <summary>The words of the footnotes, which stand wherever a page ends.</summary>
    public static IReadOnlyList<string> OfNotes(Article article)
    {
        var words = new ArticleWords();
        foreach (var note in article.Footnotes)
        {
            words.Append(note.Blocks);
        }

        return WordOrder.WordsOf(words.text.ToString());
    }

    private void Append(ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks)
        {
            Append(block);
        }
    }

    private void Append(Block block)
    {
        switch (block)
        {
            case Heading heading:
                Append(heading.Inlines);
                break;
            case Paragraph paragraph:
                Append(paragraph.Inlines);
                break;
            case CodeBlock code:
                text.Append(code.Text).Append('\n');
                break;
            case Quote quote:
                Append(quote.Blocks);
                break;
            case Division division:
                Append(division.Blocks);
                break;
            case Callout callout:
                Append(callout.Title);
                Append(callout.Blocks);
                break;
            case ListBlock list:
                list.Items.ToList().ForEach(item => Append(item.Blocks));
                break;
            case DefinitionList list:
                list.Entries.ToList().ForEach(Append);
                break;
            case Figure figure:
                Append(figure.Caption);
                break;
            case LineBlock lines:
                lines.Lines.ToList().ForEach(line => Append(line.Inlines));
                break;
            case Verse verse:
                verse.Lines.ToList().ForEach(Append);
                break;
            case Table table:
                Append(table.Caption);
                table.HeaderRows.Concat(table.BodyRows).ToList().ForEach(Append);
                break;
            case ThematicBreak or PageBreak or TableOfContents:
                break;
            default:
                throw new NotSupportedException(block.GetType().Name);
        }
    }

    private void Append(DefinitionEntry entry)
    {
        entry.Terms.ToList().ForEach(term => Append(term.Inlines));
        entry.Definitions.ToList().ForEach(definition => Append(definition.Blocks));
    }

    private void Append(VerseLine line)
    {
        Append(line.First);
        Append(line.Second);
    }

    private void Append(TableRow row) => row.Cells.ToList().ForEach(cell => Append(cell.Blocks));

    private void Append(ImmutableArray<Inline> inlines)
    {
        AppendInlines(inlines);
        text.Append('\n');
    }

    private void AppendInlines(ImmutableArray<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Model.Text plain:
                    text.Append(plain.Value);
                    break;
                case Code code:
                    text.Append(code.Value);
                    break;
                case Emphasis emphasis:
                    AppendInlines(emphasis.Inlines);
                    break;
                case Strong strong:
                    AppendInlines(strong.Inlines);
                    break;
                case Styled styled:
                    AppendInlines(styled.Inlines);
                    break;
                case Phrase phrase:
                    AppendInlines(phrase.Inlines);
                    break;
                case Link link:
                    AppendInlines(link.Inlines);
                    break;
                case FootnoteReference reference:
                    text.Append(CultureInfo.InvariantCulture, $"{reference.Number}");
                    break;
                case LineBreak or SoftBreak:
                    text.Append(' ');
                    break;
                case Image:
                    break;
                default:
                    throw new NotSupportedException(inline.GetType().Name);
            }
        }
    }
}
