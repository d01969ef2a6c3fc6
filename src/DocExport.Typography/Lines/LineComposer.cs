using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DocExport.Fonts;
using DocExport.Unicode;

namespace DocExport.Typography.Lines;

/// <summary>Puts the runs of one line in their visual order (UAX #9 L2) and place, and spreads it to its measure.</summary>
/// <param name="shaper">Shapes again what a line break has changed.</param>
public sealed class LineComposer(Shaper shaper)
{
    // Beyond this a line with few words looks worse spread out than left short.
    private const double MaximumStretchInEms = 1.0;

    // Stands for a control where the parts of a line are ordered.
    private const int Control = -1;

    // A line that shaping its edges again has made a hair too wide is drawn in by as much.
    private const double MaximumShrinkInEms = 0.1;

    /// <summary>Composes a line.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="line">The line, as a line breaker found it.</param>
    /// <param name="justifiedWidth">The width in points to spread the line to; null leaves its natural width.</param>
    /// <returns>The runs in logical order; each knows where it stands.</returns>
    public ImmutableArray<ComposedRun> Compose(ShapedParagraph paragraph, LineRange line, double? justifiedWidth)
    {
        var slices = Slice(paragraph, line);
        if (justifiedWidth is not { } wanted || line.EndsParagraph)
        {
            return Place(paragraph, slices, 0);
        }

        var (stretch, size) = StretchPerSpace(paragraph, slices, wanted);
        var isInBounds = stretch >= -MaximumShrinkInEms * size && stretch <= MaximumStretchInEms * size;
        return Place(paragraph, slices, isInBounds ? (float)stretch : 0);
    }

    /// <summary>Composes a line that fills its width however few words it has: a hemistich in its column.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="line">The line, as a line breaker found it.</param>
    /// <param name="width">The width in points; a line without a space is left as it is.</param>
    /// <returns>The runs in logical order; each knows where it stands.</returns>
    public ImmutableArray<ComposedRun> Spread(ShapedParagraph paragraph, LineRange line, double width)
    {
        var slices = Slice(paragraph, line);
        var (stretch, size) = StretchPerSpace(paragraph, slices, width);
        return Place(paragraph, slices, (float)Math.Max(stretch, -MaximumShrinkInEms * size));
    }

    private List<Part> Slice(ShapedParagraph paragraph, LineRange line)
    {
        var parts = new List<Part>();
        for (var index = FirstRun(paragraph, line.ClusterStart); index < paragraph.Runs.Length; index++)
        {
            var run = paragraph.Runs[index];
            var start = Math.Max(run.ClusterStart, line.ClusterStart);
            var end = Math.Min(run.ClusterEnd, line.ClusterEnd);
            if (start >= end)
            {
                break;
            }

            var clusters = paragraph.Clusters.AsMemory().Slice(start, end - start);
            parts.Add(
                IsUnsafe(paragraph, run, start) || IsUnsafe(paragraph, run, end)
                    ? Reshape(paragraph, run, clusters.Span)
                    : new Part(run, clusters)
            );
        }

        return parts;
    }

    /// <summary>The index of the run that a cluster is in: a long paragraph has many lines and many runs.</summary>
    private static int FirstRun(ShapedParagraph paragraph, int cluster)
    {
        var (low, high) = (0, paragraph.Runs.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = paragraph.Runs[middle].ClusterEnd > cluster ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>Whether a run must be shaped again because a line starts or ends before one of its clusters.</summary>
    private static bool IsUnsafe(ShapedParagraph paragraph, ShapedRun run, int cluster) =>
        cluster > run.ClusterStart && cluster < run.ClusterEnd && paragraph.UnsafeToBreak[cluster];

    private Part Reshape(ShapedParagraph paragraph, ShapedRun run, ReadOnlySpan<Cluster> clusters)
    {
        var end = clusters[^1].TextStart + clusters[^1].TextLength;
        var (reshaped, its) = shaper.Reshape(run, paragraph.Source, clusters[0].TextStart, end);
        return new Part(reshaped, its.AsMemory());
    }

    /// <summary>What each space takes so that the line fills a width, and the largest type size on it, in points.</summary>
    private static (double Stretch, double Size) StretchPerSpace(
        ShapedParagraph paragraph,
        List<Part> parts,
        double wanted
    )
    {
        var (width, spaces, size) = (0.0, 0, 0.0);
        foreach (var part in parts)
        {
            size = Math.Max(size, part.Run.Span.Style.Size);
            foreach (var cluster in part.Clusters.Span)
            {
                width += cluster.Advance * part.Run.Scale;
                spaces += IsStretchable(paragraph, cluster) ? 1 : 0;
            }
        }

        return (spaces == 0 ? 0 : (wanted - width) / spaces, size);
    }

    private static bool IsStretchable(ShapedParagraph paragraph, Cluster cluster) =>
        paragraph.Source.Text[cluster.TextStart] is ' ' or '\u00A0';

    private static ImmutableArray<ComposedRun> Place(ShapedParagraph paragraph, List<Part> parts, float stretch)
    {
        var composed = new ComposedRun[parts.Count];
        // The runs, and between them the isolates' controls that stand lower than both their sides.
        var most = 2 * parts.Count;
        Span<byte> levels = most <= 512 ? stackalloc byte[most] : new byte[most];
        Span<int> partAt = most <= 512 ? stackalloc int[most] : new int[most];
        var count = 0;
        for (var index = 0; index < parts.Count; index++)
        {
            var run = parts[index].Run;
            if (index > 0 && run.LevelBefore < run.Level)
            {
                (levels[count], partAt[count]) = (run.LevelBefore, Control);
                count++;
            }

            (levels[count], partAt[count]) = (run.Level, index);
            count++;
        }

        var x = 0.0;
        foreach (var visual in BidiParagraph.VisualRuns(levels, 0, count))
        {
            for (var step = 0; step < visual.Length; step++)
            {
                var place = (visual.Level & 1) == 1 ? visual.Start + visual.Length - 1 - step : visual.Start + step;
                if (partAt[place] is var index and not Control)
                {
                    composed[index] = Stretch(paragraph, parts[index], stretch, x);
                    x += composed[index].Width;
                }
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(composed);
    }

    private static ComposedRun Stretch(ShapedParagraph paragraph, Part part, float stretch, double x)
    {
        var clusters = part.Clusters.ToArray();
        var width = 0.0;
        for (var index = 0; index < clusters.Length; index++)
        {
            if (stretch != 0 && IsStretchable(paragraph, clusters[index]))
            {
                clusters[index] = clusters[index] with { Stretch = stretch };
            }

            width += (clusters[index].Advance * part.Run.Scale) + clusters[index].Stretch;
        }

        return new ComposedRun(part.Run, ImmutableCollectionsMarshal.AsImmutableArray(clusters), x, width);
    }

    private readonly record struct Part(ShapedRun Run, ReadOnlyMemory<Cluster> Clusters);
}
