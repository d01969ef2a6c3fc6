namespace DocExport.Primitives;

/// <summary>How much a <see cref="Diagnostic"/> matters.</summary>
public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; the output is as the author would expect.</summary>
    Info,

    /// <summary>Something was mended, replaced or left out; <c>--strict</c> makes it fail.</summary>
    Warning,

    /// <summary>No output is written for this article.</summary>
    Error,
}
