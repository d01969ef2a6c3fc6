using DocExport.Layout.Boxes;
using DocExport.Pages;
using DocExport.Primitives;
using DocExport.Typography;

namespace DocExport.Layout.Painting;

/// <summary>Paints the marker of a list item or the number of a footnote beside its first line.</summary>
internal static class MarkerPainter
{
    // The rule of a task's box and the space around its filling, as shares of the type size.
    private const double TaskRule = 0.06;
    private const double TaskFilling = 0.15;

    public static void Paint(
        Canvas canvas,
        ParagraphBox box,
        ListMarker marker,
        double left,
        double top,
        bool isArtifact
    )
    {
        var isRightToLeft = marker.Text.BaseDirection == Direction.RightToLeft;
        // The text may stand deeper than its item, as that of a quotation does.
        var start = isRightToLeft ? box.Right : box.Left;
        var distance = start - marker.ItemStart + marker.Gap - marker.Excess;
        var x = isRightToLeft ? left + box.Measure + distance : left - distance - marker.Width;
        var baseline = top + box.BaselineOf(0);
        if (marker.IsDrawn)
        {
            PaintTask(canvas, marker, x, baseline);
            return;
        }

        var shaped = canvas.Shaper.Shape(marker.Text);
        var whole = new LineRange(0, shaped.Clusters.Length, 0, EndsParagraph: true);
        var runs = canvas.Composer.Compose(shaped, whole, justifiedWidth: null);
        if (runs.Length == 0)
        {
            return;
        }

        var content = isArtifact ? null : marker.Element.AddContent();
        RunPainter.PaintPlain(canvas, marker.Text, runs, x, baseline, content);
        if (marker.Target is { } target && !isArtifact)
        {
            var height = box.HeightOf(0);
            canvas.Add(new LinkArea(x, top, marker.Width, height, target, marker.Text.Text, marker.Element));
        }
    }

    /// <summary>Draws the box of a task where no font has one: filled when the task is done.</summary>
    private static void PaintTask(Canvas canvas, ListMarker marker, double x, double baseline)
    {
        var (style, size) = (marker.Text.Spans[0].Style, marker.Width);
        var (rule, gap, color) = (TaskRule * style.Size, TaskFilling * style.Size, style.Color);
        var (left, top) = (x, baseline - size);
        OutlinePainter.Paint(canvas, left, top, size, size, rule, color);
        if (marker.IsDone is true)
        {
            canvas.Add(new FilledRectangle(left + gap, top + gap, size - (2 * gap), size - (2 * gap), color));
        }
    }
}
