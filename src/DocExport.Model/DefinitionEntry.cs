using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>Terms, and what they mean.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Terms">The terms, at least one.</param>
/// <param name="Definitions">What they mean, each a sequence of blocks; may be empty.</param>
public sealed record DefinitionEntry(
    SourceSpan Span,
    ImmutableArray<DefinitionTerm> Terms,
    ImmutableArray<Definition> Definitions
);
