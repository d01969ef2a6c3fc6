using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>Strongly emphasised text.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Inlines">What is emphasised.</param>
public sealed record Strong(SourceSpan Span, ImmutableArray<Inline> Inlines) : Inline(Span);
