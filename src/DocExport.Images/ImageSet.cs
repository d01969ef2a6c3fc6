using System.Collections.Immutable;

namespace DocExport.Images;

/// <summary>The images of one document by the reference that the author wrote: read once, for all formats. Immutable.</summary>
/// <param name="files">The images that can be drawn, by reference.</param>
public sealed class ImageSet(ImmutableDictionary<string, ImageFile> files)
{
    /// <summary>The images of a document that has none.</summary>
    public static ImageSet Empty { get; } = new(ImmutableDictionary<string, ImageFile>.Empty);

    /// <summary>
    /// The image that a reference names; null when it could not be had, which was reported when the set was made: its
    /// alternative text stands for it then.
    /// </summary>
    public ImageFile? Find(string reference) => files.GetValueOrDefault(reference);
}
