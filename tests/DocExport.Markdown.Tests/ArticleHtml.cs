using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text;
using DocExport.Model;

namespace DocExport.Markdown.Tests;

/// <summary>Writes an article as the HTML of the specifications' examples, to compare the trees.</summary>
internal static class ArticleHtml
{
    public static string Of(Article article)
    {
        var html = new StringBuilder();
        if (!article.Metadata.Title.IsEmpty)
        {
            html.Append("<h1>");
            Inlines(article.Metadata.Title, html);
            html.Append("</h1>");
        }

        Blocks(article.Blocks, html, isTight: false);
        foreach (var note in article.Footnotes)
        {
            Blocks(note.Blocks, html, isTight: false);
        }

        return html.ToString();
    }

    private static void Blocks(ImmutableArray<Block> blocks, StringBuilder html, bool isTight)
    {
        foreach (var block in blocks)
        {
            switch (block)
            {
                case Heading heading:
                    html.Append(CultureInfo.InvariantCulture, $"<h{heading.Level}>");
                    Inlines(heading.Inlines, html);
                    html.Append(CultureInfo.InvariantCulture, $"</h{heading.Level}>");
                    break;
                case Paragraph paragraph:
                    html.Append(isTight ? "" : "<p>");
                    Inlines(paragraph.Inlines, html);
                    html.Append(isTight ? "\n" : "</p>");
                    break;
                case Figure figure:
                    // The title became the caption.
                    var title = figure.Caption.IsEmpty ? null : InlineText.Of(figure.Caption);
                    html.Append(isTight ? "" : "<p>");
                    Inlines([figure.Image with { Title = title }], html);
                    html.Append(isTight ? "\n" : "</p>");
                    break;
                case CodeBlock code:
                    var language = code.CodeLanguage is null ? "" : $" class=\"language-{Encode(code.CodeLanguage)}\"";
                    html.Append($"<pre><code{language}>");
                    html.Append(Encode(code.Text)).Append(code.Text.Length > 0 ? "\n" : "").Append("</code></pre>");
                    break;
                case ThematicBreak:
                    html.Append("<hr />");
                    break;
                case Quote quote:
                    html.Append("<blockquote>");
                    Blocks(quote.Blocks, html, isTight: false);
                    html.Append("</blockquote>");
                    break;
                case ListBlock list:
                    List(list, html);
                    break;
                case Table table:
                    html.Append("<table>");
                    Rows("th", table, table.HeaderRows, html);
                    Rows("td", table, table.BodyRows, html);
                    html.Append("</table>");
                    break;
                case Division division:
                    Blocks(division.Blocks, html, isTight: false);
                    break;
                default:
                    throw new InvalidOperationException(block.GetType().Name);
            }
        }
    }

    private static void List(ListBlock list, StringBuilder html)
    {
        html.Append(
            !list.IsOrdered ? "<ul>"
            : list.Start == 1 ? "<ol>"
            : $"<ol start=\"{list.Start}\">"
        );
        foreach (var item in list.Items)
        {
            html.Append("<li>");
            html.Append(
                item.IsDone is not { } done ? ""
                : done ? "<input type=\"checkbox\" checked> "
                : "<input type=\"checkbox\"> "
            );
            Blocks(item.Blocks, html, list.IsTight);
            html.Append("</li>");
        }

        html.Append(list.IsOrdered ? "</ol>" : "</ul>");
    }

    private static void Rows(string tag, Table table, ImmutableArray<TableRow> rows, StringBuilder html)
    {
        foreach (var row in rows)
        {
            html.Append("<tr>");
            for (var i = 0; i < row.Cells.Length; i++)
            {
                var align = row.Cells[i].Alignment ?? table.Columns[i];
                var name = row.Cells[i].IsRowHeader ? "th" : tag;
                html.Append(
                    align == ColumnAlignment.Start
                        ? $"<{name}>"
                        : $"<{name} align=\"{align.ToString().ToLowerInvariant()}\">"
                );
                Blocks(row.Cells[i].Blocks, html, isTight: row.Cells[i].Blocks is [Paragraph]);
                html.Append($"</{name}>");
            }

            html.Append("</tr>");
        }
    }

    private static void Inlines(ImmutableArray<Inline> inlines, StringBuilder html)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case Text text:
                    html.Append(Encode(text.Value));
                    break;
                case Code code:
                    html.Append("<code>").Append(Encode(code.Value)).Append("</code>");
                    break;
                case Emphasis emphasis:
                    Wrap("em", "", emphasis.Inlines, html);
                    break;
                case Strong strong:
                    Wrap("strong", "", strong.Inlines, html);
                    break;
                case Styled styled:
                    Wrap(TagOf(styled.Style), "", styled.Inlines, html);
                    break;
                case Phrase phrase:
                    Inlines(phrase.Inlines, html);
                    break;
                case Link link:
                    Wrap("a", $" href=\"{Encode(link.Target)}\"{Title(link.Title)}", link.Inlines, html);
                    break;
                case Image image:
                    html.Append(
                        $"<img src=\"{Encode(image.Source)}\" alt=\"{Encode(image.Alternative)}\"{Title(image.Title)} />"
                    );
                    break;
                case FootnoteReference:
                    break;
                case LineBreak:
                    html.Append("<br />\n");
                    break;
                case SoftBreak:
                    html.Append('\n');
                    break;
                default:
                    throw new InvalidOperationException(inline.GetType().Name);
            }
        }
    }

    private static string TagOf(InlineStyle style) =>
        style switch
        {
            InlineStyle.Strikethrough => "del",
            InlineStyle.Underline => "u",
            InlineStyle.Superscript => "sup",
            InlineStyle.Subscript => "sub",
            InlineStyle.Highlight => "mark",
            _ => "kbd",
        };

    private static string Title(string? title) => title is null ? "" : $" title=\"{Encode(title)}\"";

    private static void Wrap(string tag, string attributes, ImmutableArray<Inline> inlines, StringBuilder html)
    {
        html.Append('<').Append(tag).Append(attributes).Append('>');
        Inlines(inlines, html);
        html.Append("</").Append(tag).Append('>');
    }

    private static string Encode(string text) => WebUtility.HtmlEncode(text);
}
