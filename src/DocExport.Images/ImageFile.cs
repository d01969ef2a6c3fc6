using DocExport.Images.Jpeg;
using DocExport.Images.Pixels;
using DocExport.Images.Png;
using DocExport.Images.Reading;
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

    /// <summary>How the stored pixels must be turned to be seen upright.</summary>
    public ImageOrientation Orientation { get; init; } = ImageOrientation.TopLeft;

    /// <summary>The ICC profile that the file carries, when it is one of the image's own colour space; else empty.</summary>
    public ReadOnlyMemory<byte> IccProfile { get; internal init; }

    /// <summary>What a container that takes JPEG data as it is must know of it; null for other formats.</summary>
    public JpegFrame? Jpeg { get; internal init; }

    /// <summary>The stored rows of a PNG; null for other formats.</summary>
    internal PngFile? Png { get; init; }

    /// <summary>
    /// Looks into a file: finds its format by its bytes, reads its size, resolution and orientation, and checks that it
    /// can be decoded. Bad input never throws.
    /// </summary>
    /// <param name="content">The file's bytes; kept, not copied.</param>
    /// <param name="limits">The most bytes and pixels; a small file may claim to be a huge picture.</param>
    /// <returns>The image, or why there is none.</returns>
    public static ImageOpenResult Open(ReadOnlyMemory<byte> content, ExportLimits limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        try
        {
            return new ImageOpenResult(ImageOpener.Open(content, limits), null);
        }
        catch (ImageFault fault)
        {
            return new ImageOpenResult(null, fault.Message);
        }
    }

    /// <summary>Decodes the image: upright, in sRGB, eight bits a sample; of an animation the first frame.</summary>
    /// <exception cref="InvalidDataException">It cannot be decoded; never for an image of <see cref="Open"/>.</exception>
    public PixelImage Decode() => PixelDecoder.Decode(this);

    /// <summary>
    /// Decodes the image for a picture in which it is seen smaller: like <see cref="Decode"/>, but a JPEG becomes no larger
    /// than is needed, which saves most of the time and memory that a photograph takes.
    /// </summary>
    /// <param name="width">The pixels in a row that are seen.</param>
    /// <param name="height">The rows that are seen.</param>
    /// <returns>At least as many pixels, or all that there are.</returns>
    /// <exception cref="InvalidDataException">It cannot be decoded; never for an image of <see cref="Open"/>.</exception>
    public PixelImage DecodeFor(int width, int height) => PixelDecoder.DecodeFor(this, width, height);

    /// <summary>
    /// The image as a PNG file, upright: the file's own bytes when it is one that every program reads, else written anew.
    /// </summary>
    /// <exception cref="InvalidDataException">It cannot be decoded; never for an image of <see cref="Open"/>.</exception>
    public ReadOnlyMemory<byte> ToPng() =>
        Png is { IsSound: true } && Orientation == ImageOrientation.TopLeft ? Content : PngWriter.Write(Decode());

    /// <summary>
    /// The image as deflated rows with PNG's filters, colour and opacity apart: what PDF stores (ISO 32000-1 7.4.4.4).
    /// The rows of a PNG are handed on as they are where they can be.
    /// </summary>
    /// <exception cref="InvalidDataException">It cannot be decoded; never for an image of <see cref="Open"/>.</exception>
    public FilteredImage ToFilteredRows() => Png?.TryPassThrough(this) ?? RowEncoder.Encode(Decode());
}
