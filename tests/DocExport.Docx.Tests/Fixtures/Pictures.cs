using System.Collections.Immutable;
using DocExport.Images;
using DocExport.Primitives;

namespace DocExport.Docx.Tests.Fixtures;

/// <summary>Small images as an image set holds them.</summary>
internal static class Pictures
{
    /// <summary>A PNG of 8 by 4 pixels, all of one blue.</summary>
    private const string Blue =
        "iVBORw0KGgoAAAANSUhEUgAAAAgAAAAECAIAAAA8r+mnAAAAFUlEQVQI12OUjZrGgA0wMeAApEsAAGh1ARXyEngCAAAAAElFTkSuQmCC";

    /// <summary>A WebP of the same size, all of one green.</summary>
    private const string Green = "UklGRjIAAABXRUJQVlA4ICYAAABwAQCdASoIAAQAAgA0JaACdAF1AAD+8Js7J+aX/Af2B/2B2IAAAA==";

    /// <summary>A JPEG of the same size, all of one red, to be turned by a quarter (Exif orientation 6).</summary>
    private const string Red =
        "/9j/4QAiRXhpZgAASUkqAAgAAAABABIBAwABAAAABgAAAAAAAAD/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgID"
        + "AwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDRENDg8QEBEQCgwSExIQEw8QEBD/2wBDAQMDAwQDBAgEBAgQCwkL"
        + "EBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBD/wAARCAAEAAgDAREAAhEBAxEB/8QA"
        + "FAABAAAAAAAAAAAAAAAAAAAACP/EABQQAQAAAAAAAAAAAAAAAAAAAAD/xAAVAQEBAAAAAAAAAAAAAAAAAAAHCP/EABQRAQAA"
        + "AAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/ADuP1Rv/2Q==";

    /// <summary>A GIF of one pixel.</summary>
    private const string Dot = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

    /// <summary>The images of <see cref="RichArticle"/>: <c>map.png</c>, the same as <c>copy.png</c>, and others.</summary>
    public static ImageSet Set { get; } =
        new(
            ImmutableDictionary<string, ImageFile>
                .Empty.Add("map.png", Png(width: 120, height: 60))
                .Add("copy.png", Png(width: 120, height: 60))
                .Add("masthead:", Png(width: 300, height: 100))
                .Add("photo.webp", Opened(Green))
                .Add("lying.jpeg", Opened(Red))
                .Add("wide.gif", Picture(ImageFormat.Gif, Dot, width: 2400, height: 1200))
        );

    private static ImageFile Png(double width, double height) => Picture(ImageFormat.Png, Blue, width, height);

    private static ImageFile Opened(string content) =>
        ImageFile.Open(Convert.FromBase64String(content), ExportLimits.Default).Image!;

    private static ImageFile Picture(ImageFormat format, string content, double width, double height) =>
        new()
        {
            Format = format,
            PixelWidth = 8,
            PixelHeight = 4,
            NaturalWidth = new Length(width),
            NaturalHeight = new Length(height),
            Content = Convert.FromBase64String(content),
        };
}
