using System.Collections.Immutable;

namespace DocExport.Images.Pixels;

/// <summary>An image as filtered rows, its opacity apart.</summary>
/// <param name="Color">The colours: grey, colour or indices.</param>
/// <param name="Opacity">The opacity as grey; null where all is opaque.</param>
public sealed record FilteredImage(FilteredRows Color, FilteredRows? Opacity)
{
    /// <summary>The samples of the one colour, or the one index, that is wholly transparent; empty for none.</summary>
    public ImmutableArray<int> ColorKey { get; init; } = [];

    /// <summary>How the rows must be turned to be seen upright.</summary>
    public ImageOrientation Orientation { get; init; } = ImageOrientation.TopLeft;

    /// <summary>The profile of the colours; empty for sRGB.</summary>
    public ReadOnlyMemory<byte> IccProfile { get; init; }
}
