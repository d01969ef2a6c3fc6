using System.Globalization;
using DocExport.Primitives;

namespace DocExport.Markdown.Source;

/// <summary>
/// Reports what the reader has to say, by offsets in the source. Of each code only the first hundred are given with
/// their places, then one that counts the rest: an article of a million tags must not make a million diagnostics.
/// </summary>
internal sealed class ReadLog(ExportContext context, LineIndex lines)
{
    private const int MostOfACode = 100;
    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);

    public ExportContext Context => context;

    public LineIndex Lines => lines;

    public void Warn(string code, int start, int length, string message) =>
        Report(code, DiagnosticSeverity.Warning, start, length, message);

    public void Info(string code, int start, int length, string message) =>
        Report(code, DiagnosticSeverity.Info, start, length, message);

    public ExportException Fault(string code, int start, int length, string message) =>
        context.Fault(code, lines.Span(start, length), message);

    /// <summary>Reports how many diagnostics were left out.</summary>
    public void Finish()
    {
        foreach (var (code, count) in counts)
        {
            if (count > MostOfACode)
            {
                var more = (count - MostOfACode).ToString(CultureInfo.InvariantCulture);
                context.Warn(code, context.StartOfSource, $"There are {more} more of {code} in this article.");
            }
        }
    }

    private void Report(string code, DiagnosticSeverity severity, int start, int length, string message)
    {
        counts.TryGetValue(code, out var count);
        counts[code] = count + 1;
        if (count < MostOfACode)
        {
            context.Report(new Diagnostic(code, severity, context.SourceName, lines.Span(start, length), message));
        }
    }
}
