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
    private const string Green =
        "UklGRjIAAABXRUJQVlA4ICYAAABwAQCdASoIAAQAAgA0JaACdAF1AAD+8Js7J+aX/Af2B/2B2IAAAA==";

    /// <summary>A JPEG of the same size, all of one red.</summary>
    private const string Red =
        "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgICAgMCAgIDAwMDBAYEBAQEBAgGBgUGCQgKCgkICQkKDA8MCgsOCwkJDREN"
            + "Dg8QEBEQCgwSExIQEw8QEBD/2wBDAQMDAwQDBAgEBAgQCwkLEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQEBAQ"
            + "EBAQEBAQEBAQEBAQEBD/wAARCAAEAAgDAREAAhEBAxEB/8QAFAABAAAAAAAAAAAAAAAAAAAACP/EABQQAQAAAAAAAAAAAAAA"
            + "AAAAAAD/xAAVAQEBAAAAAAAAAAAAAAAAAAAHCP/EABQRAQAAAAAAAAAAAAAAAAAAAAD/2gAMAwEAAhEDEQA/ADuP1Rv/2Q==";

    /// <summary>The images of <see cref="RichArticle"/>: <c>map.png</c>, the same as <c>copy.png</c>, and others.</summary>
    public static ImageSet Set { get; } =
        new(
            ImmutableDictionary<string, ImageFile>
                .Empty.Add("map.png", Png(width: 120, height: 60))
                .Add("copy.png", Png(width: 120, height: 60))
                .Add("wide.png", Png(width: 2400, height: 1200))
                .Add("masthead:", Png(width: 300, height: 100))
                .Add("photo.webp", Picture(ImageFormat.WebP, Green, width: 80, height: 40))
                .Add("lying.jpeg", Picture(ImageFormat.Jpeg, Red, width: 40, height: 80, ImageOrientation.RightTop))
        );

    private static ImageFile Png(double width, double height) => Picture(ImageFormat.Png, Blue, width, height);

    private static ImageFile Picture(
        ImageFormat format,
        string content,
        double width,
        double height,
        ImageOrientation orientation = ImageOrientation.TopLeft
    ) =>
        new()
        {
            Format = format,
            PixelWidth = 8,
            PixelHeight = 4,
            NaturalWidth = new Length(width),
            NaturalHeight = new Length(height),
            Content = Convert.FromBase64String(content),
            Orientation = orientation,
        };
}
