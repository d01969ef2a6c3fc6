using System.Collections.Immutable;
using DocExport.Combining;
using DocExport.Images;
using DocExport.Markdown;
using DocExport.Markdown.PlainText;
using DocExport.Model;
using DocExport.Primitives;
using DocExport.Resources;

namespace DocExport;

/// <summary>What was read for one export: the document, and the images that its articles name.</summary>
/// <param name="Article">The one article, or the document that combines several.</param>
/// <param name="Images">The images; every reference is loaded once, for all formats.</param>
internal sealed record Manuscript(Article Article, ImageSet Images)
{
    /// <summary>Reads all articles of a request and their images.</summary>
    /// <exception cref="ExportException">An article cannot be read.</exception>
    /// <exception cref="OperationCanceledException">The export was cancelled.</exception>
    public static Manuscript Read(ExportRequest request, ExportContext context)
    {
        var articles = new Article[request.Articles.Length];
        for (var index = 0; index < articles.Length; index++)
        {
            if (index > 0)
            {
                context.BeginSource(request.Articles[index].Name);
            }

            articles[index] = Read(request.Articles[index], request.SourceDate, context);
        }

        return request.IsCombined
            ? new Manuscript(
                ArticleCombiner.Combine(articles, request.Title),
                LoadImages(request.Articles, articles, ArticleCombiner.PrefixOf, context)
            )
            : new Manuscript(articles[0], LoadImages(request.Articles, articles, _ => "", context));
    }

    private static Article Read(ArticleSource source, DateTimeOffset? sourceDate, ExportContext context)
    {
        var article = ArticleDirection.Resolve(
            source.Kind == SourceKind.PlainText
                ? PlainTextReader.ReadArticle(source.Content, context)
                : MarkdownReader.Read(source.Content, context)
        );
        return article.Metadata.Date is null && sourceDate is { } date
            ? article with
            {
                Metadata = article.Metadata with { FileDate = DateOnly.FromDateTime(date.UtcDateTime) },
            }
            : article;
    }

    private static ImageSet LoadImages(
        ImmutableArray<ArticleSource> sources,
        Article[] articles,
        Func<int, string> prefixOf,
        ExportContext context
    )
    {
        var references = articles.Select(
            (article, index) =>
                new ImageReferences(
                    prefixOf(index),
                    ArticleWalk.Inlines(article).OfType<Image>().Select(image => (image.Source, image.Span)),
                    sources[index].Resources ?? NoResources.Instance
                )
        );
        return ImageSet.Load(references, context);
    }
}
