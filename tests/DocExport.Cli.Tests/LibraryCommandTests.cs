namespace DocExport.Cli.Tests;

public sealed class LibraryCommandTests : IDisposable
{
    private readonly Workshop workshop = new();

    public void Dispose() => workshop.Dispose();

    [Fact]
    public void Templates_are_listed_with_what_they_are_for()
    {
        Assert.Equal(0, workshop.Run("templates"));

        Assert.Contains(
            "\nnews     An agency or newspaper article in Arabic",
            workshop.Output,
            StringComparison.Ordinal
        );
        Assert.Equal("", workshop.Error);
    }

    [Fact]
    public void Template_that_cannot_be_used_is_listed_with_its_faults()
    {
        workshop.With("mine/bad/template.json", "{ // soon\n}");

        Assert.Equal(1, workshop.Run("templates --template-dir ~/mine"));

        Assert.Contains("\nbad      (cannot be used)\nbook     ", workshop.Output, StringComparison.Ordinal);
        Assert.Equal("~/mine/bad/template.json:1:3: error TP002: A comment is not JSON. Remove it.\n", workshop.Error);
    }

    [Fact]
    public void One_template_is_described()
    {
        Assert.Equal(0, workshop.Run("templates news"));

        Assert.Contains(
            "\nsheet        210 × 297 mm\nmargins      top 21, ",
            workshop.Output,
            StringComparison.Ordinal
        );
        Assert.Contains("\nfonts        Amiri, ", workshop.Output, StringComparison.Ordinal);
        Assert.Contains(
            "\n  body            Amiri, 13pt, #1A1A1A, justify\n",
            workshop.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void One_template_is_checked()
    {
        workshop.With("mine.json", "[]");

        Assert.Equal(2, workshop.Run("templates ~/mine.json"));

        Assert.Equal("~/mine.json:1:1: error TP006: This is a list. Write an object in braces { }.\n", workshop.Error);
    }

    [Fact]
    public void Fonts_are_listed_by_family()
    {
        Assert.Equal(0, workshop.Run("fonts"));

        Assert.Contains("Amiri\n  Bold          ", workshop.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Font_that_cannot_be_used_is_named()
    {
        workshop.With("fonts/broken.ttf", "no font");

        Assert.Equal(0, workshop.Run("fonts --font-dir ~/fonts"));

        Assert.StartsWith("~/fonts/broken.ttf: warning: ", workshop.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "",
        "docexport: A command is missing. Possible are: export, import, templates, fonts.\nSee 'docexport --help'.\n"
    )]
    [InlineData(
        "exprot a.md",
        "docexport: 'exprot' is no command. Possible are: export, import, templates, fonts.\nSee 'docexport --help'.\n"
    )]
    public void Command_is_named(string commandLine, string error)
    {
        Assert.Equal(2, workshop.Run(commandLine));

        Assert.Equal(error, workshop.Error);
    }

    [Fact]
    public void Help_of_export_ends_in_examples()
    {
        Assert.Equal(0, workshop.Run("export --help"));

        Assert.Contains("docexport export <INPUT>... [options]", workshop.Output, StringComparison.Ordinal);
        Assert.Contains(
            "docexport export - -o - < article.md > article.pdf",
            workshop.Output,
            StringComparison.Ordinal
        );
    }
}
