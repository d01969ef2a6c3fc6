using System.Globalization;

namespace DocExport.Primitives;

/// <summary>What was wrong or could not be expressed, where, and what to do about it.</summary>
/// <param name="Code">A stable code of the room that speaks, such as <c>MD003</c>.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="File">The name of the file as the user gave it.</param>
/// <param name="Span">The place in that file.</param>
/// <param name="Message">What is wrong and what was done, and the remedy, in one or two plain sentences.</param>
public sealed record Diagnostic(string Code, DiagnosticSeverity Severity, string File, SourceSpan Span, string Message)
{
    /// <summary><c>file:line:column: warning CODE: text</c>, the form that editors and terminals link to.</summary>
    public override string ToString()
    {
        var severity = Severity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{File}:{Span.Line}:{Span.Column}: {severity} {Code}: {Message}"
        );
    }
}
