using DocExport.Markdown.Footnotes;
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
    private FootnoteRegister? footnotes;
    private RelativeLinks? relativeLinks;

    public ReadLog Log => log;

    public ExportLimits Limits => log.Context.Limits;

    public CancellationToken Cancellation => log.Context.Cancellation;

    /// <summary>The link reference definitions (CommonMark 4.7), by folded label; the first of a label wins.</summary>
    public Dictionary<string, LinkDefinition> Definitions { get; } = new(StringComparer.Ordinal);

    public FootnoteRegister Footnotes => footnotes ??= new FootnoteRegister(this);

    /// <summary>The links to files beside the article, which are reported together.</summary>
    public RelativeLinks RelativeLinks => relativeLinks ??= new RelativeLinks();

    public Lists.BlankLineRun BlankLines { get; } = new();

    /// <summary>How deep the grid table stands whose cells are being parsed, for they do not know where they are; else 0.</summary>
    public int GridDepth { get; set; }

    /// <summary>Whether any link points into the article, so that what it may lead to has to be known.</summary>
    public bool HasFragmentLinks { get; set; }

    /// <summary>Whether the author gave any anchor but those of headings, so that they have to be told apart.</summary>
    public bool HasAnchors { get; set; }

    /// <summary>The ids of headings that their author gave.</summary>
    public HashSet<string> GivenHeadingIds { get; } = new(StringComparer.Ordinal);

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

    /// <summary>Notes that a block has an id, so that it is settled with all others.</summary>
    /// <returns>The id.</returns>
    public string? NoteAnchor(string? id)
    {
        HasAnchors |= id is not null;
        return id;
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

    /// <summary>Says once for all links to files beside the article that they are none in print.</summary>
    public void ReportRelativeLinks() => relativeLinks?.Report(this);

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
