namespace DocExport.Primitives;

/// <summary>
/// What one export of one article carries through every room: whose text it is, its limits, its cancellation, and the
/// diagnostics gathered on the way. It belongs to one export and one thread; nothing in it is shared.
/// </summary>
public sealed class ExportContext
{
    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<string> sources;

    /// <summary>Starts the context of one export.</summary>
    /// <param name="sourceName">The article's name in diagnostics, as the user gave it.</param>
    /// <param name="limits">The bounds; <see cref="ExportLimits.Default"/> when null.</param>
    /// <param name="cancellation">Ends the export early.</param>
    public ExportContext(string sourceName, ExportLimits? limits = null, CancellationToken cancellation = default)
    {
        sources = [sourceName];
        Limits = limits ?? ExportLimits.Default;
        Cancellation = cancellation;
    }

    /// <summary>The name in diagnostics of the source that is being read.</summary>
    public string SourceName => sources[CurrentSource];

    /// <summary>The index of the source that is being read: <see cref="SourceSpan.Document"/> of its spans.</summary>
    public int CurrentSource { get; private set; }

    /// <summary>The start of the source that is being read: where a fault of that whole file is reported.</summary>
    public SourceSpan StartOfSource => SourceSpan.StartOfFile with { Document = CurrentSource };

    /// <summary>The bounds of this export.</summary>
    public ExportLimits Limits { get; }

    /// <summary>Ends the export early; every long loop looks at it.</summary>
    public CancellationToken Cancellation { get; }

    /// <summary>What was reported so far, in the order of reporting.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics => diagnostics;

    /// <summary>
    /// A context of the same export whose diagnostics go nowhere: for work that is done a second time, or for another
    /// format's sake.
    /// </summary>
    public ExportContext Unheard()
    {
        var context = new ExportContext(sources[0], Limits, Cancellation);
        context.sources.AddRange(sources.Skip(1));
        context.CurrentSource = CurrentSource;
        return context;
    }

    /// <summary>Turns to one more source, for a document that combines several articles.</summary>
    /// <param name="sourceName">Its name in diagnostics, as the user gave it.</param>
    /// <returns>Its index.</returns>
    public int BeginSource(string sourceName)
    {
        sources.Add(sourceName);
        CurrentSource = sources.Count - 1;
        return CurrentSource;
    }

    /// <summary>Reports something worth knowing.</summary>
    public void Info(string code, SourceSpan span, string message) =>
        Report(new Diagnostic(code, DiagnosticSeverity.Info, sources[span.Document], span, message));

    /// <summary>Reports something that was mended, replaced or left out.</summary>
    public void Warn(string code, SourceSpan span, string message) =>
        Report(new Diagnostic(code, DiagnosticSeverity.Warning, sources[span.Document], span, message));

    /// <summary>Builds the exception that ends this export; the caller throws it.</summary>
    public ExportException Fault(string code, SourceSpan span, string message) =>
        new(new Diagnostic(code, DiagnosticSeverity.Error, sources[span.Document], span, message));

    /// <summary>Adds a diagnostic as it is.</summary>
    public void Report(Diagnostic diagnostic) => diagnostics.Add(diagnostic);
}
