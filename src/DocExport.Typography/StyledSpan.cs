using System.Runtime.InteropServices;
using DocExport.Primitives;

namespace DocExport.Typography;

/// <summary>A stretch of a paragraph's text in one style.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit in the paragraph.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
/// <param name="Style">How it is set.</param>
/// <param name="Role">What the text is to the layout that built the paragraph, such as an index of its links; handed on untouched.</param>
/// <param name="Source">Where it stands in the article.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct StyledSpan(int Start, int Length, TextStyle Style, int Role, SourceSpan Source)
{
    /// <summary>The language of the stretch as a BCP 47 tag; null for the paragraph's.</summary>
    public string? Language { get; init; }

    /// <summary>The object that the one character of the stretch stands for; null for text.</summary>
    public InlineObject? Object { get; init; }
}
