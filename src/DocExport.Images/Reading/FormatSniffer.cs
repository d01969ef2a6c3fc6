using System.Text;

namespace DocExport.Images.Reading;

/// <summary>Tells a file's format from its first bytes, and names those that cannot be used.</summary>
internal static class FormatSniffer
{
    private const int LookedAt = 1024;
    private const string SaveAsPngOrJpeg = "Save it as PNG or JPEG and name that file.";

    public static ImageFormat Sniff(ReadOnlySpan<byte> content)
    {
        if (content.IsEmpty)
        {
            throw new ImageFault("The file is empty. Copy or download it again.");
        }

        if (content.StartsWith(PngSignature))
        {
            return ImageFormat.Png;
        }

        if (content.StartsWith(JpegStart))
        {
            return ImageFormat.Jpeg;
        }

        if (content.StartsWith("RIFF"u8) && content.Length >= 12 && content[8..12].SequenceEqual("WEBP"u8))
        {
            return ImageFormat.WebP;
        }

        if (content.StartsWith("GIF87a"u8) || content.StartsWith("GIF89a"u8))
        {
            return ImageFormat.Gif;
        }

        throw new ImageFault(
            NameOfOther(content) ?? "The file is not an image of a known kind: PNG, JPEG, WebP and GIF can be used."
        );
    }

    private static ReadOnlySpan<byte> PngSignature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    private static ReadOnlySpan<byte> JpegStart => [0xFF, 0xD8, 0xFF];

    private static string? NameOfOther(ReadOnlySpan<byte> content)
    {
        var name = content switch
        {
            [(byte)'B', (byte)'M', ..] => "a BMP image",
            [(byte)'I', (byte)'I', 0x2A or 0x2B, 0, ..] or [(byte)'M', (byte)'M', 0, 0x2A or 0x2B, ..] =>
                "a TIFF image",
            [0xFF, 0x0A, ..] => "a JPEG XL image",
            [0, 0, 1, 0, ..] => "an icon file",
            [(byte)'8', (byte)'B', (byte)'P', (byte)'S', ..] => "a Photoshop file",
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "a PDF file",
            [(byte)'%', (byte)'!', ..] => "a PostScript file",
            [_, _, _, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', _, _, _, _, ..] => NameOfBrand(content[8..12]),
            [0, 0, 0, 0x0C, (byte)'j', (byte)'P', ..] => "a JPEG 2000 image",
            [0, 0, 0, 0x0C, (byte)'J', (byte)'X', (byte)'L', ..] => "a JPEG XL image",
            _ => null,
        };
        if (name is not null)
        {
            return $"The file is {name}, which cannot be used. {SaveAsPngOrJpeg}";
        }

        var start = Encoding.UTF8.GetString(content[..Math.Min(content.Length, LookedAt)]);
        if (start.Contains("<svg", StringComparison.OrdinalIgnoreCase))
        {
            return "The file is an SVG drawing, which cannot be used. "
                + "Save it as PNG, at 300 pixels an inch of its printed width, and name that file.";
        }

        return start.TrimStart('\uFEFF', ' ', '\r', '\n', '\t') is var text && IsWebPage(text)
            ? "The file is a web page and not an image. Save the image itself and name that file."
            : null;
    }

    private static bool IsWebPage(string text) =>
        text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase);

    private static string NameOfBrand(ReadOnlySpan<byte> brand) =>
        Encoding.Latin1.GetString(brand) switch
        {
            "avif" or "avis" => "an AVIF image",
            "heic" or "heix" or "hevc" or "heim" or "heis" or "mif1" or "msf1" => "an HEIC image",
            _ => "a video or another media file",
        };
}
