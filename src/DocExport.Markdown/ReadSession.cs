using DocExport.Markdown.Links;
using DocExport.Markdown.Source;
using DocExport.Primitives;
using Markdig;

namespace DocExport.Markdown;

/// <summary>
/// What one read carries through Markdig's shared pipeline: the parsers have no state of their own and find here the
/// limits, the log, and the definitions met so far.
/// </summary>
internal sealed class ReadSession(ReadLog log, int bodyStart) : MarkdownParserContext
{
    private bool nestingReported;

    public ReadLog Log => log;

    public ExportLimits Limits => log.Context.Limits;

    public CancellationToken Cancellation => log.Context.Cancellation;

    /// <summary>The link reference definitions (CommonMark 4.7), by folded label; the first of a label wins.</summary>
    public Dictionary<string, LinkDefinition> Definitions { get; } = new(StringComparer.Ordinal);

    /// <summary>The folded labels of the footnotes that are defined.</summary>
    public HashSet<string> Footnotes { get; } = new(StringComparer.Ordinal);

    public Lists.BlankLineRun BlankLines { get; } = new();

    /// <summary>The ids that blocks other than headings have.</summary>
    public HashSet<string> BlockAnchors { get; } = new(StringComparer.Ordinal);

    /// <summary>How deep the grid table stands whose cells are being parsed, for they do not know where they are; else 0.</summary>
    public int GridDepth { get; set; }

    /// <summary>Whether any link points into the article, so that headings' ids have to be known first.</summary>
    public bool HasFragmentLinks { get; set; }

    /// <summary>The session of a parser's processor.</summary>
    public static ReadSession Of(MarkdownParserContext? context) => (ReadSession)context!;

    /// <summary>The place in the file of an offset in the body.</summary>
    public SourceSpan Span(int start, int length) => log.Lines.Span(start + bodyStart, length);

    public void Warn(string code, int start, int length, string message) =>
        log.Warn(code, start + bodyStart, length, message);

    public void Info(string code, int start, int length, string message) =>
        log.Info(code, start + bodyStart, length, message);

    public ExportException Fault(string code, int start, int length, string message) =>
        log.Fault(code, start + bodyStart, length, message);

    /// <summary>Gives a block its id, unless another has it, which is reported.</summary>
    /// <returns>The id; null when there is none to give.</returns>
    public string? TakeAnchor(string? id, int start, int length)
    {
        if (id is null || BlockAnchors.Add(id))
        {
            return id;
        }

        Warn(
            DiagnosticCodes.DuplicateAnchor,
            start,
            length,
            $"The id \"{id}\" is given already; this one is left out. Give each id once."
        );
        return null;
    }

    /// <summary>Says once that nesting was flattened.</summary>
    public void ReportNesting(int start)
    {
        if (!nestingReported)
        {
            nestingReported = true;
            var most = Limits.MaxNesting.ToString(System.Globalization.CultureInfo.InvariantCulture);
            Warn(
                DiagnosticCodes.Nesting,
                start,
                1,
                $"Lists, quotes, containers or emphasis are nested more than {most} deep from here on; what is deeper stands at that level. Nest less."
            );
        }
    }

    /// <summary>Says which link definitions no link uses: their words are in no output.</summary>
    public void ReportUnusedDefinitions()
    {
        foreach (var definition in Definitions.Values)
        {
            if (!definition.IsUsed)
            {
                Info(
                    DiagnosticCodes.UnusedDefinition,
                    definition.Start,
                    definition.Length,
                    $"No link uses the definition [{definition.Label}]; it is left out."
                );
            }
        }
    }
}
