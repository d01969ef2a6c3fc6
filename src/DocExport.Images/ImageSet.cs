using System.Collections.Immutable;
using DocExport.Images.Loading;
using DocExport.Primitives;

namespace DocExport.Images;

/// <summary>The images of one document by the reference that the author wrote: read once, for all formats. Immutable.</summary>
/// <param name="files">The images that can be drawn, by reference.</param>
public sealed class ImageSet(ImmutableDictionary<string, ImageFile> files)
{
    /// <summary>The images of a document that has none.</summary>
    public static ImageSet Empty { get; } = new(ImmutableDictionary<string, ImageFile>.Empty);

    /// <summary>
    /// Reads the images of a document: each reference once, files with the same bytes as one image. What cannot be had is
    /// reported at the first place that names it.
    /// </summary>
    /// <param name="references">The references with the places that name them, in reading order.</param>
    /// <param name="resolver">Reads what a reference names; <c>data:</c> references are decoded without it.</param>
    /// <param name="context">The export: its limits, its token, its diagnostics.</param>
    /// <exception cref="OperationCanceledException">The export was cancelled.</exception>
    public static ImageSet Load(
        IEnumerable<(string Reference, SourceSpan Span)> references,
        IResourceResolver resolver,
        ExportContext context
    )
    {
        ArgumentNullException.ThrowIfNull(references);
        ArgumentNullException.ThrowIfNull(resolver);
        ArgumentNullException.ThrowIfNull(context);
        var loader = new ImageLoader(resolver, context);
        foreach (var (reference, span) in references)
        {
            loader.Load(reference, span);
        }

        return loader.Finish();
    }

    /// <summary>
    /// The image that a reference names; null when it could not be had, which was reported when the set was made: its
    /// alternative text stands for it then.
    /// </summary>
    public ImageFile? Find(string reference) => files.GetValueOrDefault(reference);
}
