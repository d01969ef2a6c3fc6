using System.Collections.Immutable;
using DocExport.Fonts;
using DocExport.Primitives;

namespace DocExport.Pages;

/// <summary>
/// A stretch of a line in one font, size, colour and direction. It carries its text and clusters in logical order, so
/// that a writer can decide how to draw it and how to give its text back.
/// </summary>
public sealed record GlyphRun
{
    /// <summary>The face that draws the glyphs.</summary>
    public required FontFace Font { get; init; }

    /// <summary>The type size in points.</summary>
    public required double Size { get; init; }

    /// <summary>The colour of the text.</summary>
    public required Color Color { get; init; }

    /// <summary>The left edge in points from the left edge of the sheet, whatever the direction.</summary>
    public required double X { get; init; }

    /// <summary>The width in points, justification included.</summary>
    public required double Width { get; init; }

    /// <summary>How far the run is raised above the line's baseline, in points.</summary>
    public double Rise { get; init; }

    /// <summary>The resolved embedding level (UAX #9); odd is right to left.</summary>
    public required byte Level { get; init; }

    /// <summary>The text in logical order; the clusters cover it without a gap.</summary>
    public required ReadOnlyMemory<char> Text { get; init; }

    /// <summary>The clusters in logical order.</summary>
    public required ImmutableArray<Cluster> Clusters { get; init; }

    /// <summary>The glyphs of all clusters; those of one cluster stand together, from left to right.</summary>
    public required ImmutableArray<Glyph> Glyphs { get; init; }

    /// <summary>The content of the structure tree that the run belongs to; null for an artifact.</summary>
    public MarkedContent? Content { get; init; }

    /// <summary>Where the run's text stands in the article.</summary>
    public SourceSpan Source { get; init; }

    /// <summary>Whether the run is set right to left.</summary>
    public bool IsRightToLeft => (Level & 1) == 1;
}
