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

    /// <summary>The images of <see cref="RichArticle"/>: <c>map.png</c>, the same as <c>copy.png</c>, and <c>photo.webp</c>.</summary>
    public static ImageSet Set { get; } =
        new(
            ImmutableDictionary<string, ImageFile>
                .Empty.Add("map.png", Png(width: 120, height: 60))
                .Add("copy.png", Png(width: 120, height: 60))
                .Add("wide.png", Png(width: 2400, height: 1200))
                .Add("masthead:", Png(width: 300, height: 100))
                .Add("photo.webp", Png(width: 10, height: 10, ImageFormat.WebP))
        );

    private static ImageFile Png(double width, double height, ImageFormat format = ImageFormat.Png) =>
        new()
        {
            Format = format,
            PixelWidth = 8,
            PixelHeight = 4,
            NaturalWidth = new Length(width),
            NaturalHeight = new Length(height),
            Content = Convert.FromBase64String(Blue),
        };
}
