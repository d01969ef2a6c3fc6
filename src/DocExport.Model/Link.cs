using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>A link.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Target">An absolute <c>http</c>, <c>https</c>, <c>mailto</c> or <c>tel</c> address, or <c>#</c> and an anchor of the article.</param>
/// <param name="Title">What a reader sees when pointing at it; null when there is none.</param>
/// <param name="Inlines">The text that is clicked.</param>
public sealed record Link(SourceSpan Span, string Target, string? Title, ImmutableArray<Inline> Inlines) : Inline(Span);
