using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>A heading.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Level">1 to 6; the title of the article is level 1, its sections level 2.</param>
/// <param name="Id">The anchor that links within the article name after <c>#</c>; unique in the article.</param>
/// <param name="Inlines">Its text.</param>
public sealed record Heading(SourceSpan Span, int Level, string Id, ImmutableArray<Inline> Inlines) : Block(Span);
