using System.Collections.Immutable;
using System.Globalization;
using DocExport.Markdown.Containers;
using DocExport.Markdown.Definitions;
using DocExport.Markdown.Footnotes;
using DocExport.Markdown.Headings;
using DocExport.Markdown.Html;
using DocExport.Markdown.Inlines;
using DocExport.Markdown.Lines;
using DocExport.Markdown.Lists;
using DocExport.Markdown.Markers;
using DocExport.Markdown.Source;
using DocExport.Markdown.Tables;
using DocExport.Markdown.Verbatim;
using DocExport.Model;
using DocExport.Primitives;
using Markdig.Syntax;
using Block = DocExport.Model.Block;

namespace DocExport.Markdown.Blocks;

/// <summary>Turns the parsed blocks into the model's. Its recursion is bounded: the parsers nest no deeper than the limits allow.</summary>
internal sealed class BlockConverter
{
    private readonly ReadSession session;
    private readonly ContainerConverter containers;
    private readonly DefinitionListConverter definitions;
    private readonly TableCaption captions;
    private int count;

    public BlockConverter(ReadSession session, MarkdownDocument document)
    {
        this.session = session;
        Inlines = new InlineConverter(session);
        Headings = new HeadingConverter(session, Inlines, document);
        containers = new ContainerConverter(this, session);
        definitions = new DefinitionListConverter(this);
        captions = new TableCaption(this, session);
    }

    public InlineConverter Inlines { get; }

    public HeadingConverter Headings { get; }

    /// <summary>How many elements of HTML are open, in all containers around.</summary>
    public int OpenElements { get; set; }

    /// <summary>Converts what a container holds.</summary>
    public ImmutableArray<Block> Convert(ContainerBlock container)
    {
        var output = new List<Block>(container.Count);
        HtmlBlockConverter? html = null;
        for (var i = 0; i < container.Count; i++)
        {
            if (container[i] is HtmlBlock source)
            {
                Count(source);
                html ??= new HtmlBlockConverter(this, session, output);
                html.Append(source);
                continue;
            }

            // Some blocks belong together with the next: terms with definitions, tables with captions.
            var target = html?.Current ?? output;
            i = container[i] switch
            {
                ArticleParagraph when DefinitionListConverter.StartsAt(container, i) => definitions.Append(
                    container,
                    i,
                    target
                ),
                TableNode or GridTable => captions.Append(container, i, target),
                _ => Append(container[i], i, target),
            };
        }

        html?.Finish();
        if (session.HasAnchors)
        {
            LoneAnchors.Settle(output);
        }

        return [.. output];
    }

    /// <summary>Counts a block, or a list item or table cell, against the limit.</summary>
    /// <exception cref="ExportException">There are too many.</exception>
    public void Count(MarkdownObject node) => Count(SpanOf(node));

    /// <summary>Counts a block, or a list item or table cell, against the limit.</summary>
    /// <exception cref="ExportException">There are too many.</exception>
    public void Count(Primitives.SourceSpan span)
    {
        if (++count > session.Limits.MaxBlocks)
        {
            throw session.Log.Fault(
                DiagnosticCodes.TooManyBlocks,
                span.Start,
                0,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The article has more than {session.Limits.MaxBlocks} blocks. Split it into several articles, or raise the limit."
                )
            );
        }

        if ((count & 0xFF) == 0)
        {
            session.Cancellation.ThrowIfCancellationRequested();
        }
    }

    /// <summary>The place of a parsed node in the file.</summary>
    public Primitives.SourceSpan SpanOf(MarkdownObject node) => session.Span(node.Span.Start, node.Span.Length);

    private int Append(Markdig.Syntax.Block block, int index, List<Block> output)
    {
        Append(block, output);
        return index;
    }

    private void Append(Markdig.Syntax.Block block, List<Block> output)
    {
        Count(block);
        switch (block)
        {
            case { } heading when Headings.Find(heading) is { } found:
                output.Add(found);
                break;
            case { } title when Headings.IsTitle(title):
            case ArticleParagraph { Inline: null or { FirstChild: null } }:
            case BlankLineBlock or ContainerTitle or GridLines:
                break;
            case ParagraphBlock paragraph:
                AppendParagraph(paragraph, output);
                break;
            case Markdig.Syntax.ListBlock list:
                output.Add(ListConverter.Convert(list, this));
                break;
            case QuoteBlock quote:
                AppendQuote(quote, output);
                break;
            case FencedContainer container:
                containers.Append(container, output);
                break;
            case Admonition admonition:
                containers.Append(admonition, output);
                break;
            case DefinitionNode definition:
                definitions.AppendAlone(definition, output);
                break;
            case LineBlockNode lines:
                output.Add(LineBlockConverter.Convert(lines, this));
                break;
            case MarkerNode { IsContents: true } marker:
                output.Add(new TableOfContents(SpanOf(marker), null));
                break;
            case MarkerNode marker:
                output.Add(new PageBreak(SpanOf(marker)));
                break;
            case Markdig.Syntax.CodeBlock code:
                CodeBlockConverter.Append(code, SpanOf(code), output, session);
                break;
            case ThematicBreakBlock rule:
                output.Add(new ThematicBreak(SpanOf(rule)));
                break;
            case FootnoteDefinition note:
                session.Footnotes.Append(note, this, output);
                break;
            default:
                throw new InvalidOperationException($"The pipeline has no parser that makes a {block.GetType().Name}.");
        }
    }

    private void AppendQuote(QuoteBlock block, List<Block> output)
    {
        var quoted = Convert(block);
        var quote = new Quote(SpanOf(block).With(quoted), quoted);
        var isAlert = block is [ArticleParagraph { OpensAlert: true }, ..];
        output.Add(isAlert && AlertConverter.Find(quote, session) is { } callout ? callout : quote);
    }

    private void AppendParagraph(ParagraphBlock paragraph, List<Block> output)
    {
        var inlines = Inlines.Convert(paragraph.Inline);
        if (!inlines.IsEmpty)
        {
            output.Add(ParagraphForms.Of(SpanOf(paragraph).With(inlines), inlines));
        }
    }
}
