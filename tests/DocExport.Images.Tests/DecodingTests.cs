using DocExport.Testing;

namespace DocExport.Images.Tests;

/// <summary>Pixels, compared with what was drawn and with what another program decodes.</summary>
public sealed class DecodingTests
{
    public static TheoryData<int, int, bool> PngKinds
    {
        get
        {
            var kinds = new TheoryData<int, int, bool>();
            foreach (var isInterlaced in new[] { false, true })
            {
                foreach (
                    var (colorType, depths) in new[]
                    {
                        (0, "1 2 4 8 16"),
                        (2, "8 16"),
                        (3, "1 2 4 8"),
                        (4, "8 16"),
                        (6, "8 16"),
                    }
                )
                {
                    foreach (var depth in depths.Split(' '))
                    {
                        kinds.Add(colorType, depth[0] == '1' && depth.Length == 2 ? 16 : depth[0] - '0', isInterlaced);
                    }
                }
            }

            return kinds;
        }
    }

    [Theory]
    [MemberData(nameof(PngKinds))]
    public void A_png_of_every_kind_gives_its_pixels(int colorType, int bitDepth, bool isInterlaced)
    {
        var sample = PngSample.Create(colorType, bitDepth, isInterlaced);

        var image = Sample.Open(sample.File);

        Assert.Equal((ImageFormat.Png, 13, 9), (image.Format, image.PixelWidth, image.PixelHeight));
        AssertSeen(sample.Pixels, image.Decode().Samples.ToArray());
    }

    [Theory]
    [InlineData(0, 8, new byte[] { 0, 24 })]
    [InlineData(2, 8, new byte[] { 0, 24, 0, 95, 0, 166 })]
    [InlineData(3, 4, new byte[] { 0, 128, 255, 0 })]
    [InlineData(3, 2, new byte[] { 255, 0 })]
    public void Transparent_colours_of_a_png_are_seen_through(int colorType, int bitDepth, byte[] transparency)
    {
        var sample = PngSample.Create(colorType, bitDepth, transparency: transparency);

        var decoded = Sample.Open(sample.File).Decode();

        Assert.False(decoded.IsOpaque);
        AssertSeen(sample.Pixels, decoded.Samples.ToArray());
    }

    [Theory]
    [InlineData("baseline.jpg", 3)]
    [InlineData("progressive.jpg", 3)]
    [InlineData("grey.jpg", 3)]
    [InlineData("lossless.webp", 0)]
    [InlineData("lossy.webp", 3)]
    [InlineData("alpha.webp", 1)]
    [InlineData("animated.gif", 0)]
    public async Task Another_program_decodes_the_same(string name, int tolerance)
    {
        var token = TestContext.Current.CancellationToken;
        using var folder = new TemporaryFolder();
        var target = folder.PathOf("judged.rgba");
        await Judge.ImageMagick.RunAsync([Sample.PathOf(name) + "[0]", "-depth", "8", $"rgba:{target}"], token);

        var decoded = Sample.Open(Sample.Read(name)).Decode();

        var expected = await File.ReadAllBytesAsync(target, token);
        Assert.Equal(expected.Length, decoded.Samples.Length);
        var worst = expected.Zip(decoded.Samples.ToArray(), (left, right) => Math.Abs(left - right)).Max();
        Assert.InRange(worst, 0, tolerance);
    }

    [Fact]
    public void Ink_becomes_the_colours_that_were_printed_with_it()
    {
        var ink = Sample.Open(Sample.Read("cmyk.jpg")).Decode().Samples.ToArray();

        // The corner is red, the lower edge yellow.
        Assert.True(ink is [> 200, < 60, < 60, 255, ..]);
        Assert.True(ink[^4..] is [> 200, > 200, < 90, 255]);
    }

    [Theory]
    [InlineData(1, 24, 16)]
    [InlineData(2, 24, 16)]
    [InlineData(3, 24, 16)]
    [InlineData(4, 24, 16)]
    [InlineData(5, 16, 24)]
    [InlineData(6, 16, 24)]
    [InlineData(7, 16, 24)]
    [InlineData(8, 16, 24)]
    public async Task A_photograph_is_turned_as_another_program_turns_it(int orientation, int width, int height)
    {
        var token = TestContext.Current.CancellationToken;
        using var folder = new TemporaryFolder();
        var turned = JpegSample.WithOrientation(Sample.Read("baseline.jpg"), orientation);
        var source = await folder.AddAsync("turned.jpg", turned, token);
        var target = folder.PathOf("judged.rgba");
        await Judge.ImageMagick.RunAsync([source, "-auto-orient", "-depth", "8", $"rgba:{target}"], token);

        var image = Sample.Open(turned);

        Assert.Equal((width, height), (image.PixelWidth, image.PixelHeight));
        var expected = await File.ReadAllBytesAsync(target, token);
        var worst = expected.Zip(image.Decode().Samples.ToArray(), (left, right) => Math.Abs(left - right)).Max();
        Assert.InRange(worst, 0, 3);
    }

    [Theory]
    [InlineData("baseline.jpg")]
    [InlineData("cmyk.jpg")]
    [InlineData("grey.jpg")]
    [InlineData("lossless.webp")]
    [InlineData("alpha.webp")]
    [InlineData("animated.gif")]
    public void Any_image_becomes_a_png_of_the_same_pixels(string name)
    {
        var image = Sample.Open(Sample.Read(name));

        var png = image.ToPng();

        var again = Sample.Open(png.ToArray());
        Assert.Equal(ImageFormat.Png, again.Format);
        AssertSeen(image.Decode().Samples.ToArray(), again.Decode().Samples.ToArray());
        Assert.Equal(png.ToArray(), image.ToPng().ToArray());
    }

    [Fact]
    public void A_png_stays_the_file_that_it_is()
    {
        var file = PngSample.Create(6, 8).File;

        Assert.Equal(file, Sample.Open(file).ToPng().ToArray());
    }

    /// <summary>Compares what is seen: the colour of what is wholly transparent is not.</summary>
    private static void AssertSeen(byte[] expected, byte[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        for (var index = 0; index < expected.Length; index += 4)
        {
            var isHidden = expected[index + 3] == 0 && actual[index + 3] == 0;
            Assert.True(
                isHidden || expected.AsSpan(index, 4).SequenceEqual(actual.AsSpan(index, 4)),
                $"Pixel {index / 4}: {string.Join(' ', expected[index..(index + 4)])}, decoded {string.Join(' ', actual[index..(index + 4)])}."
            );
        }
    }
}
