using System.Collections.Immutable;
using DocExport.Fonts;
using DocExport.Unicode;

namespace DocExport.Typography;

/// <summary>A paragraph whose text has become glyphs. It knows no width, so it can be broken at any.</summary>
/// <param name="Source">The text.</param>
/// <param name="Breaks">Whether a line may end before each UTF-16 code unit, and at the end (UAX #14); one more than there are units.</param>
/// <param name="Runs">The runs in logical order. Characters that are never drawn, such as directional controls, are in none.</param>
/// <param name="Clusters">The clusters of all runs in logical order.</param>
/// <param name="UnsafeToBreak">For each cluster, whether the runs around must be shaped again when a line starts with it.</param>
/// <param name="Missing">Characters that no face has, each once, with the offset where it was met first.</param>
public sealed record ShapedParagraph(
    ParagraphText Source,
    ReadOnlyMemory<BreakOpportunity> Breaks,
    ImmutableArray<ShapedRun> Runs,
    ImmutableArray<Cluster> Clusters,
    ImmutableArray<bool> UnsafeToBreak,
    ImmutableArray<MissingCharacter> Missing
)
{
    /// <summary>Whether a line may or must end before a cluster (UAX #14).</summary>
    /// <param name="cluster">The index of a cluster. Places next to a control before it, which is in no cluster, count too.</param>
    public bool MayBreakBefore(int cluster)
    {
        var (from, to) = GapBefore(cluster);
        return Breaks.Span[from..(to + 1)].ContainsAnyExcept(BreakOpportunity.Prohibited);
    }

    /// <summary>How many lines must end between a cluster and the one before it: one for each U+2028 or the like.</summary>
    /// <param name="cluster">The index of a cluster, or the count of clusters for the end of the text.</param>
    public int MandatoryBreaksBefore(int cluster)
    {
        var (from, to) = GapBefore(cluster);
        return Breaks.Span[from..(to + 1)].Count(BreakOpportunity.Mandatory);
    }

    /// <summary>The places behind the start of the cluster before, up to the start of this one; the text's end is none (LB3).</summary>
    private (int From, int To) GapBefore(int cluster)
    {
        var from = cluster == 0 ? 0 : Clusters[cluster - 1].TextStart + 1;
        var to = cluster == Clusters.Length ? Source.Text.Length - 1 : Clusters[cluster].TextStart;
        return (from, Math.Max(to, from - 1));
    }
}
