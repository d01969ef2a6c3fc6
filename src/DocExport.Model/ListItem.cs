using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>One item of a list.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Blocks">Its content; may be empty.</param>
public sealed record ListItem(SourceSpan Span, ImmutableArray<Block> Blocks)
{
    /// <summary>Whether a task is done; null for an item that is no task.</summary>
    public bool? IsDone { get; init; }
}
