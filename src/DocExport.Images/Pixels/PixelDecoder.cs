using DocExport.Images.Reading;
using SkiaSharp;

namespace DocExport.Images.Pixels;

/// <summary>Decodes files with Skia. Sizes are checked before it is asked.</summary>
internal static class PixelDecoder
{
    private const int BytesOfPixel = 4;

    /// <summary>Decodes an image that was opened.</summary>
    /// <exception cref="InvalidDataException">Nothing can be decoded.</exception>
    public static PixelImage Decode(ImageFile image)
    {
        var (samples, result) = DecodeStored(image);
        // What is missing at the end of a JPEG's data stays as the decoder left it, as in a browser.
        if (result is not (SKCodecResult.Success or SKCodecResult.IncompleteInput or SKCodecResult.ErrorInInput))
        {
            throw new InvalidDataException($"The image cannot be decoded: {result}.");
        }

        var upright = Turning.Upright(samples, image);
        return new PixelImage(image.PixelWidth, image.PixelHeight, IsOpaque(upright), upright);
    }

    /// <summary>Decodes a file to see whether it can be.</summary>
    /// <exception cref="ImageFault">It cannot, or not wholly.</exception>
    public static void Check(ImageFile image)
    {
        switch (DecodeStored(image).Result)
        {
            case SKCodecResult.Success:
                return;
            case SKCodecResult.IncompleteInput:
                throw ImageFault.CutOff();
            default:
                throw ImageFault.Damaged("its data cannot be decoded");
        }
    }

    /// <summary>Lets the decoder read the header only.</summary>
    /// <exception cref="ImageFault">It does not find the image that our own reader found.</exception>
    public static void CheckHeader(ImageFile image)
    {
        using var codec = Open(image);
        if (codec is null || codec.Info.Width != StoredWidth(image) || codec.Info.Height != StoredHeight(image))
        {
            throw ImageFault.Damaged("its header contradicts its data");
        }
    }

    private static (byte[] Samples, SKCodecResult Result) DecodeStored(ImageFile image)
    {
        var (width, height) = (StoredWidth(image), StoredHeight(image));
        using var codec = Open(image);
        if (codec is null || codec.Info.Width != width || codec.Info.Height != height)
        {
            return ([], SKCodecResult.InvalidInput);
        }

        // Without a space to convert to, samples stay as they are stored.
        using var space =
            image.IccProfile.IsEmpty && image.Jpeg is not { Components: 4 } ? null : SKColorSpace.CreateSrgb();
        var wanted = new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Unpremul, space);
        var samples = new byte[checked(width * height * BytesOfPixel)];
        return (samples, codec.GetPixels(wanted, samples));
    }

    private static SKCodec? Open(ImageFile image)
    {
        // The codec holds the data on its own.
        using var data = SKData.CreateCopy(image.Content.Span);
        return SKCodec.Create(data);
    }

    private static int StoredWidth(ImageFile image) =>
        image.Orientation.ExchangesAxes() ? image.PixelHeight : image.PixelWidth;

    private static int StoredHeight(ImageFile image) =>
        image.Orientation.ExchangesAxes() ? image.PixelWidth : image.PixelHeight;

    private static bool IsOpaque(ReadOnlySpan<byte> samples)
    {
        for (var index = BytesOfPixel - 1; index < samples.Length; index += BytesOfPixel)
        {
            if (samples[index] != byte.MaxValue)
            {
                return false;
            }
        }

        return true;
    }
}
