using System.Text;

namespace DocExport.Cli.Tests;

public sealed class ExportCommandTests : IDisposable
{
    private readonly Workshop workshop = new();

    public void Dispose() => workshop.Dispose();

    [Fact]
    public void Article_becomes_a_PDF_beside_it()
    {
        workshop.With("news/article.md", "نص");

        Assert.Equal(0, workshop.Run("export ~/news/article.md"));

        Assert.Equal("pdf of نص", workshop.Text("news/article.pdf"));
        Assert.Equal("news/article.md news/article.pdf", workshop.Files);
        Assert.Equal("", workshop.Error + workshop.Output);
    }

    [Theory]
    [InlineData("article.markdown", "article.pdf")]
    [InlineData("article.txt", "article.pdf")]
    [InlineData("notes.v2", "notes.v2.pdf")]
    [InlineData("article", "article.pdf")]
    public void Only_the_ends_of_articles_are_taken_off(string input, string output)
    {
        workshop.With(input, "x");

        workshop.Run($"export ~/{input}");

        Assert.True(File.Exists(workshop.At(output)), workshop.Files);
    }

    [Theory]
    [InlineData("-o ~/out.docx", "docx of x")]
    [InlineData("-o ~/out.PDF", "pdf of x")]
    [InlineData("-o ~/out.bin --to docx", "docx of x")]
    [InlineData("--output ~/out.pdf --to pdf", "pdf of x")]
    public void End_of_the_output_says_the_format(string options, string content)
    {
        workshop.With("article.md", "x");

        Assert.Equal(0, workshop.Run($"export ~/article.md {options}"));

        Assert.Equal(content, File.ReadAllText(Directory.GetFiles(workshop.Folder, "out.*").Single()));
    }

    [Fact]
    public void Folder_stands_for_its_articles_and_an_output_folder_is_created()
    {
        workshop.With("in/b.md", "B").With("in/a.md", "A").With("in/c.txt", "C").With("in/deep/d.md", "D");

        Assert.Equal(0, workshop.Run("export ~/in --out-dir ~/out/print --to pdf,docx"));

        Assert.Equal(
            "in/a.md in/b.md in/c.txt in/deep/d.md "
                + "out/print/a.docx out/print/a.pdf out/print/b.docx out/print/b.pdf",
            workshop.Files
        );
    }

    [Fact]
    public void Formats_may_be_named_one_by_one_and_twice()
    {
        workshop.With("a.md", "A");

        Assert.Equal(0, workshop.Run("export ~/a.md --to docx --to PDF,docx"));

        Assert.Equal("a.docx a.md a.pdf", workshop.Files);
    }

    [Fact]
    public void Standard_input_goes_to_a_file()
    {
        workshop.Input = "نص";

        Assert.Equal(0, workshop.Run("export - -o ~/out.pdf"));

        Assert.Equal("pdf of نص", workshop.Text("out.pdf"));
    }

    [Fact]
    public void Standard_input_goes_to_standard_output()
    {
        workshop.Input = "نص";

        Assert.Equal(0, workshop.Run("export - -o - --to docx"));

        Assert.Equal("docx of نص", workshop.Output);
    }

    [Theory]
    [InlineData("", "Required argument 'INPUT' missing for command: 'export'.")]
    [InlineData(
        "~/missing.md ~/gone.md",
        "~/missing.md: There is no such file or folder. Check the path.|~/gone.md: There is no such file or folder. Check the path."
    )]
    [InlineData(
        "~/a.md --templat news",
        "--templat is no option. For a file of this name write ./--templat|news: There is no such file or folder. Check the path.",
        "--templat is no option. For a file of this name write ./--templat"
    )]
    [InlineData(
        "~/a.md ~/b.md -o ~/out.pdf",
        "-o is one file, and there are 2 articles. Use --out-dir DIR, or --combine."
    )]
    [InlineData("~/a.md -o ~/out.pdf --to pdf,docx", "-o is one file, and --to names two formats. Use --out-dir DIR.")]
    [InlineData(
        "~/a.md -o ~/out.pdf --to docx",
        "-o ~/out.pdf and --to docx do not agree. Leave --to out, or rename the file."
    )]
    [InlineData("~/a.md -o ~/out.odt", "-o ~/out.odt: End the name in .pdf, .docx or .png, or add --to.")]
    [InlineData("~/a.md -o ~/empty", "-o ~/empty: This is a folder. Use --out-dir ~/empty")]
    [InlineData("~/a.md -o ~/none/out.pdf", "-o ~/none/out.pdf: The folder ~/none does not exist. Create it first.")]
    [InlineData("~/a.md -o ~/out.pdf --out-dir ~/out", "-o and --out-dir exclude one another. Leave one out.")]
    [InlineData("~/a.md --out-dir ~/b.md", "--out-dir ~/b.md: This is a file. Name a folder.")]
    [InlineData("~/a.md --to odt", "--to odt: There is no such format. Possible are: pdf, docx, png.")]
    [InlineData(
        "~/a.md -o /dev/null --to pdf",
        "/dev/null: This is no ordinary file, and would be replaced. Use -o - > /dev/null"
    )]
    [InlineData(
        "~/a.md -o ~/a.md --to pdf",
        "~/a.md: This is an input, and would be written over. Choose another output."
    )]
    [InlineData(
        "~/a.md ~/deep/a.md --out-dir ~/out",
        "~/out/a.pdf: Both ~/a.md and ~/deep/a.md would be written there. Export them apart, or rename one."
    )]
    [InlineData(
        "~/a.md ~/a.md",
        "~/a.pdf: Both ~/a.md and ~/a.md would be written there. Export them apart, or rename one."
    )]
    [InlineData("~/empty", "~/empty: The folder has no *.md files. Name the files themselves.")]
    [InlineData("-", "Standard input has no name to call the file by. Add -o FILE, or -o -.")]
    [InlineData("~/a.md ~/b.md --combine", "--combine makes one document, which needs a name. Add -o FILE.")]
    [InlineData(
        "~/a.md ~/b.md --combine -o ~/out.pdf --to pdf,docx",
        "-o is one file, and --to names two formats. Export the two one after the other."
    )]
    [InlineData(
        "~/a.md --title x",
        "--title is for --combine. The title of a single article stands in its front matter or first heading."
    )]
    [InlineData(
        "~/a.md --sha256 -o - --to pdf",
        "--sha256 writes beside a file, and -o - writes none. Pipe the output to sha256sum."
    )]
    [InlineData("~/a.md --font-dir ~/none", "--font-dir ~/none: There is no such folder. Check the path.")]
    [InlineData("~/a.md --template-dir ~/none", "--template-dir ~/none: There is no such folder. Check the path.")]
    public void Wrong_use_says_what_to_do_and_does_nothing(string options, string message, string? instead = null)
    {
        workshop.With("a.md", "A").With("b.md", "B").With("deep/a.md", "A");
        Directory.CreateDirectory(workshop.At("empty"));

        Assert.Equal(2, workshop.Run($"export {options}"));

        var lines = (instead ?? message).Split('|').Select(line => $"docexport: {line}\n");
        Assert.Equal(string.Concat(lines) + "See 'docexport export --help'.\n", workshop.Error);
        Assert.Empty(workshop.Requests);
        Assert.Equal("a.md b.md deep/a.md", workshop.Files);
    }

