using System.Globalization;
using DocExport.Images.Jpeg;
using DocExport.Images.Pixels;
using DocExport.Images.Png;
using DocExport.Primitives;

namespace DocExport.Images.Reading;

/// <summary>Opens a file of any known format.</summary>
internal static class ImageOpener
{
    private const int MostPixelsOfSide = 65_535;
    private const double PointsInInch = 72;

    /// <exception cref="ImageFault">The file cannot be used.</exception>
    public static ImageFile Open(ReadOnlyMemory<byte> content, ExportLimits limits)
    {
        if (content.Length > limits.MaxImageBytes)
        {
            throw new ImageFault(
                Invariant(
                    $"The file has {content.Length} bytes, and at most {limits.MaxImageBytes} are allowed. Save it with fewer pixels."
                )
            );
        }

        switch (FormatSniffer.Sniff(content.Span))
        {
            case ImageFormat.Png:
                var png = PngReader.Read(content, header => CheckSize(header, limits));
                var opened = Build(png.Header, content, png.Components, png: png);
                return png.IsSound ? opened : ChecksOut(opened);
            case ImageFormat.Jpeg:
                var (jpegHeader, frame) = JpegReader.Read(content, header => CheckSize(header, limits));
                var jpeg = Build(jpegHeader, content, frame.Components, jpeg: frame);
                // Data between sound markers may still be noise, which decoders paint as grey; only what must be
                // converted is decoded now.
                PixelDecoder.CheckHeader(jpeg);
                return frame.Components == 4 ? ChecksOut(jpeg) : jpeg;
            case ImageFormat.WebP:
                var webP = WebPReader.Read(content);
                CheckSize(webP, limits);
                return ChecksOut(Build(webP, content, components: 3));
            case ImageFormat.Gif:
                var gif = GifReader.Read(content.Span);
                CheckSize(gif, limits);
                return ChecksOut(Build(gif, content, components: 3));
            default:
                throw new InvalidOperationException("The sniffer names formats that nothing reads.");
        }
    }

    private static ImageFile ChecksOut(ImageFile image)
    {
        PixelDecoder.Check(image);
        return image;
    }

    private static ImageFile Build(
        ImageHeader header,
        ReadOnlyMemory<byte> content,
        int components,
        JpegFrame? jpeg = null,
        PngFile? png = null
    )
    {
        var resolution = header.Resolution.IsPlausible ? header.Resolution : Resolution.Standard;
        var width = (int)header.Width;
        var height = (int)header.Height;
        var naturalWidth = new Length(width * PointsInInch / resolution.Horizontal);
        var naturalHeight = new Length(height * PointsInInch / resolution.Vertical);
        var isTurned = header.Orientation.ExchangesAxes();
        return new ImageFile
        {
            Format = header.Format,
            PixelWidth = isTurned ? height : width,
            PixelHeight = isTurned ? width : height,
            NaturalWidth = isTurned ? naturalHeight : naturalWidth,
            NaturalHeight = isTurned ? naturalWidth : naturalHeight,
            Content = content,
            Orientation = header.Orientation,
            IccProfile = Reading.IccProfile.IsOf(header.IccProfile.Span, components) ? header.IccProfile : default,
            Jpeg = jpeg,
            Png = png,
        };
    }

    private static void CheckSize(ImageHeader header, ExportLimits limits)
    {
        if (header.Width <= 0 || header.Height <= 0)
        {
            throw ImageFault.Damaged(Invariant($"its size is given as {header.Width} × {header.Height} pixels"));
        }

        if (header.Width * (double)header.Height > limits.MaxImagePixels)
        {
            throw new ImageFault(
                Invariant(
                    $"The image has {header.Width} × {header.Height} pixels, and at most {limits.MaxImagePixels} are allowed. Save it with fewer pixels."
                )
            );
        }

        if (header.Width > MostPixelsOfSide || header.Height > MostPixelsOfSide)
        {
            throw new ImageFault(
                Invariant(
                    $"The image has {header.Width} × {header.Height} pixels, and a side may have at most {MostPixelsOfSide}. Cut it into parts."
                )
            );
        }
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
