using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Templates;

/// <summary>A style with everything inherited filled in: what the typesetter works with.</summary>
public sealed record ComputedStyle
{
    /// <summary>Font families in order of preference, at least one.</summary>
    public required ImmutableArray<string> Fonts { get; init; }

    /// <summary>The type size.</summary>
    public required Length Size { get; init; }

    /// <summary>Whether the bold face is used.</summary>
    public bool Bold { get; init; }

    /// <summary>Whether an italic face is used where the family has one.</summary>
    public bool Italic { get; init; }

    /// <summary>The colour of the text.</summary>
    public Color Color { get; init; }

    /// <summary>A colour behind the text; null for none.</summary>
    public Color? Background { get; init; }

    /// <summary>Whether the text is underlined.</summary>
    public bool Underline { get; init; }

    /// <summary>Distance from baseline to baseline, as a multiple of the type size.</summary>
    public required double LineHeight { get; init; }

    /// <summary>Space above the paragraph.</summary>
    public Length SpaceBefore { get; init; }

    /// <summary>Space below the paragraph.</summary>
    public Length SpaceAfter { get; init; }

    /// <summary>Indent from the start edge.</summary>
    public Length IndentStart { get; init; }

    /// <summary>Indent from the end edge.</summary>
    public Length IndentEnd { get; init; }

    /// <summary>Additional indent of the first line.</summary>
    public Length FirstLineIndent { get; init; }

    /// <summary>How the lines fill the measure.</summary>
    public TextAlignment Align { get; init; }

    /// <summary>Whether the paragraph stays on one page with the next.</summary>
    public bool KeepWithNext { get; init; }

    /// <summary>A rule along the start edge; null for none.</summary>
    public Rule? BorderStart { get; init; }

    /// <summary>A rule above; null for none.</summary>
    public Rule? BorderTop { get; init; }

    /// <summary>A rule below; null for none.</summary>
    public Rule? BorderBottom { get; init; }
}
