using System.Globalization;
using DocExport.Primitives;

namespace DocExport.Cli;

/// <summary>Writes diagnostics, one a line, as <c>file:line:column: warning CODE: text</c>.</summary>
internal sealed class DiagnosticWriter(TextWriter writer, bool color)
{
    private const string Reset = "\e[0m";
    private const string Bold = "\e[1m";

    /// <summary>Writes one diagnostic.</summary>
    public void Write(Diagnostic diagnostic)
    {
        var line = PlainText.Of(diagnostic.ToString());
        writer.WriteLine(color ? Paint(diagnostic, line) : line);
    }

    // The severity with its code stands out; the rest is for reading.
    private static string Paint(Diagnostic diagnostic, string line)
    {
        var (word, paint) = diagnostic.Severity switch
        {
            DiagnosticSeverity.Error => ("error", "\e[1;31m"),
            DiagnosticSeverity.Warning => ("warning", "\e[1;33m"),
            _ => ("info", "\e[1;36m"),
        };
        var place = string.Create(
            CultureInfo.InvariantCulture,
            $"{PlainText.Of(diagnostic.File)}:{diagnostic.Span.Line}:{diagnostic.Span.Column}: "
        );
        var mark = $"{word} {diagnostic.Code}:";
        return $"{Bold}{place}{Reset}{paint}{mark}{Reset}{line[(place.Length + mark.Length)..]}";
    }
}
