using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>A term of a definition list.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Inlines">The term.</param>
public sealed record DefinitionTerm(SourceSpan Span, ImmutableArray<Inline> Inlines);
