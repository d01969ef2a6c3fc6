using DocExport.Docx.Styling;

namespace DocExport.Docx.Inlines;

/// <summary>A part of a paragraph as it is written: text of one look, or something that stands in the text.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Start">Offset of its first UTF-16 code unit in the paragraph's text.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
/// <param name="Marks">Its look.</param>
/// <param name="Subject">The link, the image, the note's reference or the anchor that it is about; null elsewhere.</param>
/// <param name="IsRightToLeft">The direction that starts here; false elsewhere.</param>
/// <param name="Language">The language as Word knows it, where it is not that of the paragraph; null elsewhere.</param>
internal readonly record struct Segment(
    SegmentKind Kind,
    int Start,
    int Length,
    RunMarks Marks,
    object? Subject = null,
    bool IsRightToLeft = false,
    string? Language = null
);
