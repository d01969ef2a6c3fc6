using DocExport.Primitives;

namespace DocExport.Images;

/// <summary>The images that one article names, and where they are read.</summary>
/// <param name="Prefix">
/// What stands before each reference in the <see cref="ImageSet"/>, so that articles of one document can name different
/// images alike; empty for an article by itself.
/// </param>
/// <param name="References">The references with the places that name them, in reading order.</param>
/// <param name="Resolver">Reads what a reference names; <c>data:</c> references are decoded without it.</param>
public sealed record ImageReferences(
    string Prefix,
    IEnumerable<(string Reference, SourceSpan Span)> References,
    IResourceResolver Resolver
);
