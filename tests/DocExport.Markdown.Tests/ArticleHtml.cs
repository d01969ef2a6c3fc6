using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DocExport.Model;

namespace DocExport.Markdown.Tests;

/// <summary>Writes an article as the HTML of the CommonMark specification's examples, to compare the trees.</summary>
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
                case CodeBlock code:
                    html.Append(
                        code.CodeLanguage is null
                            ? "<pre><code>"
                            : $"<pre><code class=\"language-{code.CodeLanguage}\">"
                    );
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
                    html.Append(
                        !list.IsOrdered ? "<ul>"
                        : list.Start == 1 ? "<ol>"
                        : $"<ol start=\"{list.Start}\">"
                    );
                    foreach (var item in list.Items)
                    {
                        html.Append("<li>");
                        Blocks(item.Blocks, html, list.IsTight);
                        html.Append("</li>");
                    }

                    html.Append(list.IsOrdered ? "</ol>" : "</ul>");
                    break;
                default:
                    throw new InvalidOperationException(block.GetType().Name);
            }
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
                case Link link:
                    var title = link.Title is null ? "" : $" title=\"{Encode(link.Title)}\"";
                    Wrap("a", $" href=\"{Encode(link.Target)}\"{title}", link.Inlines, html);
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

    private static void Wrap(string tag, string attributes, ImmutableArray<Inline> inlines, StringBuilder html)
    {
        html.Append('<').Append(tag).Append(attributes).Append('>');
        Inlines(inlines, html);
        html.Append("</").Append(tag).Append('>');
    }

    private static string Encode(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);
}
