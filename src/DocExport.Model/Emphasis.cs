using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>Emphasised text; how it looks is the template's business.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Inlines">What is emphasised.</param>
public sealed record Emphasis(SourceSpan Span, ImmutableArray<Inline> Inlines) : Inline(Span);
