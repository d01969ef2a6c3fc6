using DocExport.Primitives;

namespace DocExport.Images;

/// <summary>An image file that was looked into and can be drawn. Immutable; one serves any number of exports.</summary>
public sealed class ImageFile
{
    /// <summary>The format, as the bytes say and not as the name does.</summary>
    public required ImageFormat Format { get; init; }

    /// <summary>The width in pixels, as the image is seen upright.</summary>
    public required int PixelWidth { get; init; }

    /// <summary>The height in pixels, as the image is seen upright.</summary>
    public required int PixelHeight { get; init; }

    /// <summary>The width at the resolution that the file states, else at 96 pixels an inch.</summary>
    public required Length NaturalWidth { get; init; }

    /// <summary>The height at the resolution that the file states, else at 96 pixels an inch.</summary>
    public required Length NaturalHeight { get; init; }

    /// <summary>The file's bytes.</summary>
    public required ReadOnlyMemory<byte> Content { get; init; }
}
