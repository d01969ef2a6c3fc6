using System.Globalization;
using DocExport.Images;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Layout.Collecting;

/// <summary>How large an image is drawn.</summary>
internal static class ImageSizing
{
    /// <summary>What stands for an image where it cannot be seen: its title where the author gave only that; empty for none.</summary>
    public static string AlternativeOf(Image image) =>
        image.Alternative.Length > 0 ? image.Alternative : image.Title ?? "";

    /// <summary>The width and height in points, as the author asks, but no larger than there is room.</summary>
    /// <param name="image">What the author asks for: one side gives the other; neither leaves the image its own size.</param>
    /// <param name="file">The image.</param>
    /// <param name="measure">The measure in points.</param>
    /// <param name="maximumHeight">The height that there is room for, in points.</param>
    public static (double Width, double Height) Fit(Image image, ImageFile file, double measure, double maximumHeight)
    {
        var (natural, tall) = (Math.Max(file.NaturalWidth.Points, 0.1), Math.Max(file.NaturalHeight.Points, 0.1));
        var (width, height) = (image.Width?.Resolve(measure), image.Height?.Resolve(maximumHeight)) switch
        {
            ({ } w, { } h) => (w, h),
            ({ } w, null) => (w, w * tall / natural),
            (null, { } h) => (h * natural / tall, h),
            _ => (natural, tall),
        };
        return Shrink(width, height, measure, maximumHeight);
    }

    /// <summary>A size that keeps within a width and a height, its sides in proportion.</summary>
    public static (double Width, double Height) Shrink(double width, double height, double mostWidth, double mostHeight)
    {
        var factor = Math.Min(1, Math.Min(mostWidth / width, mostHeight / height));
        return (width * factor, height * factor);
    }

    /// <summary>Reports an image that has too few pixels for its size.</summary>
    public static void ReportResolution(
        ImageFile file,
        double width,
        double height,
        SourceSpan source,
        ArticleSetting setting
    )
    {
        const double pointsPerInch = 72;
        var resolution = Math.Min(file.PixelWidth / width, file.PixelHeight / height) * pointsPerInch;
        var least = setting.Template.Figures.MinimumResolution;
        // What a rounded size leaves short is no shortage.
        if (resolution < least * 0.995)
        {
            setting.Context.Warn(
                "LA007",
                source,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The image has {resolution:0} pixels an inch where it stands, {width / pointsPerInch * 25.4:0} mm wide; fewer than {least:0} print coarsely. Use a larger image or draw it smaller."
                )
            );
        }
    }
}
