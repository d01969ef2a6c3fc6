using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DocExport.Images;
using DocExport.Model;

namespace DocExport.Layout.Tests;

/// <summary>
/// The words of an article in the order in which they are to be read: footnotes behind the paragraph that refers to
/// them first, images that are there without a word.
/// </summary>
internal sealed class ArticleText(Article article, ImageSet images)
{
    private readonly StringBuilder text = new();
    private readonly HashSet<int> read = [];

    public string Read()
    {
        Append(article.Blocks);
        return string.Concat(text.ToString().Where(c => !char.IsWhiteSpace(c)));
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
            case Paragraph paragraph:
                AppendLine(paragraph.Inlines);
                break;
            case Heading heading:
                AppendLine(heading.Inlines);
                break;
            case CodeBlock code:
                text.Append(code.Text);
                break;
            case Quote quote:
                Append(quote.Blocks);
                break;
            case Division division:
                Append(division.Blocks);
                break;
            case Callout callout:
                AppendLine(callout.Title);
                Append(callout.Blocks);
                break;
            case ListBlock list:
                list.Items.ToList().ForEach(item => Append(item.Blocks));
                break;
            case LineBlock lines:
                // The lines are one paragraph, behind which its notes stand.
                AppendLine([.. lines.Lines.SelectMany(line => line.Inlines)]);
                break;
            case Verse verse:
                verse.Lines.ToList().ForEach(line => AppendLine([.. line.First, .. line.Second]));
                break;
            case DefinitionList definitions:
                foreach (var entry in definitions.Entries)
                {
                    entry.Terms.ToList().ForEach(term => AppendLine(term.Inlines));
                    entry.Definitions.ToList().ForEach(definition => Append(definition.Blocks));
                }

                break;
            case Figure figure:
                AppendLine(images.Find(figure.Image.Source) is null ? [figure.Image] : []);
                AppendLine(figure.Caption);
                break;
            case Table table:
                AppendLine(table.Caption);
                foreach (var cell in table.HeaderRows.Concat(table.BodyRows).SelectMany(row => row.Cells))
                {
                    Append(cell.Blocks);
                }

                break;
            default:
                break;
        }
    }

    private void AppendLine(ImmutableArray<Inline> inlines)
    {
        var referred = new List<int>();
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case FootnoteReference reference:
                    text.Append(CultureInfo.InvariantCulture, $"{reference.Number}");
                    referred.Add(reference.Number);
                    break;
                case Image image when images.Find(image.Source) is not null:
                    break;
                default:
                    text.Append(InlineText.Of([inline]));
                    break;
            }
        }

        foreach (var number in referred.Where(read.Add))
        {
            Append(article.Footnotes[number - 1].Blocks);
        }
    }
}
