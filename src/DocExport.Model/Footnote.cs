using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>A footnote.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Label">The author's label for it, which is not shown.</param>
/// <param name="Blocks">Its text; may be empty. It holds no reference to a note.</param>
public sealed record Footnote(SourceSpan Span, string Label, ImmutableArray<Block> Blocks);
