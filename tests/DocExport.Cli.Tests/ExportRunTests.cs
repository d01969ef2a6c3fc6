using DocExport.Primitives;

namespace DocExport.Cli.Tests;

public sealed class ExportRunTests : IDisposable
{
    private readonly Workshop workshop = new();

    public void Dispose() => workshop.Dispose();

    [Fact]
    public void Failed_article_leaves_the_old_file_and_the_others_are_exported()
    {
        workshop.With("a.md", "text\nerror: Broken.").With("a.pdf", "old").With("b.md", "B\nwarn: Odd.");

        Assert.Equal(1, workshop.Run("export ~/a.md ~/b.md"));

        Assert.Equal("old", workshop.Text("a.pdf"));
        Assert.Equal("pdf of B\nwarn: Odd.", workshop.Text("b.pdf"));
        Assert.Equal("a.md a.pdf b.md b.pdf", workshop.Files);
        Assert.Equal(
            """
            ~/a.md:2:1: error T002: Broken.
            ~/b.md:2:1: warning T001: Odd.
            docexport: 1 of 2 articles could not be exported.

            """,
            workshop.Error
        );
    }

    [Fact]
    public void Diagnostics_come_in_the_order_of_the_inputs()
    {
        const int count = 40;
        for (var index = 0; index < count; index++)
        {
            workshop.With($"in/{index:00}.md", $"warn: Number {index}.");
        }

        // The first article takes longest; with one processor the others wait for it.
        workshop.Exporter = (request, token) =>
        {
            if (request.Articles[0].Name.EndsWith("00.md", StringComparison.Ordinal) && Environment.ProcessorCount > 1)
            {
                Assert.True(SpinWait.SpinUntil(() => workshop.Requests.Count >= 5, TimeSpan.FromSeconds(30)));
            }

            return workshop.Export(request, token);
        };

        Assert.Equal(0, workshop.Run("export ~/in"));

        var expected = Enumerable
            .Range(0, count)
            .Select(index => $"~/in/{index:00}.md:1:1: warning T001: Number {index}.\n");
        Assert.Equal(string.Concat(expected), workshop.Error);
        Assert.Equal(count, Directory.GetFiles(workshop.At("in"), "*.pdf").Length);
    }

    [Fact]
    public void File_that_cannot_be_written_is_a_failure_and_leaves_nothing_behind()
    {
        workshop.With("a.md", "A");
        Directory.CreateDirectory(workshop.At("a.pdf"));

        Assert.Equal(1, workshop.Run("export ~/a.md --to docx,pdf"));

        Assert.StartsWith(
            "~/a.pdf:1:1: error CLI002: The file cannot be written: ",
            workshop.Error,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(".part", workshop.Files, StringComparison.Ordinal);
    }

    [Fact]
    public void Article_that_cannot_be_read_is_a_failure()
    {
        workshop.With("a.md", "A").With("b.md", "B");
        using var locked = new FileStream(workshop.At("a.md"), FileMode.Open, FileAccess.ReadWrite, FileShare.None);

        Assert.Equal(1, workshop.Run("export ~/a.md ~/b.md"));

        Assert.StartsWith(
            "~/a.md:1:1: error CLI001: The article cannot be read: ",
            workshop.Error,
            StringComparison.Ordinal
        );
        Assert.Equal("pdf of B", workshop.Text("b.pdf"));
    }

    [Fact]
    public void Fault_of_the_exporter_does_not_take_the_other_articles_with_it()
    {
        workshop.With("a.md", "A").With("b.md", "B");
        workshop.Exporter = (request, token) =>
            request.Articles[0].Name.EndsWith("a.md", StringComparison.Ordinal)
                ? throw new InvalidOperationException("A bug.")
                : workshop.Export(request, token);

        Assert.Equal(1, workshop.Run("export ~/a.md ~/b.md"));

        Assert.StartsWith(
            "~/a.md:1:1: error CLI003: The exporter itself failed.",
            workshop.Error,
            StringComparison.Ordinal
        );
        Assert.Contains("A bug.", workshop.Error, StringComparison.Ordinal);
        Assert.Equal("pdf of B", workshop.Text("b.pdf"));
    }

    [Fact]
    public void Cancelled_run_writes_nothing_more()
    {
        using var source = new CancellationTokenSource();
        workshop.With("a.md", "A").With("a.pdf", "old");
        workshop.Token = source.Token;
        workshop.Exporter = (request, token) =>
        {
            // Cancelled when the files are ready and not yet written.
            source.Cancel();
            return workshop.Export(request, token);
        };

        Assert.Equal(130, workshop.Run("export ~/a.md"));

        Assert.Equal("old", workshop.Text("a.pdf"));
        Assert.Equal("a.md a.pdf", workshop.Files);
        Assert.StartsWith("docexport: Stopped.", workshop.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Link_stays_a_link()
    {
        workshop.With("a.md", "A").With("archive/real.pdf", "old");
        File.CreateSymbolicLink(workshop.At("a.pdf"), workshop.At("archive/real.pdf"));

        Assert.Equal(0, workshop.Run("export ~/a.md"));

        Assert.NotNull(new FileInfo(workshop.At("a.pdf")).LinkTarget);
        Assert.Equal("pdf of A", workshop.Text("archive/real.pdf"));
    }

    [Fact]
    public void Article_cannot_send_commands_to_the_terminal()
    {
        workshop.With("a.md", "warn: \e[2Jgone\rsecond");

        workshop.Run("export ~/a.md");

        Assert.Equal("~/a.md:1:1: warning T001: \uFFFD[2Jgone\uFFFDsecond\n", workshop.Error);
    }

    [Theory]
    [InlineData(false, "", "~/a.md:1:1: warning T001: Odd.\n")]
    [InlineData(true, "1", "~/a.md:1:1: warning T001: Odd.\n")]
    [InlineData(true, "", "\e[1m~/a.md:1:1: \e[0m\e[1;33mwarning T001:\e[0m Odd.\n")]
    public void Colour_is_for_terminals_and_can_be_switched_off(bool terminal, string noColor, string expected)
    {
        workshop.With("a.md", "warn: Odd.");
        workshop.IsErrorTerminal = terminal;
        workshop.Variables["NO_COLOR"] = noColor;

        workshop.Run("export ~/a.md");

        Assert.Equal(expected, workshop.Error);
    }

    [Fact]
    public void Diagnostics_stand_below_the_progress_bar()
    {
        workshop.With("a.md", "warn: First.").With("b.md", "warn: Second.");
        workshop.IsErrorTerminal = true;
        workshop.Variables["NO_COLOR"] = "1";

        Assert.Equal(0, workshop.Run("export ~/a.md ~/b.md"));

        Assert.EndsWith(
            "~/a.md:1:1: warning T001: First.\n~/b.md:1:1: warning T001: Second.\n",
            workshop.Error,
            StringComparison.Ordinal
        );
        Assert.Equal("pdf of warn: Second.", workshop.Text("b.pdf"));
    }

    [Fact]
    public void Endless_input_is_read_only_as_far_as_an_article_may_go()
    {
        var length = 0;
        workshop.Exporter = (request, _) =>
        {
            length = request.Articles[0].Content.Length;
            return new ExportResult([], []);
        };
        workshop.Input = new string('x', ExportLimits.Default.MaxInputBytes + 1000);

        workshop.Run("export - -o ~/out.pdf");

        Assert.Equal(ExportLimits.Default.MaxInputBytes + 1, length);
    }
}
