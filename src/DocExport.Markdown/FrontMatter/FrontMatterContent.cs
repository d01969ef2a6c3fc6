using DocExport.Model;

namespace DocExport.Markdown.FrontMatter;

/// <summary>What the front matter says.</summary>
/// <param name="Metadata">What the article says about itself.</param>
/// <param name="Contents">The table of contents that opens the body; null when none is asked for.</param>
internal sealed record FrontMatterContent(ArticleMetadata Metadata, TableOfContents? Contents)
{
    /// <summary>The content of no front matter.</summary>
    public static FrontMatterContent Empty { get; } = new(ArticleMetadata.Empty, null);
}
