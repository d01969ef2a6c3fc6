using System.Text;
using DocExport.Fonts;
using DocExport.Pages;

namespace DocExport.Pdf.Text;

/// <summary>Looks at the characters around a cluster, across the runs of a line.</summary>
internal static class LineText
{
    /// <summary>Whether a cluster is a word space, which draws nothing.</summary>
    public static bool IsSpace(GlyphRun run, Cluster cluster) =>
        cluster.TextLength == 1 && run.Text.Span[cluster.TextStart] is ' ' or '\u00A0';

    /// <summary>The characters of a cluster.</summary>
    public static ReadOnlySpan<char> Of(GlyphRun run, Cluster cluster) =>
        run.Text.Span.Slice(cluster.TextStart, cluster.TextLength);

    /// <summary>The characters of a run; its text is that of the whole paragraph.</summary>
    public static ReadOnlySpan<char> Of(GlyphRun run) =>
        run.Clusters.IsEmpty
            ? []
            : run.Text.Span[run.Clusters[0].TextStart..(run.Clusters[^1].TextStart + run.Clusters[^1].TextLength)];

    /// <summary>The character behind a cluster in logical order; a line feed at the line's end.</summary>
    public static Rune Behind(TextLine line, int runIndex, int clusterIndex)
    {
        var run = line.Runs[runIndex];
        if (clusterIndex + 1 < run.Clusters.Length)
        {
            return First(Of(run, run.Clusters[clusterIndex + 1]));
        }

        return runIndex + 1 < line.Runs.Length && line.Runs[runIndex + 1].Clusters is [var next, ..]
            ? First(Of(line.Runs[runIndex + 1], next))
            : new Rune('\n');
    }

    /// <summary>The last character of a cluster.</summary>
    public static Rune Last(ReadOnlySpan<char> cluster)
    {
        Rune.DecodeLastFromUtf16(cluster, out var last, out _);
        return last;
    }

    private static Rune First(ReadOnlySpan<char> cluster)
    {
        Rune.DecodeFromUtf16(cluster, out var first, out _);
        return first;
    }
}
