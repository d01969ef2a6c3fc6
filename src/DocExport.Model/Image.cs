using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>An image within a paragraph, or the image of a <see cref="Figure"/>.</summary>
/// <param name="Span">Its place in the source.</param>
/// <param name="Source">Where it lies, as the author wrote it with escapes resolved: what an <see cref="IResourceResolver"/> is asked for.</param>
/// <param name="Alternative">What stands for it where it cannot be seen; empty for an image that only decorates.</param>
/// <param name="Title">What a reader sees when pointing at it; null when there is none.</param>
public sealed record Image(SourceSpan Span, string Source, string Alternative, string? Title) : Inline(Span)
{
    /// <summary>The width that the author asked for; null for the image's own, or what follows from the height.</summary>
    public ImageSize? Width { get; init; }

    /// <summary>The height that the author asked for; null for the image's own, or what follows from the width.</summary>
    public ImageSize? Height { get; init; }
}
