using System.Collections.Immutable;
using DocExport.Fonts;

namespace DocExport.Typography;

/// <summary>A stretch of a paragraph in one face, style, script and embedding level, shaped as a whole.</summary>
/// <param name="Span">The styled span that it is part of.</param>
/// <param name="Face">The face that draws it.</param>
/// <param name="Level">The embedding level (UAX #9); odd is right to left.</param>
/// <param name="Script">The ISO 15924 tag that it was shaped with.</param>
/// <param name="ClusterStart">Index of its first cluster in <see cref="ShapedParagraph.Clusters"/>.</param>
/// <param name="ClusterCount">How many clusters it has.</param>
/// <param name="Glyphs">Its glyphs; those of one cluster stand together, from left to right.</param>
public sealed record ShapedRun(
    StyledSpan Span,
    FontFace Face,
    byte Level,
    uint Script,
    int ClusterStart,
    int ClusterCount,
    ImmutableArray<Glyph> Glyphs
)
{
    /// <summary>
    /// The lowest level of the directional isolates' controls right before the run, which are in no run but part what
    /// stands on their sides (UAX #9 L2); the run's own level where there are none.
    /// </summary>
    public byte LevelBefore { get; init; } = Level;

    /// <summary>Points in one font unit at this run's size.</summary>
    public double Scale { get; } = Span.Style.Size / Face.UnitsPerEm;

    /// <summary>Whether the run is set right to left.</summary>
    public bool IsRightToLeft => (Level & 1) == 1;

    /// <summary>Index just past its last cluster.</summary>
    public int ClusterEnd => ClusterStart + ClusterCount;
}
