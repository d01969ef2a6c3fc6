using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using DocExport.Templates;
using DocExport.Testing;

namespace DocExport.Tests;

/// <summary>Templates on other sheets than their own.</summary>
public sealed partial class PaperTests
{
    private const string Narrow = "narrow";

    // Twips, a twentieth of a point: ECMA-376 17.6.13.
    [Theory]
    [InlineData("A3", 841.89, 1190.55, 16838, 23811)]
    [InlineData("A4", 595.28, 841.89, 11906, 16838)]
    [InlineData("A5", 419.53, 595.28, 8391, 11906)]
    [InlineData("Letter", 612, 792, 12240, 15840)]
    [InlineData("Legal", 612, 1008, 12240, 20160)]
    public void All_formats_are_on_the_sheet_with_the_template_s_margins(
        string paper,
        double width,
        double height,
        int twipsWidth,
        int twipsHeight
    )
    {
        var result = Export("نص.", paper);

        var box = MediaBox().Match(ObjectsOf(Product.BytesOf(result, ExportFormat.Pdf).ToArray()));
        Assert.Equal(width, double.Parse(box.Groups["width"].Value, CultureInfo.InvariantCulture), tolerance: 0.01);
        Assert.Equal(height, double.Parse(box.Groups["height"].Value, CultureInfo.InvariantCulture), tolerance: 0.01);
        var section = SectionOf(Product.BytesOf(result, ExportFormat.Docx).ToArray());
        Assert.Equal((twipsWidth, twipsHeight), (section.Width, section.Height));
        Assert.Equal(SectionOf(Product.BytesOf(Export("نص.", "A4"), ExportFormat.Docx).ToArray()).Right, section.Right);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void A_sheet_that_margins_fill_is_refused()
    {
        using var folder = new TemporaryFolder();
        var json = File.ReadAllText(Repository.PathOf("templates/news/template.json"))
            .Replace(
                "\"start\": \"23mm\", \"end\": \"23mm\"",
                "\"start\": \"65mm\", \"end\": \"65mm\"",
                StringComparison.Ordinal
            )
            .Replace("\"news\"", $"\"{Narrow}\"", StringComparison.Ordinal);
        Directory.CreateDirectory(folder.PathOf(Narrow));
        File.WriteAllText(folder.PathOf($"{Narrow}/template.json"), json);
        using var exporter = new Exporter(
            Fonts.FontLibrary.Load([Repository.PathOf("fonts")]),
            new TemplateCatalog([folder.FullName])
        );
        var request = RequestOf("نص.", null) with { TemplateName = Narrow };

        var own = exporter.Export(request, TestContext.Current.CancellationToken);
        var small = exporter.Export(request with { Paper = PaperSize.A5 }, TestContext.Current.CancellationToken);

        Assert.True(own.Succeeded, Product.Report(own));
        Assert.Equal(
            "article.md:1:1: error EX002: The margins of the template 'narrow' leave no room for text on A5. "
                + "Choose a larger sheet or another template.",
            Assert.Single(small.Diagnostics).ToString()
        );
        Assert.False(small.Succeeded);
    }

    [Theory]
    [InlineData("a4", "A4")]
    [InlineData("LETTER", "Letter")]
    [InlineData("A2", null)]
    [InlineData("", null)]
    public void A_sheet_is_found_by_its_name(string name, string? found) =>
        Assert.Equal(found, PaperSize.Find(name)?.Name);

    private static ExportResult Export(string markdown, string paper) =>
        Product.Exporter.Export(RequestOf(markdown, PaperSize.Find(paper)), TestContext.Current.CancellationToken);

    private static ExportRequest RequestOf(string markdown, PaperSize? paper) =>
        new(new ArticleSource(Encoding.UTF8.GetBytes(markdown), "article.md"), [ExportFormat.Pdf, ExportFormat.Docx])
        {
            Paper = paper,
        };

    private static (int Width, int Height, int Right) SectionOf(byte[] docx)
    {
        using var package = new ZipArchive(new MemoryStream(docx));
        using var part = package.GetEntry("word/document.xml")!.Open();
        var section = XDocument.Load(part).Descendants().Last(element => element.Name.LocalName is "sectPr");
        return (Of("pgSz", "w"), Of("pgSz", "h"), Of("pgMar", "right"));

        int Of(string element, string attribute) =>
            (int)
                section
                    .Elements()
                    .Single(child => string.Equals(child.Name.LocalName, element, StringComparison.Ordinal))
                    .Attributes()
                    .Single(value => string.Equals(value.Name.LocalName, attribute, StringComparison.Ordinal));
    }

    /// <summary>The objects that a PDF holds in object streams (ISO 32000-1 7.5.7), as text.</summary>
    private static string ObjectsOf(byte[] pdf)
    {
        var objects = new StringBuilder();
        foreach (Match stream in ObjectStream().Matches(Encoding.Latin1.GetString(pdf)))
        {
            var start = stream.Index + stream.Length;
            using var inflated = new ZLibStream(
                new MemoryStream(pdf, start, pdf.Length - start),
                CompressionMode.Decompress
            );
            using var reader = new StreamReader(inflated, Encoding.Latin1);
            objects.Append(reader.ReadToEnd());
        }

        return objects.ToString();
    }

    [GeneratedRegex("/Type/ObjStm[^>]*>>\\s*stream\r?\n", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex ObjectStream();

    [GeneratedRegex(
        @"/MediaBox\[0 0 (?<width>[0-9.]+) (?<height>[0-9.]+)\]",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex MediaBox();
}
