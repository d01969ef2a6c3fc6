namespace DocExport.Typography.Lines;

/// <summary>
/// Breaks a paragraph line by line, each as full as it goes. White space at a line's end hangs over and is not
/// counted. A word that is wider than the line is broken between clusters.
/// </summary>
public static class GreedyLineBreaker
{
    // A line that fills its measure to the last bit must not be broken by a rounding error.
    private const double Tolerance = 1e-6;

    /// <summary>Breaks a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="firstMeasure">The width of the first line in points.</param>
    /// <param name="measure">The width of all others in points.</param>
    /// <returns>The lines, at least one: an empty paragraph has one empty line.</returns>
    public static List<LineRange> Break(ShapedParagraph paragraph, double firstMeasure, double measure)
    {
        var walk = new Walk(paragraph, firstMeasure, measure);
        foreach (var run in paragraph.Runs)
        {
            for (var index = run.ClusterStart; index < run.ClusterEnd; index++)
            {
                walk.Take(index, run.Scale);
            }
        }

        walk.Finish();
        return walk.Lines;
    }

    private struct Walk(ShapedParagraph paragraph, double firstMeasure, double measure)
    {
        private int lineStart;
        private double width; // up to the cluster at hand
        private double inkWidth; // up to the last cluster that is not white space
        private int inkEnd;
        private int breakAt = -1; // the last place where the line may end
        private double breakWidth;
        private double breakInkWidth;
        private int breakInkEnd;

        public List<LineRange> Lines { get; } = [];

        private readonly double Measure => (Lines.Count == 0 ? firstMeasure : measure) + Tolerance;

        public void Take(int index, double scale)
        {
            var cluster = paragraph.Clusters[index];
            if (paragraph.MandatoryBreaksBefore(index) is > 0 and var count)
            {
                EndForced(index, count);
            }
            else if (index > lineStart && paragraph.MayBreakBefore(index))
            {
                (breakAt, breakWidth, breakInkWidth, breakInkEnd) = (index, width, inkWidth, inkEnd);
            }

            var advance = cluster.Advance * scale;
            width += advance;
            if (IsSpace(cluster.TextStart))
            {
                return;
            }

            while (width > Measure && index > lineStart)
            {
                BreakBefore(index, width - advance);
            }

            (inkWidth, inkEnd) = (width, index + 1);
        }

        /// <summary>Ends the last line. A line separator at the very end ends that line and starts none.</summary>
        public void Finish()
        {
            EndForced(paragraph.Clusters.Length, paragraph.MandatoryBreaksBefore(paragraph.Clusters.Length) + 1);
        }

        /// <summary>Ends the line on the author's wish, and for each further wish at the same place an empty one.</summary>
        private void EndForced(int index, int count)
        {
            for (; count > 0; count--)
            {
                End(index, inkEnd, inkWidth, isForced: true);
                (width, inkWidth, inkEnd) = (0, 0, index);
            }
        }

        private void BreakBefore(int index, double widthBefore)
        {
            if (breakAt < 0)
            {
                // A word wider than the line: break it here.
                (breakAt, breakWidth, breakInkWidth, breakInkEnd) = (index, widthBefore, inkWidth, inkEnd);
            }

            var (next, before) = (breakAt, breakWidth);
            End(next, breakInkEnd, breakInkWidth, isForced: false);
            width -= before;
            (inkWidth, inkEnd) = inkEnd > next ? (inkWidth - before, inkEnd) : (0, next);
        }

        private void End(int next, int end, double lineWidth, bool isForced)
        {
            Lines.Add(new LineRange(lineStart, Math.Max(end, lineStart), lineWidth, isForced));
            lineStart = next;
            breakAt = -1;
        }

        private readonly bool IsSpace(int offset) => paragraph.Source.Text[offset] is ' ' or '\u3000' or '\u1680';
    }
}
