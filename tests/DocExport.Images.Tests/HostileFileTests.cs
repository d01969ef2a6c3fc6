using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;
using DocExport.Primitives;
using DocExport.Testing;

namespace DocExport.Images.Tests;

/// <summary>Files that are damaged, lie or are something else: refused with a reason, and quickly.</summary>
public sealed class HostileFileTests
{
    private static readonly string[] Names =
    [
        "baseline.jpg",
        "progressive.jpg",
        "cmyk.jpg",
        "grey.jpg",
        "lossless.webp",
        "lossy.webp",
        "alpha.webp",
        "animated.gif",
    ];

    public static TheoryData<string> Files => [.. Names, "sample.png"];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_that_was_cut_off_is_refused(string name)
    {
        var content = ContentOf(name);
        // An animation is whole when its first frame is; the rest is not drawn.
        var whole = name is "animated.gif" ? 67 : content.Length - 1;
        for (var length = 0; length < whole; length++)
        {
            var fault = Sample.FaultOf(content[..length]);
            Assert.EndsWith(".", fault, StringComparison.Ordinal);
        }

        Assert.Contains("cut off", Sample.FaultOf(content[..(whole - 8)]), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_file_with_any_one_byte_changed_does_no_harm(string name)
    {
        var content = ContentOf(name);
        foreach (var change in new byte[] { 0x00, 0x80, 0xFF })
        {
            for (var index = 0; index < content.Length; index++)
            {
                var changed = (byte[])content.Clone();
                changed[index] = (byte)(changed[index] == change ? change ^ 0x55 : change);
                if (
                    ImageFile.Open(changed, ExportLimits.Default with { MaxImagePixels = 1_000_000 }).Image is { } image
                )
                {
                    Assert.Equal(image.PixelWidth * image.PixelHeight * 4, image.Decode().Samples.Length);
                }
            }
        }
    }

    [Theory]
    [InlineData("89504E470D0A1A0A")]
    [InlineData("FFD8FF")]
    [InlineData("FFD8FFE000104A464946")]
    [InlineData("52494646FFFF00005745425056503820")]
    [InlineData("52494646000100005745425056503858")]
    [InlineData("474946383961")]
    public void Noise_behind_a_true_beginning_is_refused(string start)
    {
        var noise = new byte[4096];
        for (uint index = 0, state = 1; index < noise.Length; index++)
        {
            state = (state * 1664525) + 1013904223;
            noise[index] = (byte)(state >> 24);
        }

        Sample.FaultOf([.. Convert.FromHexString(start), .. noise]);
    }

    [Theory]
    [InlineData(100_000, 100_000, "at most 100000000 are allowed")]
    [InlineData(70_000, 1, "Cut it into parts")]
    [InlineData(0, 5, "its size is given as 0 × 5")]
    [InlineData(int.MaxValue, int.MaxValue, "at most 100000000 are allowed")]
    public void A_size_that_cannot_be_is_refused_before_anything_is_done(int width, int height, string reason)
    {
        var file = PngSample.Create(2, 8).File;
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(20), height);
        PngSample.Chunk("IHDR", file[16..29]).CopyTo(file, 8);

        Assert.Contains(reason, Sample.FaultOf(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_header_that_claims_more_rows_than_there_are_is_found_out()
    {
        var file = PngSample.Create(2, 8).File;
        BinaryPrimitives.WriteInt32BigEndian(file.AsSpan(20), 10_000);
        PngSample.Chunk("IHDR", file[16..29]).CopyTo(file, 8);

        Assert.Contains("rows of the PNG are missing", Sample.FaultOf(file), StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_that_unpack_to_far_more_than_the_image_are_not_unpacked_and_not_handed_on()
    {
        var bomb = PngSample.Deflate(new byte[300 * 1024 * 1024]);
        byte[] file =
        [
            .. PngSample.Create(0, 8).File[..33],
            .. PngSample.Chunk("IDAT", bomb),
            .. PngSample.Chunk("IEND", []),
        ];
        var before = GC.GetAllocatedBytesForCurrentThread();
        var watch = Stopwatch.StartNew();

        var result = ImageFile.Open(file, ExportLimits.Default);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20_000_000);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 5);
        Assert.True(result.Image is null || result.Image.ToPng().Length < 10_000);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>", "an SVG drawing")]
    [InlineData("<?xml version='1.0'?>\n<svg/>", "an SVG drawing")]
    [InlineData("<!DOCTYPE html><html>", "a web page")]
    [InlineData("BM????", "a BMP image")]
    [InlineData("II*\0????", "a TIFF image")]
    [InlineData("\0\0\0\u0020ftypavif", "an AVIF image")]
    [InlineData("\0\0\0\u0020ftypheic", "an HEIC image")]
    [InlineData("%PDF-1.7", "a PDF file")]
    [InlineData("صورة", "not an image of a known kind")]
    public void Another_kind_of_file_is_named(string content, string name) =>
        Assert.Contains(name, Sample.FaultOf(Encoding.UTF8.GetBytes(content)), StringComparison.Ordinal);

    [Fact]
    public void A_jpeg_without_the_tables_of_its_scan_is_refused()
    {
        var file = Sample.Read("baseline.jpg");
        ReadOnlySpan<byte> huffmanTables = [0xFF, 0xC4];
        while (file.AsSpan().IndexOf(huffmanTables) is >= 0 and var place)
        {
            // A comment instead.
            file[place + 1] = 0xFE;
        }

        Assert.Contains("lacks its tables", Sample.FaultOf(file), StringComparison.Ordinal);
    }

    [Fact]
    public void A_gif_without_a_frame_is_refused()
    {
        var file = Sample.Read("animated.gif");
        byte[] empty = [.. file[..13], .. file[13..(13 + (3 << ((file[10] & 7) + 1)))], 0x3B];

        Assert.Contains("without a picture", Sample.FaultOf(empty), StringComparison.Ordinal);
    }

    private static byte[] ContentOf(string name) =>
        name is "sample.png" ? PngSample.Create(3, 4, transparency: [0, 128]).File : Sample.Read(name);
}
