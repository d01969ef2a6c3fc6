using DocExport.Primitives;
using DocExport.Testing;

namespace DocExport.Images.Tests;

/// <summary>The natural size follows from pixels and resolution.</summary>
public sealed class SizeTests
{
    [Fact]
    public void Without_a_resolution_an_inch_has_96_pixels()
    {
        var image = Sample.Open(PngSample.Create(2, 8, width: 96, height: 48).File);

        Assert.Equal((72.0, 36.0), (image.NaturalWidth.Points, image.NaturalHeight.Points));
    }

    [Fact]
    public void A_png_states_pixels_a_metre()
    {
        var sample = PngSample.Create(
            2,
            8,
            width: 300,
            height: 150,
            extra: PngSample.Chunk("pHYs", [0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1])
        );

        // 11811 a metre are 300 an inch.
        Assert.Equal(72, Sample.Open(sample.File).NaturalWidth.Points, 0.01);
    }

    [Fact]
    public void A_jpeg_states_pixels_an_inch() =>
        Assert.Equal(24 * 72 / 300.0, Sample.Open(Sample.Read("baseline.jpg")).NaturalWidth.Points, 0.01);

    [Fact]
    public void A_turned_photograph_is_as_wide_as_it_is_seen()
    {
        var image = Sample.Open(JpegSample.WithOrientation(Sample.Read("baseline.jpg"), 6));

        Assert.Equal(16 * 72 / 300.0, image.NaturalWidth.Points, 0.01);
        Assert.Equal(24 * 72 / 300.0, image.NaturalHeight.Points, 0.01);
    }

    [Fact]
    public void A_resolution_that_cannot_be_meant_is_passed_over()
    {
        var sample = PngSample.Create(2, 8, width: 96, extra: PngSample.Chunk("pHYs", [0, 0, 0, 1, 0, 0, 0, 1, 1]));

        Assert.Equal(new Length(72), Sample.Open(sample.File).NaturalWidth);
    }
}
