using System.Collections.Immutable;
using DocExport.Layout.Boxes;
using DocExport.Pages;
using DocExport.Primitives;
using DocExport.Typography;

namespace DocExport.Layout.Painting;

/// <summary>Paints what makes a line an entry of a table of contents: the link, the leader, the page number.</summary>
internal static class ContentsPainter
{
    // Dots and the space around them, as shares of the type size.
    private const double DotSize = 0.09;
    private const double DotDistance = 0.45;
    private const double LeaderGap = 0.4;

    // A middle dot stands at about half the height of small letters.
    private const double MiddleHeight = 0.24;

    /// <summary>Paints beside a line of an entry.</summary>
    /// <param name="canvas">The page.</param>
    /// <param name="box">The entry.</param>
    /// <param name="number">Its page number.</param>
    /// <param name="left">The left edge of the text's measure in points.</param>
    /// <param name="top">The upper edge of the line in points.</param>
    /// <param name="textEnd">Where the text ends, in points from the start edge; null for a line that is not the last.</param>
    public static void Paint(
        Canvas canvas,
        ParagraphBox box,
        ContentsNumber number,
        double left,
        double top,
        double? textEnd
    )
    {
        var isRightToLeft = box.Text.BaseDirection == Direction.RightToLeft;
        var outerLeft = isRightToLeft ? left - number.Room : left;
        var width = box.Measure + number.Room;
        if (textEnd is { } end)
        {
            var baseline = top + box.Baseline;
            var text = Beside(box, number.Text);
            var runs = ComposeWhole(canvas, text);
            var numberWidth = runs.Sum(run => run.Width);
            var x = isRightToLeft ? outerLeft : outerLeft + width - numberWidth;
            var gap = LeaderGap * box.Style.Size.Points;
            var (from, to) = isRightToLeft
                ? (outerLeft + numberWidth + gap, outerLeft + width - end - gap)
                : (outerLeft + end + gap, x - gap);
            PaintLeader(canvas, box, number.Leader, from, to, baseline);
            var content = number.Link.ElementIn(box.Element).AddContent();
            RunPainter.PaintPlain(canvas, text, runs, x, baseline, content);
        }

        var link = number.Link.ElementIn(box.Element);
        canvas.Add(
            new LinkArea(outerLeft, top, width, box.LineHeight, "#" + number.Anchor, number.Link.Description, link)
        );
    }

    /// <summary>
    /// Paints a leader from one place to another. Dots are drawn and not written, so that no reader takes them for text;
    /// they stand on a grid, so that those of all lines stand below one another.
    /// </summary>
    private static void PaintLeader(
        Canvas canvas,
        ParagraphBox box,
        string leader,
        double from,
        double to,
        double baseline
    )
    {
        var size = box.Style.Size.Points;
        switch (leader)
        {
            case "":
                break;
            case "." or "·":
                var (dot, step) = (DotSize * size, DotDistance * size);
                var y = baseline - dot - (leader is "." ? 0 : MiddleHeight * size);
                for (var index = Math.Ceiling(from / step); (index * step) + dot <= to; index++)
                {
                    canvas.Add(new FilledRectangle(index * step, y, dot, dot, box.Style.Color));
                }

                break;
            case "_" or "─" or "—":
                if (to > from)
                {
                    canvas.Add(new FilledRectangle(from, baseline, to - from, DotSize / 2 * size, box.Style.Color));
                }

                break;
            default:
                PaintText(canvas, box, leader, from, to, baseline);
                break;
        }
    }

    private static void PaintText(
        Canvas canvas,
        ParagraphBox box,
        string leader,
        double from,
        double to,
        double baseline
    )
    {
        var single = Beside(box, leader);
        var width = ComposeWhole(canvas, single).Sum(run => run.Width);
        var count = width <= 0 ? 0 : (int)Math.Floor((to - from) / width);
        if (count > 0)
        {
            var text = Beside(box, string.Concat(Enumerable.Repeat(leader, count)));
            RunPainter.PaintPlain(canvas, text, ComposeWhole(canvas, text), from, baseline, content: null);
        }
    }

    /// <summary>A text in the style and direction of an entry.</summary>
    private static ParagraphText Beside(ParagraphBox box, string text) =>
        box.Text with
        {
            Text = text,
            Spans = [box.Text.Spans[0] with { Start = 0, Length = text.Length }],
        };

    private static ImmutableArray<ComposedRun> ComposeWhole(Canvas canvas, ParagraphText text)
    {
        var shaped = canvas.Shaper.Shape(text);
        var whole = new LineRange(0, shaped.Clusters.Length, 0, EndsParagraph: true);
        return canvas.Composer.Compose(shaped, whole, justifiedWidth: null);
    }
}
