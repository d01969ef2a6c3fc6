using System.Security.Cryptography;
using DocExport.Images;
using DocExport.Images.Jpeg;
using DocExport.Images.Pixels;
using DocExport.Images.Png;
using DocExport.Pdf.Objects;

namespace DocExport.Pdf.Images;

/// <summary>
/// Writes image objects. JPEG data and the rows of a PNG are handed on as they are where PDF can read them: that is
/// fastest, smallest and loses nothing.
/// </summary>
internal sealed class ImageWriter(PdfFile file)
{
    // Scanned pages may carry one profile a hundred times.
    private readonly Dictionary<string, int> profiles = new(StringComparer.Ordinal);

    /// <summary>Writes an image.</summary>
    /// <returns>Its object, how it must be turned, and whether it has a soft mask.</returns>
    public (int Reference, ImageOrientation Orientation, bool IsTranslucent) Write(ImageFile image)
    {
        // Ink without a profile means nothing beside an sRGB output intent: it is converted.
        if (image.Jpeg is { } frame && (frame.Components < 4 || !image.IccProfile.IsEmpty))
        {
            return (WriteJpeg(image, frame), image.Orientation, false);
        }

        var rows = image.ToFilteredRows();
        var mask = rows.Opacity is { } opacity ? WriteRows(opacity, rows with { IccProfile = default }, 0) : 0;
        return (WriteRows(rows.Color, rows, mask), rows.Orientation, mask != 0);
    }

    private int WriteJpeg(ImageFile image, JpegFrame frame)
    {
        var isTurned = image.Orientation >= ImageOrientation.LeftTop;
        var (width, height) = isTurned ? (image.PixelHeight, image.PixelWidth) : (image.PixelWidth, image.PixelHeight);
        var entries = new PdfBuffer();
        BeginEntries(entries, width, height, bitDepth: 8);
        entries.Raw("/ColorSpace"u8);
        WriteSpace(entries, frame.Components, ProfileOf(image.IccProfile, frame.Components));
        if (frame is { Components: 4, IsInverted: true })
        {
            entries.Raw("/Decode[1 0 1 0 1 0 1 0]"u8);
        }

        entries.Raw("/Filter/DCTDecode"u8);
        if (frame.IsRgb)
        {
            entries.Raw("/DecodeParms<</ColorTransform 0>>"u8);
        }

        var id = file.Allocate();
        file.WriteEncodedStream(id, entries.Written, [image.Content]);
        return id;
    }

    private int WriteRows(FilteredRows rows, FilteredImage image, int mask)
    {
        var isColor = rows.ColorType != PngColorType.Gray;
        var profile = ProfileOf(image.IccProfile, isColor ? 3 : 1);
        var entries = new PdfBuffer();
        BeginEntries(entries, rows.Width, rows.Height, rows.BitDepth);
        entries.Raw("/ColorSpace"u8);
        if (rows.ColorType == PngColorType.Indexed)
        {
            entries.Raw("[/Indexed"u8);
            WriteSpace(entries, 3, profile);
            entries.Raw((byte)' ').Integer((rows.Palette.Length / 3) - 1).Literal(rows.Palette.Span).Raw((byte)']');
        }
        else
        {
            WriteSpace(entries, isColor ? 3 : 1, profile);
        }

        if (mask != 0)
        {
            entries.Raw("/SMask "u8).Reference(mask);
        }

        if (!image.ColorKey.IsEmpty)
        {
            WriteColorKey(entries, image);
        }

        entries.Raw("/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors "u8);
        entries.Integer(rows.ColorType == PngColorType.Rgb ? 3 : 1).Raw("/BitsPerComponent "u8);
        entries.Integer(rows.BitDepth).Raw("/Columns "u8).Integer(rows.Width).Raw(">>"u8);
        var id = file.Allocate();
        file.WriteEncodedStream(id, entries.Written, rows.Data.AsSpan());
        return id;
    }

    private static void BeginEntries(PdfBuffer entries, int width, int height, int bitDepth) =>
        entries
            .Raw("/Type/XObject/Subtype/Image/Width "u8)
            .Integer(width)
            .Raw("/Height "u8)
            .Integer(height)
            .Raw("/BitsPerComponent "u8)
            .Integer(bitDepth);

    private static void WriteSpace(PdfBuffer entries, int components, int profile)
    {
        if (profile != 0)
        {
            entries.Raw("[/ICCBased "u8).Reference(profile).Raw((byte)']');
            return;
        }

        entries.Raw(components == 1 ? "/DeviceGray"u8 : "/DeviceRGB"u8);
    }

    /// <summary>Writes the colour that is transparent (8.9.6.4).</summary>
    private static void WriteColorKey(PdfBuffer entries, FilteredImage image)
    {
        entries.Raw("/Mask["u8);
        foreach (var sample in image.ColorKey)
        {
            entries.Integer(sample).Raw((byte)' ').Integer(sample).Raw((byte)' ');
        }

        entries.Raw((byte)']');
    }

    /// <summary>Writes a profile (8.6.5.5); 0 for none.</summary>
    private int ProfileOf(ReadOnlyMemory<byte> profile, int components)
    {
        if (profile.IsEmpty)
        {
            return 0;
        }

        var hash = Convert.ToHexString(SHA256.HashData(profile.Span));
        if (!profiles.TryGetValue(hash, out var id))
        {
            profiles[hash] = id = file.Allocate();
            var entries = new PdfBuffer();
            entries.Raw("/N "u8).Integer(components);
            file.WriteStream(id, entries.Written, profile.Span);
        }

        return id;
    }
}
