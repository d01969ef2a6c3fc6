using DocExport.Markdown.Blocks;
using DocExport.Markdown.Containers;
using DocExport.Markdown.Definitions;
using DocExport.Markdown.EmphasisMarks;
using DocExport.Markdown.Footnotes;
using DocExport.Markdown.Headings;
using DocExport.Markdown.Html;
using DocExport.Markdown.Links;
using DocExport.Markdown.Lists;
using DocExport.Markdown.Markers;
using DocExport.Markdown.Tables;
using DocExport.Markdown.TaskLists;
using DocExport.Markdown.Verbatim;
using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace DocExport.Markdown;

/// <summary>
/// Markdig's parsers for what they do in linear time, and our own where Markdig nests or searches without bound:
/// emphasis, links, link definitions, tables, footnotes and bare addresses. Built once, never changed, shared.
/// </summary>
internal static class ArticlePipeline
{
    public static MarkdownPipeline Shared { get; } = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true, MaximumNestingDepth = 4096 };
        builder.BlockParsers.Clear();
        builder.BlockParsers.AddRange([
            new FootnoteDefinitionParser(),
            new DeepMarkerParser(),
            new FencedContainerParser(),
            new AdmonitionParser(),
            new DefinitionParser(),
            new GridTableParser(),
            new MarkerParser(),
            new Markdig.Extensions.Tables.PipeTableBlockParser(),
            new ThematicBreakParser(),
            new AtxHeadingParser(),
            new QuoteBlockParser(),
            new BoundedListParser(),
            new HtmlBlockParser(),
            new FencedCodeBlockParser(),
            new IndentedCodeBlockParser(),
            new ArticleParagraphParser(),
        ]);
        var links = new LinkParser();
        builder.InlineParsers.Clear();
        builder.InlineParsers.AddRange([
            new HtmlEntityParser(),
            new TaskMarkParser(),
            links,
            new EscapeInlineParser(),
            new EmphasisRunParser(),
            new CodeSpanParser(),
            new AngleBracketParser(),
            new BareLinkParser(links),
            new BareMailParser(),
            new LineBreakInlineParser(),
        ]);
        return builder.Build();
    }
}
