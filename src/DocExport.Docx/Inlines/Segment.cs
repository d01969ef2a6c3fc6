using DocExport.Docx.Styling;
using DocExport.Model;

namespace DocExport.Docx.Inlines;

/// <summary>A part of a paragraph as it is written: text of one look, or something that stands in the text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its first UTF-16 code unit in the paragraph's text.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
/// <param name="Marks">Its look.</param>
/// <param name="Link">The link that starts here; null elsewhere.</param>
/// <param name="IsRightToLeft">The direction that starts here; false elsewhere.</param>
internal readonly record struct Segment(
    SegmentKind Kind,
    int Start,
    int Length,
    RunMarks Marks,
    Link? Link = null,
    bool IsRightToLeft = false
);
