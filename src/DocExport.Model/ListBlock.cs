using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>A list, ordered or not.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Start">The first number of an ordered list; null for a bulleted one.</param>
/// <param name="IsTight">Whether the items stand close together (CommonMark 5.3): no blank line between them.</param>
/// <param name="Items">The items, at least one.</param>
public sealed record ListBlock(SourceSpan Span, int? Start, bool IsTight, ImmutableArray<ListItem> Items) : Block(Span)
{
    /// <summary>Whether the items are numbered.</summary>
    public bool IsOrdered => Start is not null;
}
