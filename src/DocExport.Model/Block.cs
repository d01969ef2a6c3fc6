using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>A block of an article: what starts on a line of its own.</summary>
/// <param name="Span">Its place in the source.</param>
public abstract record Block(SourceSpan Span);
