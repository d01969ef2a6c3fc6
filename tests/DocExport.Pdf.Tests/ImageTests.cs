using System.Globalization;
using System.Text;
using DocExport.Images;
using DocExport.Pages;
using DocExport.Pdf.Tests.Reading;
using DocExport.Primitives;
using DocExport.Testing;

namespace DocExport.Pdf.Tests;

/// <summary>Images in the file: how they are stored, and that two painters that share no code show their pixels.</summary>
public sealed class ImageTests
{
    private const string Samples = "tests/DocExport.Images.Tests/Samples/";

    /// <summary>A name, and the filter, colour space and entries that its object must have.</summary>
    public static TheoryData<string, string> Kinds =>
        new()
        {
            { "baseline.jpg", "DCTDecode DeviceRGB 8" },
            { "progressive.jpg", "DCTDecode DeviceRGB 8" },
            { "grey.jpg", "DCTDecode DeviceGray 8" },
            { "cmyk.jpg", "FlateDecode Indexed 8" },
            { "lossless.webp", "FlateDecode Indexed 8" },
            { "lossy.webp", "FlateDecode Indexed 8" },
            { "alpha.webp", "FlateDecode Indexed 8 SMask" },
            { "animated.gif", "FlateDecode Indexed 1" },
            { "png 0 1", "FlateDecode DeviceGray 1" },
            { "png 0 16", "FlateDecode DeviceGray 16" },
            { "png 2 8", "FlateDecode DeviceRGB 8" },
            { "png 2 16", "FlateDecode DeviceRGB 16" },
            { "png 3 1", "FlateDecode Indexed 1" },
            { "png 3 4", "FlateDecode Indexed 4" },
            { "png 3 8 interlaced", "FlateDecode Indexed 8" },
            { "png 2 8 interlaced", "FlateDecode Indexed 8" },
            { "png 4 8", "FlateDecode DeviceGray 8 SMask" },
            { "png 6 16", "FlateDecode Indexed 8 SMask" },
            { "png 0 8 key", "FlateDecode DeviceGray 8 Mask" },
            { "png 3 4 key", "FlateDecode Indexed 4 SMask" },
            { "png 3 4 shades", "FlateDecode Indexed 4 SMask" },
        };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Is_stored_in_the_smallest_form_that_keeps_it(string name, string expected)
    {
        var pdf = new ParsedPdf(Write(Open(name)));
        var image = pdf
            .Objects.Values.OfType<PdfDictionary>()
            .First(value => value.GetValueOrDefault("Subtype") is PdfName { Value: "Image" } && IsColor(pdf, value));

        Assert.Equal(expected, Describe(pdf, image));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Two_painters_show_its_pixels(string name, string form)
    {
        var token = TestContext.Current.CancellationToken;
        var image = Open(name);
        // Decoders of JPEG round differently, and so does what blends.
        var tolerance =
            form.Contains("DCT", StringComparison.Ordinal) ? 4
            : form.Contains("SMask", StringComparison.Ordinal) ? 3
            : 1;
        using var folder = new TemporaryFolder();
        var file = await folder.AddAsync("images.pdf", Write(image), token);
        await Judge.Qpdf.RunAsync(["--check", file], token);

        await Judge.PopplerPainter.RunAsync(["-r", "576", "-singlefile", file, folder.PathOf("poppler")], token);
        await Judge.MuPdf.RunAsync(
            ["draw", "-q", "-r", "72", "-A", "0", "-o", folder.PathOf("mupdf.ppm"), file],
            token
        );

        AssertShows(
            image,
            await File.ReadAllBytesAsync(folder.PathOf("poppler.ppm"), token),
            "poppler",
            tolerance,
            scale: 8
        );
        AssertShows(image, await File.ReadAllBytesAsync(folder.PathOf("mupdf.ppm"), token), "MuPDF", tolerance);
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
    public async Task A_turned_photograph_keeps_its_bytes_and_stands_upright(int orientation)
    {
        var token = TestContext.Current.CancellationToken;
        var jpeg = JpegSample.WithOrientation(
            await File.ReadAllBytesAsync(Repository.PathOf(Samples + "baseline.jpg"), token),
            orientation
        );
        var image = Open(jpeg);
        using var folder = new TemporaryFolder();
        var written = Write(image);
        var file = await folder.AddAsync("turned.pdf", written, token);

        await Judge.PopplerPainter.RunAsync(["-r", "576", "-singlefile", file, folder.PathOf("poppler")], token);
        await Judge.MuPdf.RunAsync(
            ["draw", "-q", "-r", "72", "-A", "0", "-o", folder.PathOf("mupdf.ppm"), file],
            token
        );

        Assert.True(written.AsSpan().IndexOf(jpeg) > 0);
        AssertShows(image, await File.ReadAllBytesAsync(folder.PathOf("poppler.ppm"), token), "poppler", 4, scale: 8);
        AssertShows(image, await File.ReadAllBytesAsync(folder.PathOf("mupdf.ppm"), token), "MuPDF", 4);
    }

    [Fact]
    public void An_image_stands_in_the_file_once_and_is_told_what_it_shows()
    {
        var image = Open("baseline.jpg");
        var root = StructureElement.CreateDocument("ar");
        var block = root.Add(StructureRole.Figure);
        var link = root.Add(StructureRole.P).Add(StructureRole.Link);
        var inline = link.Add(StructureRole.Figure);
        (block.Alternative, inline.Alternative) = ("خريطة", "Map");
        var page = new Page(
            1,
            200,
            100,
            [
                new ImageItem(10, 20, 24, 16, image, block.AddContent()),
                new ImageItem(40, 20, 12, 8, image, inline.AddContent()),
                new ImageItem(60, 20, 12, 8, image, Content: null),
            ],
            [new LinkArea(40, 20, 12, 8, "#fn-3", "Map", link)],
            [new Destination("fn-3", 50)]
        );

        var pdf = new ParsedPdf(Sample.Write(Document([page], root), readable: true));

        Assert.Single(
            pdf.Objects.Values.OfType<PdfDictionary>(),
            value => value.GetValueOrDefault("Subtype") is PdfName { Value: "Image" }
        );
        var figures = ElementsOf(pdf, "Figure");
        Assert.Equal(2, figures.Count);
        Assert.Equal([10.0, 64.0, 34.0, 80.0], pdf.Array(pdf.Dictionary(figures[0]["A"])["BBox"]).Cast<double>());
        Assert.Equal(
            "Block Inline",
            string.Join(' ', figures.Select(figure => pdf.Name(pdf.Dictionary(figure["A"])["Placement"])))
        );
        Assert.Equal("Map", Encoding.ASCII.GetString((byte[])figures[1]["Alt"]!));
        var content = Encoding.ASCII.GetString(pdf.Dictionary(pdf.Pages[0].Page["Contents"]).Data!);
        Assert.Equal(
            """
            /Figure<</MCID 0>>BDC
            q 24 0 0 16 10 64 cm /I0 Do Q
            EMC
            /Figure<</MCID 1>>BDC
            q 12 0 0 8 40 72 cm /I0 Do Q
            EMC
            /Artifact BMC
            q 12 0 0 8 60 72 cm /I0 Do Q
            EMC

            """,
            content
        );
        Assert.Contains(
            ElementsOf(pdf, "Link").Single()["K"] as List<object?> ?? [],
            kid => kid is PdfDictionary mark && mark.ContainsKey("Obj")
        );
    }

    [Fact]
    public void Cells_say_what_they_cover_and_notes_who_they_are()
    {
        var root = StructureElement.CreateDocument("ar");
        var row = root.Add(StructureRole.Table).Add(StructureRole.TBody).Add(StructureRole.TR);
        var head = row.Add(StructureRole.TH);
        (head.HeadsRow, head.RowSpan) = (true, 2);
        row.Add(StructureRole.TD).ColumnSpan = 3;
        row.Add(StructureRole.TD);
        root.Add(StructureRole.Note).Id = "fn-2";
        root.Add(StructureRole.Note).Id = "fn-10";

        var pdf = new ParsedPdf(Sample.Write(Document([new Page(1, 100, 100, [], [], [])], root), readable: true));
        var text = Encoding.Latin1.GetString(
            Sample.Write(Document([new Page(1, 100, 100, [], [], [])], root), readable: true)
        );

        Assert.Contains("/A<</O/Table/Scope/Row/RowSpan 2>>", text, StringComparison.Ordinal);
        Assert.Contains("/A<</O/Table/ColSpan 3>>", text, StringComparison.Ordinal);
        var tree = pdf.Array(pdf.Dictionary(pdf.Dictionary(pdf.Catalog["StructTreeRoot"])["IDTree"])["Names"]);
        Assert.Equal("fn-10 fn-2", string.Join(' ', tree.OfType<byte[]>().Select(Encoding.ASCII.GetString)));
    }

    [Fact]
    public void Same_images_give_the_same_bytes() => Assert.Equal(Write(Open("alpha.webp")), Write(Open("alpha.webp")));

    private static PagedDocument Document(IReadOnlyList<Page> pages, StructureElement root) =>
        new(
            new DocumentInfo
            {
                Title = "Images",
                Language = "ar",
                Direction = Direction.RightToLeft,
            },
            pages,
            root,
            []
        );

    /// <summary>A page as large as the image, which stands on it pixel for point.</summary>
    private static byte[] Write(ImageFile image)
    {
        var root = StructureElement.CreateDocument("en");
        var figure = root.Add(StructureRole.Figure);
        figure.Alternative = "Image";
        var (width, height) = (image.PixelWidth, image.PixelHeight);
        var item = new ImageItem(0, 0, width, height, image, figure.AddContent());
        return Sample.Write(Document([new Page(1, width, height, [item], [], [])], root));
    }

    private static ImageFile Open(string name)
    {
        var words = name.Split(' ');
        if (words[0] is not "png")
        {
            return Open(File.ReadAllBytes(Repository.PathOf(Samples + name)));
        }

        var colorType = int.Parse(words[1], CultureInfo.InvariantCulture);
        var bitDepth = int.Parse(words[2], CultureInfo.InvariantCulture);
        byte[]? transparency = (colorType, words.ElementAtOrDefault(3)) switch
        {
            (0, "key") => [0, 24],
            (3, "key") => [255, 255, 0],
            (3, "shades") => [0, 128, 255, 64],
            _ => null,
        };
        return Open(
            PngSample
                .Create(
                    colorType,
                    bitDepth,
                    words.Contains("interlaced", StringComparer.Ordinal),
                    transparency: transparency
                )
                .File
        );
    }

    private static ImageFile Open(byte[] content)
    {
        var result = ImageFile.Open(content, ExportLimits.Default);
        Assert.Null(result.Fault);
        return result.Image!;
    }

    /// <summary>
    /// Compares the middle of each pixel. poppler widens images to whole dots of its own and smooths them, unless they are
    /// blown up.
    /// </summary>
    private static void AssertShows(ImageFile image, byte[] picture, string painter, int tolerance, int scale = 1)
    {
        var decoded = image.Decode();
        var samples = decoded.Samples.Span;
        var header = Encoding.ASCII.GetString(picture[..Math.Min(picture.Length, 40)]).Split((char[]?)null, 5);
        var width = decoded.Width * scale;
        Assert.Equal(["P6", $"{width}", $"{decoded.Height * scale}", "255"], header[..4]);
        var pixels = picture.AsSpan(picture.Length - (width * decoded.Height * scale * 3));
        for (var index = 0; index < decoded.Width * decoded.Height; index++)
        {
            var (y, x) = Math.DivRem(index, decoded.Width);
            var place = (((y * scale) + (scale / 2)) * width) + (x * scale) + (scale / 2);
            for (var channel = 0; channel < 3; channel++)
            {
                var opacity = samples[(index * 4) + 3];
                var onWhite = 255 - ((255 - samples[(index * 4) + channel]) * opacity / 255);
                var shown = pixels[(place * 3) + channel];
                Assert.True(
                    Math.Abs(onWhite - shown) <= tolerance,
                    $"{painter} shows pixel {x}, {y} with {shown} for {onWhite} in channel {channel}."
                );
            }
        }
    }

    private static List<PdfDictionary> ElementsOf(ParsedPdf pdf, string type) =>
        [
            .. pdf
                .Objects.OrderBy(entry => entry.Key)
                .Select(entry => entry.Value)
                .OfType<PdfDictionary>()
                .Where(value =>
                    value.GetValueOrDefault("S") is PdfName name
                    && string.Equals(name.Value, type, StringComparison.Ordinal)
                ),
        ];

    private static bool IsColor(ParsedPdf pdf, PdfDictionary image) =>
        !pdf
            .Objects.Values.OfType<PdfDictionary>()
            .Any(other =>
                other.GetValueOrDefault("SMask") is PdfReference mask && ReferenceEquals(pdf.Objects[mask.Id], image)
            );

    private static string Describe(ParsedPdf pdf, PdfDictionary image)
    {
        var space = image["ColorSpace"] is List<object?> list ? pdf.Name(list[0]) : pdf.Name(image["ColorSpace"]);
        var masks = new[] { "SMask", "Mask" }.Where(image.ContainsKey).Select(mask => " " + mask);
        return $"{pdf.Name(image["Filter"])} {space} {pdf.Integer(image["BitsPerComponent"])}{string.Concat(masks)}";
    }
}
