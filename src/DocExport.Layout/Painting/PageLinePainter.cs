using System.Collections.Immutable;
using DocExport.Layout.Pagination;
using DocExport.Layout.Styling;
using DocExport.Pages;
using DocExport.Primitives;
using DocExport.Templates;
using DocExport.Typography;
using DocExport.Typography.Lines;

namespace DocExport.Layout.Painting;

/// <summary>Paints the header and footer of pages: up to three texts on a line, artifacts all.</summary>
internal sealed class PageLinePainter(
    ArticleSetting setting,
    Shaper shaper,
    DocumentInfo info,
    int pageCount,
    MissingCharacters missing
)
{
    private readonly Template template = setting.Template;
    private readonly StyleSheet styles = setting.Styles;
    private readonly PageFrame frame = setting.Frame;
    private readonly string pageOfPages = setting.Template.Labels(setting.Language).PageOfPages;

    public void PaintHeader(Canvas canvas, PagePlan plan)
    {
        var style = styles.Paragraph(StyleName.PageHeader);
        var top = template.Page.HeaderDistance.Points;
        Paint(canvas, template.Header, style, top, plan);
        if (IsShown(template.Header, plan.Number) && style.BorderBottom is { } rule)
        {
            PaintRule(canvas, rule, top + StyleSheet.LineHeightOf(style) + rule.Gap.Points);
        }
    }

    public void PaintFooter(Canvas canvas, PagePlan plan)
    {
        var style = styles.Paragraph(StyleName.PageFooter);
        var bottom = template.Page.Height.Points - template.Page.FooterDistance.Points;
        var top = bottom - StyleSheet.LineHeightOf(style);
        Paint(canvas, template.Footer, style, top, plan);
        if (IsShown(template.Footer, plan.Number) && style.BorderTop is { } rule)
        {
            PaintRule(canvas, rule, top - rule.Gap.Points);
        }
    }

    private static bool IsShown(PageLine line, int number) => number > 1 || line.OnFirstPage;

    private void PaintRule(Canvas canvas, Rule rule, double y) =>
        canvas.Add(new FilledRectangle(frame.Left, y, frame.Width, rule.Width.Points, rule.Color));

    private void Paint(Canvas canvas, PageLine line, ComputedStyle style, double top, PagePlan plan)
    {
        if (!IsShown(line, plan.Number))
        {
            return;
        }

        var baseline = top + styles.BaselineOf(style);
        Paint(canvas, line.Start, style, baseline, plan, TextAlignment.Start);
        Paint(canvas, line.Center, style, baseline, plan, TextAlignment.Center);
        Paint(canvas, line.End, style, baseline, plan, TextAlignment.End);
    }

    private void Paint(
        Canvas canvas,
        string pattern,
        ComputedStyle style,
        double baseline,
        PagePlan plan,
        TextAlignment align
    )
    {
        var text = Fill(pattern, plan);
        if (text.Length == 0)
        {
            return;
        }

        var span = new StyledSpan(0, text.Length, styles.TextStyleOf(style), 0, SourceSpan.StartOfFile);
        var paragraph = new ParagraphText(text, [span], frame.Direction, info.Language);
        var shaped = shaper.Shape(paragraph);
        missing.Note(shaped);
        // A title that is too long for the line loses its end here, where it is only a reminder.
        var line = GreedyLineBreaker.Break(shaped, frame.Width, frame.Width)[0];
        var runs = canvas.Composer.Compose(shaped, line, justifiedWidth: null);
        RunPainter.PaintPlain(canvas, paragraph, runs, LeftOf(runs, align), baseline, content: null);
    }

    private double LeftOf(ImmutableArray<ComposedRun> runs, TextAlignment align)
    {
        var width = runs.Sum(run => run.Width);
        return align switch
        {
            TextAlignment.Start => frame.LeftOf(0, width),
            TextAlignment.Center => frame.Left + ((frame.Width - width) / 2),
            _ => frame.LeftOf(frame.Width - width, width),
        };
    }

    private string Fill(string pattern, PagePlan plan) =>
        pattern
            .Replace("{pageOfPages}", pageOfPages, StringComparison.Ordinal)
            .Replace("{page}", setting.Number(plan.Number), StringComparison.Ordinal)
            .Replace("{pages}", setting.Number(pageCount), StringComparison.Ordinal)
            .Replace("{title}", info.Title, StringComparison.Ordinal)
            .Replace("{chapter}", plan.Chapter ?? info.Title, StringComparison.Ordinal)
            .Trim();
}
