using DocExport.Markdown.Attributes;
using Markdig.Parsers;
using Markdig.Syntax;

namespace DocExport.Markdown.Blocks;

/// <summary>
/// A paragraph as it is parsed. It may turn out a setext heading, or end as nothing when it held only definitions or a
/// table: it stays in the tree then, for Markdig finds a block to remove by searching from the front.
/// </summary>
internal sealed class ArticleParagraph(BlockParser parser) : ParagraphBlock(parser)
{
    /// <summary>The level of the heading that an underline made of it (CommonMark 4.3); 0 for a paragraph.</summary>
    public int SetextLevel { get; set; }

    /// <summary>Whether definitions were looked for in vain: an underline does not look again.</summary>
    public bool StartsWithText { get; set; }

    /// <summary>Whether it opens a quote with the mark of an alert.</summary>
    public bool OpensAlert { get; set; }

    /// <summary>Whether it starts as the caption of a table does.</summary>
    public bool StartsAsCaption { get; set; }

    /// <summary>The attributes at its end that it gives, as the caption of a table, to that table.</summary>
    public AttributeList? CaptionAttributes { get; set; }
}
