using System.Buffers.Binary;
using System.Text;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Tests;

/// <summary>Articles as pictures of their pages.</summary>
public sealed class PageImageTests
{
    [Fact]
    public void Every_page_is_a_file_in_order()
    {
        var result = Export(Chapters(4), new PageImageOptions());

        Assert.Equal([1, 2, 3, 4], result.Files.Select(file => file.Page));
        Assert.All(result.Files, file => Assert.Equal((ExportFormat.Png, 4), (file.Format, file.Pages)));
        Assert.All(result.Files, file => Assert.Equal((1191, 1684), SizeOf(file)));
        Assert.Equal(
            4,
            result.Files.Select(file => Convert.ToHexString(file.Content.Span)).Distinct(StringComparer.Ordinal).Count()
        );
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void A_page_that_is_painted_alone_is_the_same()
    {
        var all = Export(Chapters(4), new PageImageOptions { DotsPerInch = 50 });
        var some = Export(Chapters(4), new PageImageOptions { DotsPerInch = 50, Pages = Select("2,4-") });

        Assert.Equal([2, 4], some.Files.Select(file => file.Page));
        Assert.Equal(all.Files[1].Content.ToArray(), some.Files[0].Content.ToArray());
        Assert.Equal(all.Files[3].Content.ToArray(), some.Files[1].Content.ToArray());
    }

    [Fact]
    public void Pages_that_are_not_there_are_named()
    {
        var result = Export(Chapters(2), new PageImageOptions { Pages = Select("2-3,9") });

        Assert.Equal([2], result.Files.Select(file => file.Page));
        Assert.Equal(
            "article.md:1:1: warning EX005: The pages 2-3,9 are asked for, and the document ends with page 2. "
                + "Those that are there are painted.",
            Assert.Single(result.Diagnostics).ToString()
        );
    }

    [Theory]
    [InlineData("3")]
    [InlineData("3-")]
    public void A_selection_beyond_the_last_page_is_an_error(string pages)
    {
        var result = Export(Chapters(2), new PageImageOptions { Pages = Select(pages) });

        Assert.False(result.Succeeded);
        Assert.Equal(
            $"article.md:1:1: error EX005: The pages {pages} are asked for, and the document ends with page 2. "
                + "Select pages that are there.",
            Assert.Single(result.Diagnostics).ToString()
        );
    }

    [Fact]
    public void A_picture_of_too_many_pixels_is_refused_before_it_is_painted()
    {
        var result = Export(Chapters(1), new PageImageOptions { DotsPerInch = 600 }, PaperSize.A3);

        Assert.False(result.Succeeded);
        Assert.Equal(
            "article.md:1:1: error EX003: At 600 dots an inch a page has 7016 × 9921 pixels; at most 40000000 are "
                + "painted. Ask for a lower resolution or a smaller sheet.",
            Assert.Single(result.Diagnostics).ToString()
        );
    }

    [Fact]
    public void Too_many_pictures_are_refused()
    {
        var result = Export(Chapters(3), new PageImageOptions(), limits: new ExportLimits { MaxPageImages = 2 });

        Assert.False(result.Succeeded);
        Assert.Equal("EX004", Assert.Single(result.Diagnostics).Code);
    }

    [Fact]
    public void What_layout_reports_is_reported_once_for_all_formats()
    {
        var source = new ArticleSource(Encoding.UTF8.GetBytes("حرف \U0001F98A غريب"), "article.md");
        var request = new ExportRequest(source, [ExportFormat.Png, ExportFormat.Docx, ExportFormat.Pdf]);

        var result = Product.Exporter.Export(request, TestContext.Current.CancellationToken);

        Assert.Equal([ExportFormat.Png, ExportFormat.Docx, ExportFormat.Pdf], result.Files.Select(file => file.Format));
        Assert.Single(result.Diagnostics, diagnostic => diagnostic.Code is "LA003");
    }

    [Theory]
    [InlineData(35)]
    [InlineData(601)]
    public void A_resolution_out_of_bounds_cannot_be_asked_for(int dotsPerInch) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PageImageOptions { DotsPerInch = dotsPerInch });

    private static ExportResult Export(
        string markdown,
        PageImageOptions options,
        PaperSize? paper = null,
        ExportLimits? limits = null
    ) =>
        Product.Exporter.Export(
            new ExportRequest(new ArticleSource(Encoding.UTF8.GetBytes(markdown), "article.md"), [ExportFormat.Png])
            {
                PageImages = options,
                Paper = paper,
                Limits = limits ?? ExportLimits.Default,
            },
            TestContext.Current.CancellationToken
        );

    /// <summary>An article with a chapter on each page.</summary>
    private static string Chapters(int count) =>
        string.Join("\n\n\\newpage\n\n", Enumerable.Range(1, count).Select(number => $"# باب {number}\n\nنص."));

    private static PageSelection Select(string pages)
    {
        Assert.True(PageSelection.TryParse(pages, out var selection));
        return selection;
    }

    // A PNG file begins with eight bytes, and its header's length and name.
    private static (int Width, int Height) SizeOf(ExportedFile file) =>
        (
            BinaryPrimitives.ReadInt32BigEndian(file.Content.Span[16..]),
            BinaryPrimitives.ReadInt32BigEndian(file.Content.Span[20..])
        );
}
