using System.Text;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Tests;

/// <summary>Articles laid out once, whose pages are looked at one by one.</summary>
public sealed class PreviewTests
{
    private const string ThreePages =
        "---\ntitle: عنوان\nlang: ar\n---\n\nأول\n\n\\newpage\n\nثان\n\n\\newpage\n\nثالث";

    [Fact]
    public void Tells_what_the_document_is()
    {
        var preview = Preview(ThreePages).Preview!;

        Assert.Equal(("عنوان", "ar", Direction.RightToLeft), (preview.Title, preview.Language, preview.Direction));
        Assert.Equal(3, preview.PageCount);
        Assert.Equal((595, 842), (Math.Round(preview.PageWidth), Math.Round(preview.PageHeight)));
        Assert.Equal((794, 1123), preview.PixelSizeAt(96));
    }

    [Fact]
    public void Its_pages_are_those_of_an_export_whatever_their_order_and_thread()
    {
        var request = RequestOf(ThreePages) with { Formats = [ExportFormat.Png] };
        var exported = Product.Exporter.Export(request, TestContext.Current.CancellationToken).Files;
        var preview = Preview(ThreePages).Preview!;
        var pictures = new byte[24][];

        Parallel.For(
            0,
            pictures.Length,
            index => pictures[index] = preview.ToPng(3 - (index % 3), 144, CancellationToken.None)
        );

        for (var index = 0; index < pictures.Length; index++)
        {
            Assert.Equal(exported[2 - (index % 3)].Content.ToArray(), pictures[index]);
        }
    }

    [Fact]
    public void A_page_is_painted_after_the_request_was_cancelled()
    {
        using var request = new CancellationTokenSource();
        var preview = Product.Exporter.Preview(RequestOf(ThreePages), request.Token).Preview!;
        request.Cancel();

        Assert.NotEmpty(preview.ToPng(3, 36, TestContext.Current.CancellationToken));
        Assert.Throws<OperationCanceledException>(() => preview.ToPng(2, 36, request.Token));
    }

    [Fact]
    public void A_page_that_is_not_there_or_too_large_cannot_be_asked_for()
    {
        var token = TestContext.Current.CancellationToken;
        var preview = Product
            .Exporter.Preview(
                RequestOf(ThreePages) with
                {
                    Limits = new ExportLimits { MaxPagePixels = 500_000 },
                },
                token
            )
            .Preview!;

        Assert.Throws<ArgumentOutOfRangeException>(() => preview.ToPng(0, 72, token));
        Assert.Throws<ArgumentOutOfRangeException>(() => preview.ToPng(4, 72, token));
        Assert.Throws<ArgumentOutOfRangeException>(() => preview.ToPng(1, 35, token));
        Assert.Throws<ArgumentOutOfRangeException>(() => preview.ToPng(1, 73, token));
        Assert.NotEmpty(preview.ToPng(1, 70, token));
    }

    [Fact]
    public void What_is_wrong_is_reported()
    {
        var unreadable = Product.Exporter.Preview(
            new ExportRequest(new ArticleSource(new byte[] { 0xC3, 0x28 }, "article.md"), []),
            TestContext.Current.CancellationToken
        );
        var unknown = Product.Exporter.Preview(
            RequestOf(ThreePages) with
            {
                TemplateName = "none",
            },
            TestContext.Current.CancellationToken
        );
        var missing = Preview("حرف \U0001F98A غريب");

        Assert.Null(unreadable.Preview);
        Assert.Equal("MD001", Assert.Single(unreadable.Diagnostics).Code);
        Assert.Null(unknown.Preview);
        Assert.Equal(DiagnosticSeverity.Error, Assert.Single(unknown.Diagnostics).Severity);
        Assert.NotNull(missing.Preview);
        Assert.Single(missing.Diagnostics, diagnostic => diagnostic.Code is "LA003");
    }

    [Fact]
    public void Several_articles_are_one_document()
    {
        var article = new ArticleSource("# أول\n\nنص."u8.ToArray(), "a.md");
        var preview = Product
            .Exporter.Preview(
                new ExportRequest([article, article with { Name = "b.md" }], [])
                {
                    Title = "كتاب",
                    Paper = PaperSize.A5,
                },
                TestContext.Current.CancellationToken
            )
            .Preview!;

        Assert.Equal(("كتاب", 420), (preview.Title, Math.Round(preview.PageWidth)));
        Assert.True(preview.PageCount >= 3);
    }

    private static PreviewResult Preview(string markdown) =>
        Product.Exporter.Preview(RequestOf(markdown), TestContext.Current.CancellationToken);

    private static ExportRequest RequestOf(string markdown) =>
        new(new ArticleSource(Encoding.UTF8.GetBytes(markdown), "article.md"), []);
}
