using DocExport.Markdown.Source;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Markdown.PlainText;

/// <summary>
/// Reads plain text as it is pasted from a word processor or a web page, and makes a Markdown draft of it that an editor
/// can go on with. Every word is kept; what cannot be known is reported with its lines. The rules:
/// <list type="bullet">
/// <item>The first line is the title when it stands alone, or before the keywords, and does not end as a sentence does.</item>
/// <item>A line that starts with a label such as <c>Keywords:</c> or <c>الكلمات المفتاحية:</c> among the first five gives the keywords.</item>
/// <item>A line of at most 100 letters that stands alone between empty lines, or right before a paragraph twice as long,
/// and does not end as a sentence does, is a heading; not three such in a row, nor the last line.</item>
/// <item>Lines that start with a bullet are a list; so are two or more with numbers that count up.</item>
/// <item>Two or more lines with tabs, or with as many gaps of two blanks, are a table.</item>
/// <item>Lines that fill a measure of at least 45 letters are a paragraph that was wrapped.</item>
/// <item>Three or more short lines otherwise are kept as lines, for they may be what is left of a table (MD050).</item>
/// </list>
/// It holds no state: it may be called from any number of threads at once.
/// </summary>
public static class PlainTextReader
{
    /// <summary>Makes a Markdown draft of the bytes of a file: UTF-8, or UTF-16 with a byte order mark.</summary>
    /// <param name="source">The whole file.</param>
    /// <param name="context">Limits, cancellation, and where diagnostics go; they name lines of the file.</param>
    /// <returns>The draft.</returns>
    /// <exception cref="ExportException">The file is too large (MD002), is not UTF-8 (MD001), or is empty (MD003).</exception>
    /// <exception cref="OperationCanceledException">The export was cancelled.</exception>
    public static PlainTextDraft Read(ReadOnlyMemory<byte> source, ExportContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        context.Cancellation.ThrowIfCancellationRequested();
        var text = SourceDecoder.Decode(source.Span, context);
        var lines = PlainLine.Split(text);
        var log = new ReadLog(context, new LineIndex(text, context.CurrentSource));
        if (lines.TrueForAll(line => line.IsBlank))
        {
            throw log.Fault(DiagnosticCodes.Empty, 0, 0, "The text is empty. Write some, then import again.");
        }

        var draft = new DraftBuilder(lines, log).Build();
        log.Finish();
        return draft;
    }

    /// <summary>Reads an article from the bytes of a file of plain text, by way of its draft.</summary>
    /// <param name="source">The whole file.</param>
    /// <param name="context">Limits, cancellation, and where diagnostics go; they name lines of the file.</param>
    /// <returns>The article; the lines of its nodes are those of the file, their columns 1, their offsets those of the draft.</returns>
    /// <exception cref="ExportException">As for the draft, or a bound of <see cref="MarkdownReader"/> is passed.</exception>
    /// <exception cref="OperationCanceledException">The export was cancelled.</exception>
    public static Article ReadArticle(ReadOnlyMemory<byte> source, ExportContext context)
    {
        var draft = Read(source, context);
        return MarkdownReader.ReadDecoded(draft.Markdown, context, draft.SourceLines);
    }
}
