namespace DocExport.Cli.Tests;

public sealed class ImportCommandTests : IDisposable
{
    private const string Draft = "---\ntitle: \"عنوان\"\n---\n\nنص كامل.\n";

    private readonly Workshop workshop = new Workshop().With("a.txt", "عنوان\n\nنص كامل.\n");

    public void Dispose() => workshop.Dispose();

    [Fact]
    public void The_draft_is_written_beside_the_text()
    {
        Assert.Equal(0, workshop.Run("import ~/a.txt"));

        Assert.Equal("a.md a.txt", workshop.Files);
        Assert.Equal(Draft, workshop.Text("a.md"));
        Assert.Equal("", workshop.Error);
    }

    [Fact]
    public void The_draft_is_written_where_it_is_asked_for()
    {
        Assert.Equal(0, workshop.Run("import ~/a.txt -o ~/out/b.md"));
        Assert.Equal("a.txt out/b.md", workshop.Files);

        Assert.Equal(0, workshop.Run("import ~/a.txt -o -"));
        Assert.Equal(Draft, workshop.Output);
    }

    [Fact]
    public void Standard_input_is_read()
    {
        workshop.Input = "جملة.";

        Assert.Equal(0, workshop.Run("import - -o -"));
        Assert.Equal("جملة.\n", workshop.Output);
        Assert.Equal(2, workshop.Run("import -"));
    }

    [Fact]
    public void A_file_that_is_there_is_kept_unless_forced()
    {
        workshop.With("a.md", "mine");

        Assert.Equal(2, workshop.Run("import ~/a.txt"));
        Assert.Equal(
            "docexport: ~/a.md: This file is there already. Name another with -o, or add --force to write over it.\nSee 'docexport import --help'.\n",
            workshop.Error
        );
        Assert.Equal("mine", workshop.Text("a.md"));

        Assert.Equal(0, workshop.Run("import ~/a.txt --force"));
        Assert.Equal(Draft, workshop.Text("a.md"));
    }

    [Fact]
    public void What_cannot_be_known_is_said()
    {
        workshop.With("b.txt", "جملة.\n\nأ ب\nج د.\nه و.\n");

        Assert.Equal(0, workshop.Run("import ~/b.txt"));
        Assert.StartsWith("~/b.txt:3:1: warning MD050: Lines 3 to 5 ", workshop.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_cannot_be_read_writes_nothing()
    {
        workshop.With("b.txt", "\n");

        Assert.Equal(1, workshop.Run("import ~/b.txt"));
        Assert.Equal("a.txt b.txt", workshop.Files);
        Assert.StartsWith("~/b.txt:1:1: error MD003: ", workshop.Error, StringComparison.Ordinal);
        Assert.Equal(2, workshop.Run("import ~/c.txt"));
    }
}
