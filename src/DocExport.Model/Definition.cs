using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>What a term means.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Blocks">The text; may be empty.</param>
public sealed record Definition(SourceSpan Span, ImmutableArray<Block> Blocks);
