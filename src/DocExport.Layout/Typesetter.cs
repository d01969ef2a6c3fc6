using DocExport.Fonts;
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
    /// <param name="context">The export; receives diagnostics, some of them only while pages are painted.</param>
    /// <exception cref="ExportException">The template names no font that is there, or the article has too many pages.</exception>
    /// <exception cref="OperationCanceledException">The export was cancelled.</exception>
    public PagedDocument Typeset(Article article, Template template, ExportContext context)
    {
        var styles = new StyleSheet(template, fonts, context);
        var direction = article.Metadata.Direction ?? Direction.LeftToRight;
        var language = article.Metadata.Language ?? (direction == Direction.RightToLeft ? "ar" : "en");
        var frame = PageFrame.Of(template.Page, direction);
        var structure = StructureElement.CreateDocument(language: null);

        var collector = new BoxCollector(template, styles, structure, direction, language, context);
        var flow = collector.Collect(article);
        var missing = new MissingCharacters(context);
        var measuring = new Measuring(shaper, frame, missing, context);
        measuring.Measure(flow);
        var plans = Paginator.Paginate(flow, frame.Height, context);

        var info = new DocumentInfo
        {
            Title = InlineText.Of(article.Metadata.Title).Trim(),
            Authors = article.Metadata.Authors,
            Keywords = article.Metadata.Keywords,
            Language = language,
            Direction = direction,
            Date = article.Metadata.Date is { } date ? new DateTimeOffset(date, default, TimeSpan.Zero) : null,
        };
        var painter = new PagePainter(template, styles, shaper, frame, info, plans.Count, missing, context);
        return new PagedDocument(info, plans.Select(painter.Paint), structure, collector.Outline);
    }
}
