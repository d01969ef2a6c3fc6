using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>A stretch of text that is marked in one of the ways of <see cref="InlineStyle"/>.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Style">How it is marked.</param>
/// <param name="Inlines">What is marked.</param>
public sealed record Styled(SourceSpan Span, InlineStyle Style, ImmutableArray<Inline> Inlines) : Inline(Span);
