using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>The place of the table of contents: the headings of the article with their pages.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Levels">How many levels of headings below the title it lists, at least 1; null leaves it to the template.</param>
public sealed record TableOfContents(SourceSpan Span, int? Levels) : Block(Span);
