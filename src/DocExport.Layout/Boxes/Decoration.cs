using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Layout.Boxes;

/// <summary>
/// Something drawn along a whole container on each of its pages: the bar of a quotation, the shade behind code.
/// Compared by reference: each container has its own.
/// </summary>
internal sealed class Decoration
{
    /// <summary>Indent of the container from the left edge of the frame in points.</summary>
    public double Left { get; init; }

    /// <summary>Indent of the container from the right edge of the frame in points.</summary>
    public double Right { get; init; }

    /// <summary>Whether the start edge, which the bar stands at, is the right one.</summary>
    public required bool IsRightToLeft { get; init; }

    /// <summary>How far the area reaches beyond the text above, below and at the sides, in points.</summary>
    public double Padding { get; init; }

    /// <summary>A colour behind the container; null for none.</summary>
    public Color? Background { get; init; }

    /// <summary>A bar along its start edge; null for none.</summary>
    public Rule? Bar { get; init; }
}
