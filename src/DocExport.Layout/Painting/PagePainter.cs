using DocExport.Layout.Pagination;
using DocExport.Pages;
using DocExport.Typography;

namespace DocExport.Layout.Painting;

/// <summary>Fourth phase: paints the pages, one at a time, in order.</summary>
internal sealed class PagePainter(
    ArticleSetting setting,
    Shaper shaper,
    DocumentInfo info,
    int pageCount,
    MissingCharacters missing
)
{
    private readonly PageFrame frame = setting.Frame;
    private readonly PageLinePainter pageLines = new(setting, shaper, info, pageCount, missing);

    /// <summary>The width of every sheet in points.</summary>
    public double SheetWidth => setting.Template.Page.Width.Points;

    /// <summary>The height of every sheet in points.</summary>
    public double SheetHeight => setting.Template.Page.Height.Points;

    /// <summary>Paints a page.</summary>
    public Page Paint(PagePlan plan, CancellationToken token)
    {
        token.ThrowIfCancellationRequested();
        var canvas = new Canvas(shaper);
        pageLines.PaintHeader(canvas, plan);
        Paint(canvas, plan.Fragments);
        if (plan.Notes.Count > 0)
        {
            PaintFootnoteRule(canvas, plan.Notes[0].Top);
            Paint(canvas, plan.Notes);
        }

        pageLines.PaintFooter(canvas, plan);
        return canvas.ToPage(plan.Number, setting.Template.Page);
    }

    private void Paint(Canvas canvas, IReadOnlyList<Fragment> fragments)
    {
        DecorationPainter.Paint(canvas, frame, fragments);
        foreach (var fragment in fragments)
        {
            var painter = new BoxPainter(canvas, fragment.IsRepeated);
            var top = frame.Top + fragment.Top;
            painter.Paint(fragment.Box, fragment.FirstPiece, fragment.EndPiece, frame.Left, top, frame.Width);
        }
    }

    /// <summary>Paints the rule that parts the notes from the text.</summary>
    private void PaintFootnoteRule(Canvas canvas, double notesTop)
    {
        var look = setting.Template.Footnotes;
        var length = Math.Min(look.RuleLength.Points, frame.Width);
        var y = frame.Top + notesTop - FootnoteArea.HeightOf(look.Rule);
        canvas.Add(new FilledRectangle(frame.LeftOf(0, length), y, length, look.Rule.Width.Points, look.Rule.Color));
    }
}
