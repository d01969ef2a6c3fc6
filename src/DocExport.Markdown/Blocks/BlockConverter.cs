using System.Collections.Immutable;
using System.Globalization;
using DocExport.Markdown.Footnotes;
using DocExport.Markdown.Headings;
using DocExport.Markdown.Html;
using DocExport.Markdown.Inlines;
using DocExport.Markdown.Lists;
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
    private int count;

    public BlockConverter(ReadSession session, MarkdownDocument document)
    {
        this.session = session;
        Inlines = new InlineConverter(session);
        Headings = new HeadingConverter(session, Inlines, document);
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
        foreach (var block in container)
        {
            if (block is HtmlBlock source)
            {
                Count(block);
                html ??= new HtmlBlockConverter(this, session, output);
                html.Append(source);
            }
            else
            {
                Append(block, html?.Current ?? output);
            }
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
            case BlankLineBlock:
                break;
            case ParagraphBlock paragraph:
                AppendParagraph(paragraph, output);
                break;
            case Markdig.Syntax.ListBlock list:
                output.Add(ListConverter.Convert(list, this));
                break;
            case QuoteBlock quote:
                var quoted = Convert(quote);
                output.Add(new Quote(SpanOf(quote).With(quoted), quoted));
                break;
            case TableNode table:
                output.Add(TableConverter.Convert(table, this));
                break;
            case Markdig.Syntax.CodeBlock code:
                output.Add(CodeBlockConverter.Convert(code, SpanOf(code), session));
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

    private void AppendParagraph(ParagraphBlock paragraph, List<Block> output)
    {
        var inlines = Inlines.Convert(paragraph.Inline);
        if (!inlines.IsEmpty)
        {
            output.Add(ParagraphForms.Of(SpanOf(paragraph).With(inlines), inlines));
        }
    }
}
