using DocExport.Layout.Pagination;
using DocExport.Layout.Styling;
using DocExport.Pages;
using DocExport.Primitives;
using DocExport.Templates;
using DocExport.Typography;

namespace DocExport.Layout.Painting;

/// <summary>Fourth phase: paints the pages, one at a time, in order.</summary>
internal sealed class PagePainter(
    Template template,
    StyleSheet styles,
    Shaper shaper,
    PageFrame frame,
    DocumentInfo info,
    int pageCount,
    MissingCharacters missing,
    ExportContext context
)
{
    private readonly PageLinePainter pageLines = new(template, styles, shaper, frame, info, pageCount, missing);

    /// <summary>Paints a page.</summary>
    public Page Paint(PagePlan plan)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        var canvas = new Canvas(shaper);
        pageLines.PaintHeader(canvas, plan.Number);
        DecorationPainter.Paint(canvas, frame, plan.Fragments);
        foreach (var fragment in plan.Fragments)
        {
            var painter = new BoxPainter(canvas, frame.Direction, fragment.IsRepeated);
            var top = frame.Top + fragment.Top;
            painter.Paint(fragment.Box, fragment.FirstPiece, fragment.EndPiece, frame.Left, top, frame.Width);
        }

        pageLines.PaintFooter(canvas, plan.Number);
        return canvas.ToPage(plan.Number, template.Page);
    }
}
