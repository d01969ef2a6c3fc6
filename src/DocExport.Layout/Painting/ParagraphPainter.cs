using DocExport.Layout.Boxes;
using DocExport.Pages;
using DocExport.Primitives;
using DocExport.Templates;
using DocExport.Typography;

namespace DocExport.Layout.Painting;

/// <summary>Paints lines of a paragraph, and the marker beside its first one.</summary>
internal static class ParagraphPainter
{
    /// <summary>Paints some lines.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="box">The paragraph, measured.</param>
    /// <param name="first">Index of the first line.</param>
    /// <param name="end">Index just past the last.</param>
    /// <param name="left">The left edge of the paragraph's measure in points.</param>
    /// <param name="top">The upper edge of the first of these lines in points.</param>
    /// <param name="isArtifact">Whether the text stands here once more and is no content.</param>
    public static void Paint(
        Canvas canvas,
        ParagraphBox box,
        int first,
        int end,
        double left,
        double top,
        bool isArtifact
    )
    {
        if (first == 0 && box.Anchor is { } anchor)
        {
            canvas.Add(new Destination(anchor, top));
        }

        // Kept as long as lines are to come, here or on the next page: a paragraph is not shaped once a page.
        var shaped = box.Shaped ?? canvas.Shaper.Shape(box.Text);
        box.Shaped = end < box.PieceCount || isArtifact ? shaped : null;
        for (var index = first; index < end; index++)
        {
            var lineTop = top + ((index - first) * box.LineHeight);
            if (index == 0 && box.Marker is { } marker)
            {
                PaintMarker(canvas, box, marker, left, lineTop + box.Baseline, isArtifact);
            }

            PaintLine(canvas, box, shaped, index, left, lineTop, isArtifact);
        }

        PaintBorders(canvas, box, first, end, left, top);
    }

    private static void PaintBorders(Canvas canvas, ParagraphBox box, int first, int end, double left, double top)
    {
        if (first == 0 && box.Style.BorderTop is { } above)
        {
            var y = top - above.Gap.Points - above.Width.Points;
            canvas.Add(new FilledRectangle(left, y, box.Measure, above.Width.Points, above.Color));
        }

        if (end == box.PieceCount && box.Style.BorderBottom is { } below)
        {
            var y = top + ((end - first) * box.LineHeight) + below.Gap.Points;
            canvas.Add(new FilledRectangle(left, y, box.Measure, below.Width.Points, below.Color));
        }
    }

    private static void PaintLine(
        Canvas canvas,
        ParagraphBox box,
        ShapedParagraph shaped,
        int index,
        double left,
        double top,
        bool isArtifact
    )
    {
        var line = box.Lines[index];
        var indent = index == 0 ? box.FirstLineIndent : 0;
        var measure = box.Measure - indent;
        double? justified = box.Align == TextAlignment.Justify ? measure : null;
        var runs = canvas.Composer.Compose(shaped, line, justified);
        if (runs.Length == 0)
        {
            return;
        }

        var isRightToLeft = box.Text.BaseDirection == Direction.RightToLeft;
        var slack = measure - runs.Sum(run => run.Width);
        var fromStart = box.Align switch
        {
            TextAlignment.Center => slack / 2,
            TextAlignment.End => slack,
            _ => 0,
        };
        var x = isRightToLeft ? left + slack - fromStart : left + indent + fromStart;
        RunPainter.Paint(canvas, box, runs, x, top, isArtifact);
    }

    private static void PaintMarker(
        Canvas canvas,
        ParagraphBox box,
        ListMarker marker,
        double left,
        double baseline,
        bool isArtifact
    )
    {
        var shaped = canvas.Shaper.Shape(marker.Text);
        var whole = new LineRange(0, shaped.Clusters.Length, 0, EndsParagraph: true);
        var runs = canvas.Composer.Compose(shaped, whole, justifiedWidth: null);
        if (runs.Length == 0)
        {
            return;
        }

        // The text may stand deeper than its item, as that of a quotation does.
        var distance = box.Start - marker.ItemStart + marker.Gap - marker.Excess;
        var isRightToLeft = marker.Text.BaseDirection == Direction.RightToLeft;
        var x = isRightToLeft ? left + box.Measure + distance : left - distance - marker.Width;
        var content = isArtifact ? null : marker.Element.AddContent();
        RunPainter.PaintPlain(canvas, marker.Text, runs, x, baseline, content);
    }
}
