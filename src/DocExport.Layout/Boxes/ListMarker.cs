using DocExport.Pages;
using DocExport.Typography;

namespace DocExport.Layout.Boxes;

/// <summary>The marker of a list item; it hangs in the indent, towards the start edge.</summary>
internal sealed class ListMarker
{
    /// <summary>The marker.</summary>
    public required ParagraphText Text { get; set; }

    /// <summary>Where a click on it leads to: from a footnote back to its reference; null for nowhere.</summary>
    public string? Target { get; init; }

    /// <summary>Whether the task that it marks is done; null where it marks none.</summary>
    public bool? IsDone { get; init; }

    /// <summary>Whether no font has the mark of a task, so that a box is drawn in its stead; set when it is measured.</summary>
    public bool IsDrawn { get; set; }

    /// <summary>Its <see cref="StructureRole.Lbl"/> element, or the link in that.</summary>
    public required StructureElement Element { get; init; }

    /// <summary>Indent of the item from the start edge of the frame in points; the text beside the marker may be indented further.</summary>
    public required double ItemStart { get; init; }

    /// <summary>The width of the place that it hangs in, in points.</summary>
    public required double Room { get; init; }

    /// <summary>The least space between marker and text in points.</summary>
    public required double Gap { get; init; }

    /// <summary>Its width in points; set when the paragraph beside it is measured.</summary>
    public double Width { get; set; }

    /// <summary>By how much it is too wide for its place, in points; the first line makes room for it, as Word's does.</summary>
    public double Excess => Math.Max(0, Width + Gap - Room);
}
