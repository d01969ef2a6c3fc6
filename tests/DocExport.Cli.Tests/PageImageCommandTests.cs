using System.Security.Cryptography;
using DocExport.Templates;

namespace DocExport.Cli.Tests;

public sealed class PageImageCommandTests : IDisposable
{
    private readonly Workshop workshop = new();

    public void Dispose() => workshop.Dispose();

    [Fact]
    public void Pages_become_numbered_files_beside_the_article()
    {
        workshop.With("news/a.md", "pages: 3");

        Assert.Equal(0, workshop.Run("export ~/news/a.md --to png"));

        Assert.Equal("news/a-1.png news/a-2.png news/a-3.png news/a.md", workshop.Files);
        Assert.Equal("png of page 2", workshop.Text("news/a-2.png"));
        Assert.Equal("", workshop.Error);
    }

    [Fact]
    public void Numbers_have_zeros_before_them_so_that_names_sort()
    {
        workshop.With("a.md", "pages: 12");

        Assert.Equal(0, workshop.Run("export ~/a.md --to png --pages 2-3,10,12- --out-dir ~/out"));

        Assert.Equal("a.md out/a-02.png out/a-03.png out/a-10.png out/a-12.png", workshop.Files);
    }

    [Theory]
    [InlineData("~/page.png --pages 2", "page.png", "png of page 2")]
    [InlineData("~/page.png --to png --pages 2", "page.png", "png of page 2")]
    [InlineData("~/s{p}.png --pages 2", "s2.png", "png of page 2")]
    [InlineData("~/{0p}-s.png --pages 2", "02-s.png", "png of page 2")]
    [InlineData("~/page.bin --to png --pages 11", "page.bin", "png of page 11")]
    public void Output_names_the_picture(string output, string file, string content)
    {
        workshop.With("a.md", "pages: 12");

        Assert.Equal(0, workshop.Run($"export ~/a.md -o {output}"));

        Assert.Equal(content, workshop.Text(file));
        Assert.Equal(2, workshop.Files.Split(' ').Length);
    }

    [Fact]
    public void One_page_can_go_to_standard_output()
    {
        workshop.Input = "pages: 3";

        Assert.Equal(0, workshop.Run("export - --to png --pages 3 -o -"));

        Assert.Equal("png of page 3", workshop.Output);
    }

    [Theory]
    [InlineData("~/page.png", "-o ~/page.png")]
    [InlineData("- --to png", "-o -")]
    public void Several_pages_need_several_names(string output, string named)
    {
        workshop.With("a.md", "pages: 3");

        Assert.Equal(1, workshop.Run($"export ~/a.md -o {output}"));

        Assert.Equal(
            $"~/a.md:1:1: error CLI004: 3 pages become pictures, and {named} is one file. "
                + "Select one with --pages, or give each a name: -o 'page-{0p}.png'.\n",
            workshop.Error
        );
        Assert.Equal("a.md", workshop.Files);
        Assert.Equal("", workshop.Output);
    }

    [Fact]
    public void Every_picture_has_its_checksum()
    {
        workshop.With("a.md", "pages: 2");

        Assert.Equal(0, workshop.Run("export ~/a.md --to pdf,png --sha256"));

        Assert.Equal("a-1.png a-1.png.sha256 a-2.png a-2.png.sha256 a.md a.pdf a.pdf.sha256", workshop.Files);
        Assert.Equal(
            $"{Convert.ToHexStringLower(SHA256.HashData("png of page 2"u8))}  a-2.png\n",
            workshop.Text("a-2.png.sha256")
        );
    }

    [Fact]
    public void Sheet_and_resolution_reach_the_exporter()
    {
        workshop.With("a.md", "x");

        Assert.Equal(0, workshop.Run("export ~/a.md --to png --dpi 300 --paper letter"));

        Assert.True(workshop.Requests.TryDequeue(out var request));
        Assert.Equal(300, request.PageImages.DotsPerInch);
        Assert.Equal(PaperSize.Letter, request.Paper);
    }

    [Fact]
    public void Without_options_all_pages_are_painted_at_144_dots_on_the_template_s_sheet()
    {
        workshop.With("a.md", "x");

        Assert.Equal(0, workshop.Run("export ~/a.md --to png"));

        Assert.True(workshop.Requests.TryDequeue(out var request));
        Assert.Equal((144, "1-"), (request.PageImages.DotsPerInch, request.PageImages.Pages.ToString()));
        Assert.Null(request.Paper);
    }

    [Theory]
    [InlineData("--to png --pages 3-1", "--pages 3-1: Write numbers and ranges, such as 1-3,7 or 9- (to the end).")]
    [InlineData("--to png --pages 0", "--pages 0: Write numbers and ranges, such as 1-3,7 or 9- (to the end).")]
    [InlineData("--to png --dpi 35", "--dpi 35: Write a number from 36 to 600.")]
    [InlineData("--to png --dpi many", "--dpi many: Write a number from 36 to 600.")]
    [InlineData("--dpi 96", "--dpi is for pictures of pages. Add --to png.")]
    [InlineData("--to docx --pages 1", "--pages is for pictures of pages. Add --to png.")]
    [InlineData("--paper A2", "--paper A2: There is no such sheet. Possible are: A3, A4, A5, B5, Letter, Legal.")]
    [InlineData(
        "~/b/a.md --to png --out-dir ~/out",
        "~/out/a-{0p}.png: Both ~/a.md and ~/b/a.md would be written there. Export them apart, or rename one."
    )]
    [InlineData(
        "-o ~/x{p}.png ~/x7.png --combine",
        "~/x{p}.png: This is an input, and would be written over. Choose another output."
    )]
    public void Wrong_use_is_explained_and_nothing_is_done(string options, string message)
    {
        workshop.With("a.md", "x").With("b/a.md", "x").With("x7.png", "x");

        Assert.Equal(2, workshop.Run($"export ~/a.md {options}"));

        Assert.Equal($"docexport: {message}\nSee 'docexport export --help'.\n", workshop.Error);
        Assert.Empty(workshop.Requests);
    }
}
