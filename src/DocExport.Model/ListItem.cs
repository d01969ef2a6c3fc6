using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>One item of a list.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Blocks">Its content; may be empty.</param>
public sealed record ListItem(SourceSpan Span, ImmutableArray<Block> Blocks);
