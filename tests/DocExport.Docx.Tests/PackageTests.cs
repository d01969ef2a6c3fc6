using System.Globalization;
using System.IO.Compression;
using DocExport.Docx.Tests.Fixtures;
using DocExport.Images;
using DocExport.Primitives;
using static DocExport.Docx.Tests.Fixtures.Build;

namespace DocExport.Docx.Tests;

/// <summary>The package as a whole: same bytes, nothing dangling.</summary>
public sealed class PackageTests
{
    [Fact]
    public void The_same_article_gives_the_same_bytes_whatever_the_culture_and_the_thread()
    {
        var expected = DocxFile.Of(EverythingArticle.Arabic).Bytes;
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        odd.NumberFormat.NegativeSign = "~";
        odd.NumberFormat.NumberDecimalSeparator = "\u066B";
        odd.NumberFormat.NativeDigits = [.. Enumerable.Range(0x660, 10).Select(digit => ((char)digit).ToString())];
        var results = new byte[8][];
        Parallel.For(
            0,
            results.Length,
            index =>
            {
                CultureInfo.CurrentCulture = odd;
                results[index] = DocxFile.Of(EverythingArticle.Arabic).Bytes;
            }
        );

        Assert.All(results, bytes => Assert.Equal(expected, bytes));
    }

    [Fact]
    public void One_writer_serves_many_threads_and_languages()
    {
        var writer = new DocxWriter(NewsTemplate.Build(), KnownFonts.Instance);
        var results = new byte[100][];
        Parallel.For(
            0,
            results.Length,
            index =>
            {
                var article = Arabic(P("نص")) with
                {
                    Metadata = new() { Direction = Direction.RightToLeft, Language = $"x{index % 50}" },
                };
                using var stream = new MemoryStream();
                writer.Write(article, ImageSet.Empty, pages: null, new ExportContext("article.md"), stream);
                results[index] = stream.ToArray();
            }
        );

        Assert.All(Enumerable.Range(0, 50), index => Assert.Equal(results[index], results[index + 50]));
        Assert.NotEqual(results[0], results[1]);
    }

    [Fact]
    public void Entries_are_sorted_and_have_no_time()
    {
        using var archive = new ZipArchive(new MemoryStream(DocxFile.Of(SeedArticle.Whole).Bytes));
        var names = archive.Entries.Select(entry => entry.FullName).ToList();

        Assert.Equal("[Content_Types].xml", names[0]);
        Assert.Equal(names[1..].Order(StringComparer.Ordinal), names[1..], StringComparer.Ordinal);
        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
    }

    [Fact]
    public void The_stream_need_not_seek()
    {
        using var compressed = new MemoryStream();
        using (var forward = new GZipStream(compressed, CompressionLevel.NoCompression, leaveOpen: true))
        {
            new DocxWriter(NewsTemplate.Build(), KnownFonts.Instance).Write(
                SeedArticle.Whole,
                ImageSet.Empty,
                pages: null,
                new ExportContext("article.md"),
                forward
            );
        }

        compressed.Position = 0;
        using var plain = new MemoryStream();
        using (var back = new GZipStream(compressed, CompressionMode.Decompress))
        {
            back.CopyTo(plain);
        }

        Assert.Equal(DocxFile.Of(SeedArticle.Whole).Bytes, plain.ToArray());
    }

    [Theory]
    [InlineData("arabic")]
    [InlineData("english")]
    [InlineData("seed")]
    [InlineData("rich")]
    [InlineData("combined")]
    public void Nothing_dangles(string article) =>
        PackageRules.AssertKept(
            article switch
            {
                "arabic" => DocxFile.Of(EverythingArticle.Arabic),
                "english" => DocxFile.Of(EverythingArticle.English),
                "rich" => DocxFile.Of(RichArticle.Arabic, images: Pictures.Set),
                "combined" => DocxFile.Of(RichArticle.Combined),
                _ => DocxFile.Of(SeedArticle.Whole),
            }
        );

    [Fact]
    public void An_image_is_one_part_however_often_and_by_whatever_name_it_is_shown()
    {
        var file = DocxFile.Of(RichArticle.Arabic, images: Pictures.Set);

        Assert.Equal(
            ["word/media/image1.png", "word/media/image2.gif", "word/media/image3.png", "word/media/image4.png"],
            file.Parts.Keys.Where(name => name.StartsWith("word/media/", StringComparison.Ordinal)).ToArray()
        );
        Assert.Contains(
            "<Default Extension=\"png\" ContentType=\"image/png\"/>",
            file.Parts["[Content_Types].xml"],
            StringComparison.Ordinal
        );
    }
}
