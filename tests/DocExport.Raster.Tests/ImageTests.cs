using DocExport.Images;
using DocExport.Images.Pixels;
using DocExport.Pages;
using DocExport.Primitives;
using DocExport.Testing;

namespace DocExport.Raster.Tests;

public sealed class ImageTests
{
    private static readonly Color Red = new(255, 0, 0);
    private static readonly Color Green = new(0, 128, 0);
    private static readonly Color Navy = new(0, 0, 128);
    private static readonly Color Gold = new(255, 215, 0);

    [Fact]
    public void An_image_fills_its_area_and_nothing_else()
    {
        var picture = Sheet.Paint(Sheet.Of(new ImageItem(20, 30, 40, 20, Quarters(), null)));

        Assert.Equal(Red, picture.At(22, 32));
        Assert.Equal(Green, picture.At(57, 32));
        Assert.Equal(Navy, picture.At(22, 47));
        Assert.Equal(Gold, picture.At(57, 47));
        Assert.Equal((20, 30, 60, 50), Area(picture));
    }

    [Fact]
    public void What_is_transparent_lets_the_page_through()
    {
        // Red of half opacity, and red that cannot be seen.
        byte[] half = [255, 0, 0, 128];
        byte[] none = [255, 0, 0, 0];
        var image = Png(4, 1, [0, .. half, .. half, .. none, .. none]);
        var picture = Sheet.Paint(
            Sheet.Of(new FilledRectangle(0, 0, 100, 100, Navy), new ImageItem(0, 0, 100, 100, image, null))
        );

        var seen = picture.At(12, 50);
        Assert.InRange(seen.Red, 126, 130);
        Assert.InRange(seen.Blue, 62, 66);
        Assert.Equal(Navy, picture.At(97, 50));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public void A_photograph_is_painted_upright(int orientation)
    {
        var jpeg = File.ReadAllBytes(Repository.PathOf("tests/DocExport.Images.Tests/Samples/baseline.jpg"));
        var image = Sheet.Open(JpegSample.WithOrientation(jpeg, orientation));
        var (width, height) = (image.PixelWidth, image.PixelHeight);

        var picture = Sheet.Paint(Sheet.Of(width + 10, height + 10, new ImageItem(5, 5, width, height, image, null)));

        var samples = image.Decode().Samples.ToArray();
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                var color = picture.At(x + 5, y + 5);
                Assert.Equal(samples[((y * width) + x) * 4], color.Red, tolerance: 2.0);
                Assert.Equal(samples[(((y * width) + x) * 4) + 2], color.Blue, tolerance: 2.0);
            }
        }
    }

    [Fact]
    public void A_photograph_that_is_seen_small_is_decoded_small_and_looks_the_same()
    {
        var image = Sheet.Open(File.ReadAllBytes(Repository.PathOf("seeds/images/printed-sheet.jpg")));
        var (width, height) = (image.PixelWidth / 7, image.PixelHeight / 7);

        var small = image.DecodeFor(width, height);
        var picture = Sheet.Paint(Sheet.Of(width, height, new ImageItem(0, 0, width, height, image, null)));

        Assert.InRange(small.Width, width, (image.PixelWidth / 4) + 1);
        Assert.InRange(small.Height, height, (image.PixelHeight / 4) + 1);
        Assert.Equal(Mean(image.Decode()), MeanOf(picture), tolerance: 2);
    }

    [Fact]
    public void A_large_image_that_is_seen_small_keeps_every_pixel_in_mind()
    {
        // Black and white columns in turn: taking some pixels alone would show them, or only black or white.
        var samples = Enumerable.Range(0, 400 * 400).SelectMany(index => Gray((byte)(index % 2 * 255))).ToArray();
        var image = Sheet.Open(
            PagePngWriter.Write(new PixelImage(400, 400, IsOpaque: true, samples), 72, new bool[400])
        );

        var picture = Sheet.Paint(Sheet.Of(new ImageItem(0, 0, 100, 100, image, null)));

        Assert.All(Enumerable.Range(2, 96), x => Assert.InRange(picture.InkAt(x, 50), 0.45, 0.55));
    }

    [Fact]
    public void Rows_with_a_photograph_are_filtered_and_read_back_the_same()
    {
        var photograph = Sheet.Open(File.ReadAllBytes(Repository.PathOf("seeds/images/printed-sheet.jpg"))).Decode();
        var filtered = new bool[photograph.Height];
        filtered.AsSpan(3).Fill(true);

        var plain = PagePngWriter.Write(photograph, 72, new bool[photograph.Height]);
        var file = PagePngWriter.Write(photograph, 72, filtered);

        Assert.True(file.Length < plain.Length * 0.9, $"{file.Length} of {plain.Length}");
        Assert.Equal(photograph.Samples.ToArray(), Sheet.Open(file).Decode().Samples.ToArray());
        Assert.Equal(photograph.Samples.ToArray(), Sheet.Open(plain).Decode().Samples.ToArray());
    }

    private static byte[] Gray(byte value) => [value, value, value, byte.MaxValue];

    private static double Mean(PixelImage image) =>
        image.Samples.ToArray().Chunk(4).Average(pixel => (pixel[0] + pixel[1] + pixel[2]) / 3.0);

    private static double MeanOf(Picture picture) =>
        Enumerable
            .Range(0, picture.Width * picture.Height)
            .Average(index => 255 * (1 - picture.InkAt(index % picture.Width, index / picture.Width)));

    /// <summary>Four colours of 8 by 8 pixels.</summary>
    private static ImageFile Quarters()
    {
        var samples = Enumerable
            .Range(0, 16 * 16)
            .Select(index => (index % 16 < 8, index / 16 < 8))
            .Select(place =>
                place switch
                {
                    (true, true) => Red,
                    (false, true) => Green,
                    (true, false) => Navy,
                    _ => Gold,
                }
            )
            .SelectMany(color => new[] { color.Red, color.Green, color.Blue, byte.MaxValue })
            .ToArray();
        return Sheet.Open(PagePngWriter.Write(new PixelImage(16, 16, IsOpaque: true, samples), 72, new bool[16]));
    }

    /// <summary>A file of colours with opacity; each row begins with its filter.</summary>
    private static ImageFile Png(byte width, byte height, byte[] rows) =>
        Sheet.Open([
            .. PngSample.Signature,
            .. PngSample.Chunk("IHDR", [0, 0, 0, width, 0, 0, 0, height, 8, 6, 0, 0, 0]),
            .. PngSample.Chunk("IDAT", PngSample.Deflate(rows)),
            .. PngSample.Chunk("IEND", []),
        ]);

    private static (int Left, int Top, int Right, int Bottom) Area(Picture picture)
    {
        var inked = Enumerable
            .Range(0, picture.Width * picture.Height)
            .Select(index => (X: index % picture.Width, Y: index / picture.Width))
            .Where(place => picture.At(place.X, place.Y) != Color.White)
            .ToArray();
        return (
            inked.Min(place => place.X),
            inked.Min(place => place.Y),
            inked.Max(place => place.X) + 1,
            inked.Max(place => place.Y) + 1
        );
    }
}
