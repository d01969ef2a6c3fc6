using DocExport.Fonts;
using DocExport.Images;
using DocExport.Layout.Collecting;
using DocExport.Layout.Pagination;
using DocExport.Layout.Painting;
using DocExport.Layout.Styling;
using DocExport.Model;
using DocExport.Pages;
using DocExport.Primitives;
using DocExport.Templates;
using DocExport.Typography;

namespace DocExport.Layout;

/// <summary>
/// Sets an article in pages. Four phases, one way: collect (blocks become boxes, one below another), measure (boxes
/// are broken into lines), paginate (lines are dealt to pages), paint (page by page, while the writer takes them).
/// </summary>
/// <param name="fonts">The fonts that templates name.</param>
/// <param name="shaper">Shapes all text.</param>
public sealed class Typesetter(FontLibrary fonts, Shaper shaper)
{
    /// <summary>Collects, measures and paginates; pages are painted as they are taken.</summary>
    /// <param name="article">The article; a direction that it does not give is left to right.</param>
    /// <param name="template">Decides the look.</param>
    /// <param name="images">The images that the article and the template refer to.</param>
    /// <param name="context">The export; receives diagnostics, some of them only while pages are painted.</param>
    /// <exception cref="ExportException">The template names no font that is there, or the article has too many pages.</exception>
    /// <exception cref="OperationCanceledException">The export was cancelled.</exception>
    public PagedDocument Typeset(Article article, Template template, ImageSet images, ExportContext context)
    {
        var laidOut = LayOut(article, template, images, context);
        var pages = Enumerable
            .Range(1, laidOut.PageCount)
            .Select(number => laidOut.Paint(number, context.Cancellation));
        return new PagedDocument(laidOut.Info, pages, laidOut.Structure, laidOut.Outline);
    }

    /// <summary>Collects, measures and paginates; any page can then be painted by itself.</summary>
    /// <param name="article">The article; a direction that it does not give is left to right.</param>
    /// <param name="template">Decides the look.</param>
    /// <param name="images">The images that the article and the template refer to.</param>
    /// <param name="context">The export; receives diagnostics, some of them only while pages are painted.</param>
    /// <exception cref="ExportException">The template names no font that is there, or the article has too many pages.</exception>
    /// <exception cref="OperationCanceledException">The export was cancelled.</exception>
    public LaidOutArticle LayOut(Article article, Template template, ImageSet images, ExportContext context)
    {
        var setting = Prepare(article, template, images, context);
        var structure = StructureElement.CreateDocument(language: null);
        var collector = new BoxCollector(setting, structure);
        var missing = new MissingCharacters(context);
        var plans = Plan(setting, collector, missing);
        var info = InfoOf(setting);
        var painter = new PagePainter(setting, shaper, info, plans.Count, missing);
        return new LaidOutArticle(info, plans, painter, structure, collector.Outline);
    }

    /// <summary>
    /// Collects, measures and paginates to learn on which page each anchor stands; nothing is painted. It reports what
    /// <see cref="Typeset"/> does: whoever runs both gives this one a context of its own.
    /// </summary>
    /// <param name="article">The article; a direction that it does not give is left to right.</param>
    /// <param name="template">Decides the look.</param>
    /// <param name="images">The images that the article and the template refer to.</param>
    /// <param name="context">The export; receives diagnostics.</param>
    /// <exception cref="ExportException">The template names no font that is there, or the article has too many pages.</exception>
    /// <exception cref="OperationCanceledException">The export was cancelled.</exception>
    public PageMap MapPages(Article article, Template template, ImageSet images, ExportContext context)
    {
        var setting = Prepare(article, template, images, context);
        var collector = new BoxCollector(setting, StructureElement.CreateDocument(language: null));
        return PageMapping.Map(Plan(setting, collector, new MissingCharacters(context)));
    }

    private ArticleSetting Prepare(Article article, Template template, ImageSet images, ExportContext context)
    {
        var direction = article.Metadata.Direction ?? Direction.LeftToRight;
        return new ArticleSetting(
            article,
            template,
            new StyleSheet(template, fonts, context),
            images,
            PageFrame.Of(template.Page, direction),
            article.Metadata.Language ?? (direction == Direction.RightToLeft ? "ar" : "en"),
            context
        );
    }

    private IReadOnlyList<PagePlan> Plan(ArticleSetting setting, BoxCollector collector, MissingCharacters missing)
    {
        var flow = collector.Collect(setting.Article);
        var measuring = new Measuring(shaper, setting, missing);
        foreach (var note in collector.Footnotes.Values)
        {
            measuring.Measure(note);
        }

        var plans = new Settling(setting, measuring, collector).Settle(flow);
        missing.Report();
        return plans;
    }

    private static DocumentInfo InfoOf(ArticleSetting setting)
    {
        var metadata = setting.Article.Metadata;
        return new DocumentInfo
        {
            Title = InlineText.Of(metadata.Title).Trim(),
            Authors = metadata.Authors,
            Keywords = metadata.Keywords,
            Language = setting.Language,
            Direction = setting.Direction,
            Date = metadata.FileDate is { } date ? new DateTimeOffset(date, default, TimeSpan.Zero) : null,
        };
    }
}
