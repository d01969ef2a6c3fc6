using System.Runtime.InteropServices;
using DocExport.Templates;

namespace DocExport.Layout.Collecting;

/// <summary>How a stretch of a paragraph looks and what it hands down to the inlines in it.</summary>
/// <param name="Style">Its style.</param>
/// <param name="Role">The index of its role.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct InlineLook(ComputedStyle Style, int Role)
{
    /// <summary>How far it is raised above the baseline, in points.</summary>
    public double Rise { get; init; }

    /// <summary>Whether it is struck through.</summary>
    public bool IsStruck { get; init; }

    /// <summary>Its language as a BCP 47 tag; null for the paragraph's.</summary>
    public string? Language { get; init; }
}
