using System.Collections.Immutable;

namespace DocExport.Markdown.FrontMatter;

/// <summary>The value of a key.</summary>
/// <param name="Items">The scalar, or those of the list, trimmed and none of them empty.</param>
/// <param name="IsList">Whether it was written as a list.</param>
/// <param name="IsNested">Whether it holds lists or keys of its own, which no key takes.</param>
/// <param name="Start">Its first offset in the source.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
internal sealed record FrontMatterValue(ImmutableArray<string> Items, bool IsList, bool IsNested, int Start, int Length)
{
    /// <summary>The scalar; null for a list, and for a key without a value.</summary>
    public string? Scalar => !IsList && !IsNested && Items.Length == 1 ? Items[0] : null;
}
