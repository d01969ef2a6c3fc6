using DocExport.Images.Reading;
using SkiaSharp;

namespace DocExport.Images.Pixels;

/// <summary>Decodes files with Skia. Sizes are checked before it is asked.</summary>
internal static class PixelDecoder
{
    private const int BytesOfPixel = 4;

    // The JPEG decoder makes any eighth of the size (libjpeg: scale_num of 8).
    private const int ScaleSteps = 8;

    /// <summary>Decodes an image that was opened.</summary>
    /// <exception cref="InvalidDataException">It cannot be decoded; never for an image that was checked.</exception>
    public static PixelImage Decode(ImageFile image) => Decode(image, scale: 1);

    /// <summary>Decodes an image that was opened, a JPEG no larger than is needed for a size.</summary>
    /// <exception cref="InvalidDataException">It cannot be decoded; never for an image that was checked.</exception>
    public static PixelImage DecodeFor(ImageFile image, int width, int height)
    {
        if (image.Format != ImageFormat.Jpeg)
        {
            return Decode(image);
        }

        var needed = Math.Max((double)width / image.PixelWidth, (double)height / image.PixelHeight);
        var steps = Math.Clamp((int)Math.Ceiling(needed * ScaleSteps), 1, ScaleSteps);
        return Decode(image, (float)steps / ScaleSteps);
    }

    private static PixelImage Decode(ImageFile image, float scale)
    {
        var (samples, size, result) = DecodeStored(image, scale);
        if (result != SKCodecResult.Success)
        {
            throw new InvalidDataException($"The image cannot be decoded: {result}.");
        }

        var (width, height) = image.Orientation.ExchangesAxes() ? (size.Height, size.Width) : (size.Width, size.Height);
        var upright = Turning.Upright(samples, image.Orientation, width, height);
        return new PixelImage(width, height, IsOpaque(upright), upright);
    }

    /// <summary>Decodes a file to see whether it can be.</summary>
    /// <exception cref="ImageFault">It cannot, or not wholly.</exception>
    public static void Check(ImageFile image)
    {
        // A JPEG can be decoded to an eighth of its size: all its data is read, and few pixels are reckoned.
        switch (DecodeStored(image, image.Format == ImageFormat.Jpeg ? 1 / 8f : 1).Result)
        {
            case SKCodecResult.Success:
                return;
            case SKCodecResult.IncompleteInput:
                throw ImageFault.CutOff();
            default:
                throw ImageFault.Damaged("its data cannot be decoded");
        }
    }

    private static (byte[] Samples, SKSizeI Size, SKCodecResult Result) DecodeStored(ImageFile image, float scale)
    {
        using var codec = Open(image);
        if (codec is null || codec.Info.Width != StoredWidth(image) || codec.Info.Height != StoredHeight(image))
        {
            return ([], default, SKCodecResult.InvalidInput);
        }

        // Without a space to convert to, samples stay as they are stored.
        using var space =
            image.IccProfile.IsEmpty && image.Jpeg is not { Components: 4 } ? null : SKColorSpace.CreateSrgb();
        var size = codec.GetScaledDimensions(scale);
        var wanted = new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, SKAlphaType.Unpremul, space);
        var samples = new byte[checked(size.Width * size.Height * BytesOfPixel)];
        return (samples, size, codec.GetPixels(wanted, samples));
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
