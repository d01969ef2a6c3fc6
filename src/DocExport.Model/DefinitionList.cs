using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>A list of terms and what they mean.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Entries">The entries, at least one.</param>
public sealed record DefinitionList(SourceSpan Span, ImmutableArray<DefinitionEntry> Entries) : Block(Span);