    [Fact]
    public void Terminal_is_not_sent_a_file()
    {
        workshop.IsOutputTerminal = true;

        Assert.Equal(2, workshop.Run("export - -o -"));

        Assert.StartsWith("docexport: A terminal cannot show the file.", workshop.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void File_that_looks_like_an_option_stands_after_two_hyphens()
    {
        Assert.Equal(2, workshop.Run("export -- -a.md"));

        Assert.StartsWith("docexport: -a.md: There is no such file", workshop.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Template_that_cannot_be_used_stops_everything_once()
    {
        workshop.With("a.md", "A").With("b.md", "B");

        Assert.Equal(2, workshop.Run("export ~/a.md ~/b.md --template nwes"));

        Assert.StartsWith("nwes:1:1: error TP010: ", workshop.Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'news'?", workshop.Error, StringComparison.Ordinal);
        Assert.Empty(workshop.Requests);
    }

    [Fact]
    public void Options_reach_the_exporter()
    {
        workshop.With("a.md", "A");
        workshop.Variables["SOURCE_DATE_EPOCH"] = "1700000000";

        Assert.Equal(0, workshop.Run("export ~/a.md --template news --strict"));

        var request = Assert.Single(workshop.Requests);
        Assert.Equal("news", request.TemplateName);
        Assert.True(request.Strict);
        Assert.Equal(new DateTimeOffset(2023, 11, 14, 22, 13, 20, TimeSpan.Zero), request.SourceDate);
        Assert.Equal("A", Encoding.UTF8.GetString(request.Articles[0].Content.Span));
    }

    [Theory]
    [InlineData("yesterday")]
    [InlineData("-1")]
    [InlineData("99999999999999999")]
    public void Source_date_that_is_no_number_of_seconds_is_refused(string value)
    {
        workshop.With("a.md", "A");
        workshop.Variables["SOURCE_DATE_EPOCH"] = value;

        Assert.Equal(2, workshop.Run("export ~/a.md"));

        Assert.StartsWith($"docexport: SOURCE_DATE_EPOCH is '{value}'.", workshop.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Combined_articles_are_one_request_in_the_order_of_the_inputs()
    {
        workshop.With("in/b.md", "B").With("in/a.md", "A").With("c.md", "C");

        Assert.Equal(0, workshop.Run("export ~/c.md ~/in --combine --title العنوان -o ~/book.pdf"));

        var request = Assert.Single(workshop.Requests);
        var read = request.Articles.Select(article => Encoding.UTF8.GetString(article.Content.Span));
        Assert.Equal("C A B", string.Join(' ', read));
        Assert.True(request.Combines);
        Assert.Equal("العنوان", request.Title);
        Assert.Equal("book.pdf c.md in/a.md in/b.md", workshop.Files);
    }

    [Fact]
    public void Combined_articles_fail_together_when_one_cannot_be_read()
    {
        workshop.With("a.md", "A").With("b.md", "error: No.");

        Assert.Equal(1, workshop.Run("export ~/b.md ~/a.md --combine -o ~/book.pdf"));

        Assert.Equal("a.md b.md", workshop.Files);
    }

    // The digest of "pdf of A", as sha256sum gives it.
    [Fact]
    public void Checksums_stand_beside_the_files()
    {
        workshop.With("a.md", "A");

        Assert.Equal(0, workshop.Run("export ~/a.md --out-dir ~/out --to pdf,docx --sha256"));

        Assert.Equal("a.md out/a.docx out/a.docx.sha256 out/a.pdf out/a.pdf.sha256", workshop.Files);
        Assert.Equal(
            "5eda8a962aba529643891f3a0c568148ea3bee03e87d10b2724e0e093632e1a9  a.pdf\n",
            workshop.Text("out/a.pdf.sha256")
        );
    }
}
