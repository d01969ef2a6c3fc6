using DocExport.Resources;
using DocExport.Testing;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace DocExport.Tests;

/// <summary>What Microsoft's validator demands of the seeds' Word files in every template.</summary>
public sealed class WordFileTests
{
    public static TheoryData<string> Templates => ["news", "report", "archive", "book"];

    [Theory]
    [MemberData(nameof(Templates))]
    public void Every_seed_is_a_valid_word_file(string template) =>
        Assert.All(
            Seeds(),
            seed => AssertValid(new ExportRequest(seed, [ExportFormat.Docx]) { TemplateName = template })
        );

    [Fact]
    public void A_book_of_all_seeds_is_a_valid_word_file() =>
        AssertValid(new ExportRequest([.. Seeds()], [ExportFormat.Docx]) { Combines = true, Title = "كتاب" });

    private static IEnumerable<ArticleSource> Seeds()
    {
        var folder = Repository.PathOf("seeds");
        var seeds = Directory.GetFiles(folder, "*.md").Order(StringComparer.Ordinal).ToList();
        Assert.NotEmpty(seeds);
        return seeds.Select(path => new ArticleSource(File.ReadAllBytes(path), Path.GetFileName(path))
        {
            Resources = new FolderResolver(folder),
        });
    }

    private static void AssertValid(ExportRequest request)
    {
        var result = Product.Exporter.Export(request, TestContext.Current.CancellationToken);
        var bytes = Product.BytesOf(result, ExportFormat.Docx).ToArray();
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(
            new OpenXmlValidator(FileFormatVersions.Microsoft365)
                .Validate(document, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}")
        );
        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Code is "WD011");
    }
}
