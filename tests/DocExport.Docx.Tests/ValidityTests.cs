using System.Collections.Immutable;
using CsCheck;
using DocExport.Docx.Tests.Fixtures;
using DocExport.Primitives;
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

    [Fact]
    public void An_article_with_every_rare_construct_is_valid() =>
        Assert.Empty(Errors(DocxFile.Of(RichArticle.Arabic, images: Pictures.Set)));

    [Fact]
    public void An_article_with_its_pages_is_valid() =>
        Assert.Empty(
            Errors(
                DocxFile.Of(
                    RichArticle.Arabic,
                    NewsTemplate.Build(hasMasthead: true),
                    images: Pictures.Set,
                    pages: new PageMap(ImmutableDictionary<string, int>.Empty.Add("inlines", 1).Add("blocks", 2))
                )
            )
        );

    [Fact]
    public void A_document_of_chapters_is_valid() => Assert.Empty(Errors(DocxFile.Of(RichArticle.Combined)));

    [Fact]
    public void Whatever_an_article_holds_is_valid_and_nothing_dangles() =>
        AnyArticle.Generator.Sample(
            article =>
            {
                var file = DocxFile.Of(article, images: Pictures.Set);
                Assert.Empty(Errors(file));
                PackageRules.AssertKept(file);
            },
            iter: 150
        );

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
