namespace DocExport.Primitives;

/// <summary>
/// Ends the export of one article for a reason that the user can act on. It is thrown where going on makes no sense
/// (input too large, a template that cannot be read) and caught once, where the export began.
/// </summary>
public sealed class ExportException : Exception
{
    /// <summary>Creates the exception for a fault that ends the export.</summary>
    /// <param name="diagnostic">The fault; its severity is <see cref="DiagnosticSeverity.Error"/>.</param>
    public ExportException(Diagnostic diagnostic)
        : base(diagnostic.ToString())
    {
        Diagnostic = diagnostic;
    }

    /// <summary>The fault that ended the export.</summary>
    public Diagnostic Diagnostic { get; }
}
