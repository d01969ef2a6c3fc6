using DocExport.Layout.Boxes;
using DocExport.Pages;
using DocExport.Primitives;
using DocExport.Templates;
using DocExport.Typography;

namespace DocExport.Layout.Painting;

/// <summary>Paints lines of a paragraph, and what stands beside them: a marker, a page number.</summary>
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
        if (box.PageNumber is { } number && box.Text.BaseDirection == Direction.RightToLeft)
        {
            // The number's room is at the end edge.
            left += number.Room;
        }

        // Kept as long as lines are to come, here or on the next page: a paragraph is not shaped once a page.
        var shaped = box.Shaped ?? canvas.Shaper.Shape(box.Text);
        box.Shaped = end < box.PieceCount || isArtifact ? shaped : null;
        var lineTop = top;
        for (var index = first; index < end; index++)
        {
            if (index == 0 && box.Marker is { } marker)
            {
                MarkerPainter.Paint(canvas, box, marker, left, lineTop, isArtifact);
            }

            PaintLine(canvas, box, shaped, index, left, lineTop, isArtifact);
            if (!isArtifact && box.LineEnds is { } ends)
            {
                AddDestinations(canvas, box, index == 0 ? 0 : ends[index - 1], ends[index], lineTop);
            }

            lineTop += box.HeightOf(index);
        }

        PaintBorders(canvas, box, first, end, left, top, lineTop);
    }

    private static void AddDestinations(Canvas canvas, ParagraphBox box, int start, int end, double top)
    {
        foreach (var mark in box.Marks)
        {
            if (mark.Anchor is { } anchor && mark.Offset >= start && mark.Offset < end)
            {
                canvas.Add(new Destination(anchor, top));
            }
        }
    }

    private static void PaintBorders(
        Canvas canvas,
        ParagraphBox box,
        int first,
        int end,
        double left,
        double top,
        double bottom
    )
    {
        if (first == 0 && box.Style.BorderTop is { } above)
        {
            var y = top - above.Gap.Points - above.Width.Points;
            canvas.Add(new FilledRectangle(left, y, box.Measure, above.Width.Points, above.Color));
        }

        if (end == box.PieceCount && box.Style.BorderBottom is { } below)
        {
            var y = bottom + below.Gap.Points;
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
        var align = box.IsHemistich ? HemistichAlignment(box, index) : box.Align;
        double? justified = align == TextAlignment.Justify ? measure : null;
        var runs =
            box.IsHemistich && justified is not null
                ? canvas.Composer.Spread(shaped, line, measure)
                : canvas.Composer.Compose(shaped, line, justified);
        if (runs.Length == 0 && box.PageNumber is null)
        {
            return;
        }

        var isRightToLeft = box.Text.BaseDirection == Direction.RightToLeft;
        var width = runs.Sum(run => run.Width);
        var slack = measure - width;
        var fromStart = align switch
        {
            TextAlignment.Center => slack / 2,
            TextAlignment.End => slack,
            _ => 0,
        };
        var x = isRightToLeft ? left + slack - fromStart : left + indent + fromStart;
        RunPainter.Paint(canvas, box, runs, index, x, top, isArtifact);
        if (box.PageNumber is { } number)
        {
            var isLast = index == box.PieceCount - 1;
            ContentsPainter.Paint(canvas, box, number, left, top, isLast ? indent + width : null);
        }
    }

    /// <summary>A hemistich fills its column; of one that is wrapped the last part stands at the end edge.</summary>
    private static TextAlignment HemistichAlignment(ParagraphBox box, int line) =>
        line > 0 && line == box.PieceCount - 1 ? TextAlignment.End : TextAlignment.Justify;
}
