using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>A block that stands out from the text: a note, a tip, a warning.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Title">The author's own title; empty for the word of the kind, which the template gives.</param>
/// <param name="Blocks">Its content.</param>
public sealed record Callout(
    SourceSpan Span,
    CalloutKind Kind,
    ImmutableArray<Inline> Title,
    ImmutableArray<Block> Blocks
) : Block(Span);
