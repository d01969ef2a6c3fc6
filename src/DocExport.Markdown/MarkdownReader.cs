using System.Collections.Immutable;
using DocExport.Markdown.Blocks;
using DocExport.Markdown.FrontMatter;
using DocExport.Markdown.Headings;
using DocExport.Markdown.Links;
using DocExport.Markdown.Source;
using DocExport.Model;
using DocExport.Primitives;
using Markdig.Parsers;

namespace DocExport.Markdown;

/// <summary>
/// Reads Markdown (CommonMark 0.31.2 and GitHub's extensions, with more of pandoc's) and its front matter into an
/// <see cref="Article"/>. The reader holds no state: it may be called from any number of threads at once.
/// </summary>
public static class MarkdownReader
{
    /// <summary>Reads an article from the bytes of a file: UTF-8, or UTF-16 with a byte order mark.</summary>
    /// <param name="source">The whole file.</param>
    /// <param name="context">Limits, cancellation, and where diagnostics go.</param>
    /// <returns>The article; every node carries its place in the decoded file, the byte order mark not counted.</returns>
    /// <exception cref="ExportException">
    /// The file is too large (MD002), is not UTF-8 (MD001), is empty (MD003), its front matter cannot be read (MD005,
    /// MD006), or a bound is passed (MD017, MD018, MD019).
    /// </exception>
    /// <exception cref="OperationCanceledException">The export was cancelled.</exception>
    public static Article Read(ReadOnlyMemory<byte> source, ExportContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return ReadDecoded(SourceDecoder.Decode(source.Span, context), context);
    }

    /// <summary>Reads an article from text that is decoded already.</summary>
    /// <param name="text">The whole article. A leading U+FEFF is skipped and not counted in positions.</param>
    /// <param name="context">Limits, cancellation, and where diagnostics go.</param>
    /// <returns>The article; every node carries its place in the text.</returns>
    /// <exception cref="ExportException">As for the bytes of a file, save the encoding.</exception>
    /// <exception cref="OperationCanceledException">The export was cancelled.</exception>
    public static Article Read(string text, ExportContext context)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(context);
        SourceDecoder.CheckSize(System.Text.Encoding.UTF8.GetByteCount(text), context);
        return ReadDecoded(text.StartsWith('\uFEFF') ? text[1..] : text, context);
    }

    /// <summary>Reads an article from a decoded text, whose lines may come from those of another file.</summary>
    internal static Article ReadDecoded(
        string decoded,
        ExportContext context,
        ImmutableArray<int> sourceLines = default
    )
    {
        context.Cancellation.ThrowIfCancellationRequested();
        var lines = new LineIndex(decoded, context.CurrentSource, sourceLines);
        var log = new ReadLog(context, lines);
        var text = UnfitCharacters.Replace(decoded, log);

        var frontMatter = FrontMatterBlock.Find(text, log);
        var (metadata, contents) = frontMatter is { } block
            ? FrontMatterReader.Read(text.Substring(block.YamlStart, block.YamlLength), block, log)
            : FrontMatterContent.Empty;
        var bodyStart = frontMatter?.End ?? 0;
        if (metadata.Title.IsEmpty && string.IsNullOrWhiteSpace(text[bodyStart..]))
        {
            throw log.Fault(DiagnosticCodes.Empty, 0, 0, "The article is empty. Write some text, then export again.");
        }

        var session = new ReadSession(log, bodyStart);
        var document = MarkdownParser.Parse(bodyStart == 0 ? text : text[bodyStart..], ArticlePipeline.Shared, session);
        session.Footnotes.Number(document);
        var blocks = new BlockConverter(session, document);
        var article = ArticleTitle.Settle(metadata, document, blocks);
        article = AnchorSettling.Settle(article with { Footnotes = session.Footnotes.Convert(blocks) }, session);
        session.ReportRelativeLinks();
        session.ReportUnusedDefinitions();
        log.Finish();
        // A marker in the body says where the contents shall stand.
        return contents is null || article.Blocks.Any(block => block is TableOfContents)
            ? article
            : article with
            {
                Blocks = article.Blocks.Insert(0, contents),
            };
    }
}
