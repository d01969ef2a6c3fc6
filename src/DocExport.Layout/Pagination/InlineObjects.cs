using DocExport.Layout.Boxes;
using DocExport.Layout.Collecting;
using DocExport.Typography;

namespace DocExport.Layout.Pagination;

/// <summary>Objects that stand in lines: they keep within the measure and make their line taller.</summary>
internal static class InlineObjects
{
    // Between the top of an object and the line above, as a share of the line's own height.
    private const double Clearance = 0.1;

    /// <summary>Draws objects smaller that are wider than the measure or taller than the page.</summary>
    public static void Shrink(ParagraphBox box, double measure, double pageHeight)
    {
        var room = pageHeight - box.LineHeight;
        if (!box.Text.Spans.Any(span => span.Object is { } inline && (inline.Width > measure || inline.Height > room)))
        {
            return;
        }

        box.Text = box.Text with
        {
            Spans =
            [
                .. box.Text.Spans.Select(span =>
                {
                    if (span.Object is not { } inline)
                    {
                        return span;
                    }

                    var (width, height) = ImageSizing.Shrink(inline.Width, inline.Height, measure, room);
                    return span with { Object = new InlineObject(width, height) };
                }),
            ],
        };
        box.Shaped = null;
    }

    /// <summary>By how much objects make each line taller, in points; null where none does.</summary>
    public static double[]? ExcessesOf(ParagraphBox box, ShapedParagraph shaped)
    {
        double[]? excesses = null;
        foreach (var run in shaped.Runs)
        {
            if (run.Span.Object is not { } inline)
            {
                continue;
            }

            var excess = inline.Height + (Clearance * box.LineHeight) - box.Baseline;
            if (excess > 0)
            {
                excesses ??= new double[box.Lines.Count];
                var line = LineOf(box.Lines, run.ClusterStart);
                excesses[line] = Math.Max(excesses[line], excess);
            }
        }

        return excesses;
    }

    /// <summary>The line that a cluster stands on.</summary>
    private static int LineOf(IReadOnlyList<LineRange> lines, int cluster)
    {
        var (low, high) = (0, lines.Count - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = lines[middle].ClusterStart <= cluster ? (middle, high) : (low, middle - 1);
        }

        return low;
    }
}
