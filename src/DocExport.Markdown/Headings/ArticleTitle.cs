using DocExport.Markdown.Blocks;
using DocExport.Markdown.Source;
using DocExport.Model;
using Markdig.Syntax;

namespace DocExport.Markdown.Headings;

/// <summary>
/// Decides on the title: that of the front matter, else the level-1 heading that the body opens with. A heading that
/// is the title, or repeats it word for word, does not stand in the body again.
/// </summary>
internal static class ArticleTitle
{
    public static Article Settle(ArticleMetadata metadata, MarkdownDocument document, BlockConverter blocks)
    {
        var opening = blocks.Headings.Opening();
        if (opening is null)
        {
            blocks.Headings.ConvertAll(titleBlock: null);
            return WithTitleOfHtml(new Article(metadata, blocks.Convert(document)));
        }

        var text = blocks.Headings.TextOf(opening);
        var isTitle =
            metadata.Title.IsEmpty || string.Equals(Words(text), Words(metadata.Title), StringComparison.Ordinal);
        blocks.Headings.ConvertAll(isTitle ? opening : null);
        if (metadata.Title.IsEmpty)
        {
            metadata = metadata with
            {
                Title = blocks.Headings.TitleOf(opening),
                TitleSpan = blocks.SpanOf(opening).With(text),
            };
        }

        return new Article(metadata, blocks.Convert(document));
    }

    // Such as <h1 align="center">, which is read when all else is.
    private static Article WithTitleOfHtml(Article article) =>
        article.Metadata.Title.IsEmpty && article.Blocks is [Heading { Level: 1 } heading, ..]
            ? article with
            {
                Metadata = article.Metadata with { Title = heading.Inlines, TitleSpan = heading.Span },
                Blocks = article.Blocks.RemoveAt(0),
            }
            : article;

    private static string Words(System.Collections.Immutable.ImmutableArray<Model.Inline> inlines) =>
        string.Join(' ', InlineText.Of(inlines).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
