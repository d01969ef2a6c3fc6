using System.Collections.Immutable;
using System.Globalization;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Combining;

/// <summary>Makes one document of several articles: a title, a table of contents, and each article as a chapter.</summary>
internal static class ArticleCombiner
{
    /// <summary>What is put before the anchors and image references of an article.</summary>
    /// <param name="index">The article's place, from 0.</param>
    public static string PrefixOf(int index) => string.Create(CultureInfo.InvariantCulture, $"{index + 1}-");

    /// <summary>Combines articles.</summary>
    /// <param name="articles">The articles, at least one; their directions are given.</param>
    /// <param name="title">The document's title; null for a document that opens with its contents.</param>
    /// <returns>A document in the language and direction of the first article.</returns>
    public static Article Combine(IReadOnlyList<Article> articles, string? title)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(articles.Count + 1);
        var notes = ImmutableArray.CreateBuilder<Footnote>();
        blocks.Add(new TableOfContents(SourceSpan.StartOfFile, null));
        for (var index = 0; index < articles.Count; index++)
        {
            var article = articles[index];
            var rewriter = new ChapterRewriter(PrefixOf(index), notes.Count);
            var start = article.Metadata.TitleSpan with { Document = index };
            blocks.Add(
                new Chapter(start, rewriter.Rewrite(article.Metadata), rewriter.Rewrite(article.Blocks))
                {
                    Anchor = PrefixOf(index) + "title",
                    Direction = article.Metadata.Direction,
                    Language = article.Metadata.Language,
                }
            );
            notes.AddRange(article.Footnotes.Select(rewriter.Rewrite));
        }

        return new Article(Metadata(articles, title), blocks.DrainToImmutable())
        {
            Footnotes = notes.DrainToImmutable(),
        };
    }

    private static ArticleMetadata Metadata(IReadOnlyList<Article> articles, string? title)
    {
        var first = articles[0].Metadata;
        return new ArticleMetadata
        {
            Title = title is null ? [] : [new Text(SourceSpan.StartOfFile, title)],
            Language = first.Language,
            Direction = first.Direction,
            Digits = first.Digits,
        };
    }
}
