using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>The mark of a footnote in the text.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Number">
/// The number of the note, from 1: its place in <see cref="Article.Footnotes"/>. The same note may be referred to more than once.
/// </param>
public sealed record FootnoteReference(SourceSpan Span, int Number) : Inline(Span);
