using DocExport.Docx.Tests.Fixtures;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace DocExport.Docx.Tests;

/// <summary>What Microsoft's own validator says.</summary>
public sealed class ValidityTests
{
    [Fact]
    public void The_seed_article_is_valid() => Assert.Empty(Errors(DocxFile.Of(SeedArticle.Whole)));

    [Fact]
    public void An_article_with_everything_is_valid() => Assert.Empty(Errors(DocxFile.Of(EverythingArticle.Arabic)));

    [Fact]
    public void An_article_from_left_to_right_is_valid() =>
        Assert.Empty(Errors(DocxFile.Of(EverythingArticle.English)));

    private static List<string> Errors(DocxFile file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream(file.Bytes), isEditable: false);
        return
        [
            .. new OpenXmlValidator(FileFormatVersions.Microsoft365)
                .Validate(document, TestContext.Current.CancellationToken)
                .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}"),
        ];
    }
}
