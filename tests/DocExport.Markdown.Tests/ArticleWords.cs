using System.Text;
using DocExport.Model;

namespace DocExport.Markdown.Tests;

/// <summary>The words of an article in reading order.</summary>
internal static partial class ArticleWords
{
    public static string[] Of(Article article, string? keywordLabel = null)
    {
        var text = new StringBuilder();
        text.Append(InlineText.Of(article.Metadata.Title));
        if (keywordLabel is not null)
        {
            text.Append(' ').Append(keywordLabel).Append(' ').AppendJoin(" ", article.Metadata.Keywords).Append(' ');
        }

        Append(article.Blocks, text);
        Append(article.Footnotes.SelectMany(note => note.Blocks), text);
        return text.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    private static void Append(IEnumerable<Block> blocks, StringBuilder text)
    {
        foreach (var block in blocks)
        {
            text.Append(' ');
            switch (block)
            {
                case Heading heading:
                    text.Append(InlineText.Of(heading.Inlines));
                    break;
                case Paragraph paragraph:
                    text.Append(InlineText.Of(paragraph.Inlines));
                    break;
                case Figure figure:
                    text.Append(figure.Image.Alternative).Append(' ').Append(InlineText.Of(figure.Caption));
                    break;
                case Division division:
                    Append(division.Blocks, text);
                    break;
                case CodeBlock code:
                    text.Append(code.Text);
                    break;
                case Quote quote:
                    Append(quote.Blocks, text);
                    break;
                case ListBlock list:
                    Append(list.Items.SelectMany(item => item.Blocks), text);
                    break;
                case Table table:
                    text.Append(InlineText.Of(table.Caption)).Append(' ');
                    Append(
                        table
                            .HeaderRows.Concat(table.BodyRows)
                            .SelectMany(row => row.Cells)
                            .SelectMany(cell => cell.Blocks),
                        text
                    );
                    break;
                default:
                    AppendSpecial(block, text);
                    break;
            }

            text.Append(' ');
        }
    }
}
