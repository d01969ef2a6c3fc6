using System.Collections.Immutable;

namespace DocExport.Model;

/// <summary>
/// One article as its author meant it: metadata and blocks, in reading order. It is immutable and knows no page, no
/// font and no file format.
/// </summary>
/// <param name="Metadata">What the front matter says.</param>
/// <param name="Blocks">The body. A title that stands in the metadata is not repeated here.</param>
public sealed record Article(ArticleMetadata Metadata, ImmutableArray<Block> Blocks)
{
    /// <summary>The footnotes in the order in which the text first refers to them; note 1 is the first.</summary>
    public ImmutableArray<Footnote> Footnotes { get; init; } = [];
}
