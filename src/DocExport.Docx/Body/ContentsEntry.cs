using System.Collections.Immutable;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Docx.Body;

/// <summary>A heading as a table of contents lists it.</summary>
/// <param name="Level">Its level, from 1; a chapter is 1.</param>
/// <param name="Inlines">Its text.</param>
/// <param name="Span">Its place in the source.</param>
/// <param name="Anchor">The name by which a <see cref="PageMap"/> knows it; null when it has none.</param>
/// <param name="Bookmark">Its bookmark; null when it has none.</param>
internal readonly record struct ContentsEntry(
    int Level,
    ImmutableArray<Inline> Inlines,
    SourceSpan Span,
    string? Anchor,
    string? Bookmark
)
{
    /// <summary>Which chapter it is in, from 1; 0 for none, as for the title of a chapter.</summary>
    public int Chapter { get; init; }
}
