using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>A rule across the text: a change of subject.</summary>
/// <param name="Span">Its place in the source.</param>
public sealed record ThematicBreak(SourceSpan Span) : Block(Span);
