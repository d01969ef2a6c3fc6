using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Templates;

/// <summary>What reading a template gave: the template, or everything that is wrong with it.</summary>
/// <param name="Template">The template; null when there is any error.</param>
/// <param name="Diagnostics">All faults in the order of the file; empty for a good template.</param>
public sealed record TemplateReadResult(Template? Template, ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>Hands out the template, or ends the export with the first fault.</summary>
    /// <exception cref="ExportException">The template has an error.</exception>
    public Template OrThrow() => Template ?? throw new ExportException(Diagnostics[0]);
}
