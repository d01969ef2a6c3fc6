using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>A block quotation.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Blocks">What is quoted.</param>
public sealed record Quote(SourceSpan Span, ImmutableArray<Block> Blocks) : Block(Span);
