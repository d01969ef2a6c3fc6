using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Templates;

/// <summary>A template as a catalogue lists it.</summary>
/// <param name="Name">The name that <c>--template</c> and an article's front matter take.</param>
/// <param name="Description">One sentence on what it is for; empty when the template cannot be read.</param>
/// <param name="Path">Its file.</param>
/// <param name="Diagnostics">What is wrong with it; empty for a template that can be used.</param>
public sealed record TemplateEntry(
    string Name,
    string Description,
    string Path,
    ImmutableArray<Diagnostic> Diagnostics
);
