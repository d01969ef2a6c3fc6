using System.Collections.Immutable;
using DocExport.Fonts;
using DocExport.Images;
using DocExport.Pages;
using DocExport.Primitives;
using DocExport.Testing;

namespace DocExport.Raster.Tests;

/// <summary>Small pages made by hand, a point to the pixel when nothing else is said.</summary>
internal static class Sheet
{
    private static readonly PageRasterizer Rasterizer = new();

    public static FontFace Serif { get; } = Load("source-serif-4/SourceSerif4-Regular.ttf");

    public static Page Of(params PageItem[] items) => Of(100, 100, items);

    public static Page Of(double width, double height, params PageItem[] items) =>
        new(1, width, height, [.. items], [], []);

    public static byte[] ToPng(Page page, int dotsPerInch = 72) =>
        Rasterizer.ToPng(page, dotsPerInch, TestContext.Current.CancellationToken);

    public static Picture Paint(Page page, int dotsPerInch = 72) => Picture.Read(ToPng(page, dotsPerInch));

    /// <summary>A line with one run whose clusters are single characters.</summary>
    /// <param name="text">The characters in logical order.</param>
    /// <param name="x">The left edge of the run in points.</param>
    /// <param name="baseline">The baseline in points.</param>
    /// <param name="size">The type size in points.</param>
    /// <param name="level">The embedding level.</param>
    /// <param name="stretch">What stands right of the first cluster, in points.</param>
    /// <param name="rise">How far the run is raised, in points.</param>
    /// <param name="color">The colour; black when not given.</param>
    public static TextLine Line(
        string text,
        double x,
        double baseline,
        double size = 20,
        byte level = 0,
        float stretch = 0,
        double rise = 0,
        Color? color = null
    )
    {
        var glyphs = text.Select(letter => Serif.GlyphOf(letter))
            .Select(id => new Glyph(id, Serif.AdvanceOf(id), 0, 0))
            .ToImmutableArray();
        var clusters = glyphs.Select(
            (glyph, index) => new Cluster(index, 1, index, 1, glyph.Advance, index == 0 ? stretch : 0)
        );
        return Line(glyphs, [.. clusters], text, x, baseline, size, level, rise, color);
    }

    /// <summary>A line with one run.</summary>
    public static TextLine Line(
        ImmutableArray<Glyph> glyphs,
        ImmutableArray<Cluster> clusters,
        string text,
        double x,
        double baseline,
        double size = 20,
        byte level = 0,
        double rise = 0,
        Color? color = null
    ) =>
        new(
            baseline,
            (level & 1) == 1 ? Direction.RightToLeft : Direction.LeftToRight,
            [
                new GlyphRun
                {
                    Font = Serif,
                    Size = size,
                    Color = color ?? Color.Black,
                    X = x,
                    Width = clusters.Sum(cluster => (cluster.Advance * size / Serif.UnitsPerEm) + cluster.Stretch),
                    Rise = rise,
                    Level = level,
                    Text = text.AsMemory(),
                    Clusters = clusters,
                    Glyphs = glyphs,
                },
            ]
        );

    public static ImageFile Open(byte[] content)
    {
        var result = ImageFile.Open(content, ExportLimits.Default);
        Assert.Null(result.Fault);
        return result.Image!;
    }

    private static FontFace Load(string path) =>
        FontFace.Load(File.ReadAllBytes(Repository.PathOf($"fonts/{path}")), path);
}
