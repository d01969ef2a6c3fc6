namespace DocExport.Templates.Tests;

public sealed class TemplateCatalogTests : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("docexport-templates-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Templates_are_listed_by_name_and_the_earlier_folder_counts()
    {
        Write("system/news", "news", "From the system.");
        Write("system/letter", "letter", "A letter.");
        Write("mine/news", "news", "From me.");

        var entries = Catalog("mine", "system", "missing").List();

        Assert.Equal(
            ["letter: A letter.", "news: From me."],
            entries.Select(entry => $"{entry.Name}: {entry.Description}"),
            StringComparer.Ordinal
        );
        Assert.Equal(Path.Combine(root, "mine/news/template.json"), entries[1].Path);
    }

    [Fact]
    public void Broken_template_is_listed_with_its_faults()
    {
        Write("system/news", "news", "");

        var entry = Assert.Single(Catalog("system").List());

        Assert.Equal("", entry.Description);
        Assert.Contains("description:", Assert.Single(entry.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "nwes",
        "There is no template of this name. Did you mean 'news'? Possible are: letter, news. A path to a file of your own has a slash or ends in .json."
    )]
    [InlineData(
        "book",
        "There is no template of this name. Possible are: letter, news. A path to a file of your own has a slash or ends in .json."
    )]
    public void Name_that_does_not_exist_lists_those_that_do(string name, string expected)
    {
        Write("system/news", "news", "News.");
        Write("system/letter", "letter", "A letter.");

        var fault = Assert.Single(Catalog("system").Load(name).Diagnostics);

        Assert.Equal("TP010", fault.Code);
        Assert.Equal(expected, fault.Message);
    }

    [Theory]
    [InlineData("../secret")]
    [InlineData("..")]
    [InlineData("secret/../../secret")]
    [InlineData("/etc")]
    [InlineData("news\0")]
    [InlineData("")]
    public void No_name_leads_out_of_the_folders(string name)
    {
        Write("system/news", "news", "News.");
        Write("secret", "secret", "Not for all.");

        Assert.Null(Catalog("system").LoadNamed(name).Template);
    }

    [Fact]
    public void Person_at_the_command_line_may_name_a_folder_or_a_file()
    {
        Write("elsewhere", "own", "My own.");
        var catalog = Catalog("system");

        Assert.Equal("own", catalog.Load(Path.Combine(root, "elsewhere")).OrThrow().Name);
        Assert.Equal("own", catalog.Load(Path.Combine(root, "elsewhere/template.json")).OrThrow().Name);
    }

    [Fact]
    public void Path_that_does_not_exist_is_a_fault()
    {
        var fault = Assert.Single(Catalog("system").Load("./missing.json").Diagnostics);

        Assert.Equal(
            "./missing.json:1:1: error TP001: The template cannot be read. There is no such file.",
            fault.ToString()
        );
    }

    [Fact]
    public void Template_has_the_name_of_its_folder()
    {
        Write("system/news", "letter", "News.");

        var fault = Assert.Single(Catalog("system").Load("news").Diagnostics);

        Assert.Equal(
            "name: The template calls itself 'letter' and its folder is 'news'. Make them the same.",
            fault.Message
        );
    }

    [Fact]
    public void Template_is_read_once_and_a_mended_one_again()
    {
        Write("system/news", "news", "");
        var catalog = Catalog("system");
        Assert.Null(catalog.Load("news").Template);

        Write("system/news", "news", "Mended.");
        var first = catalog.Load("news").OrThrow();

        Assert.Equal("Mended.", first.Description);
        Assert.Same(first, catalog.Load("news").OrThrow());
    }

    private TemplateCatalog Catalog(params string[] folders) =>
        new([.. folders.Select(folder => Path.Combine(root, folder))]);

    private void Write(string folder, string name, string description)
    {
        var path = Directory.CreateDirectory(Path.Combine(root, folder)).FullName;
        var json = MinimalTemplate
            .Json.Replace("\"plain\"", $"\"{name}\"", StringComparison.Ordinal)
            .Replace("As little as a template can say.", description, StringComparison.Ordinal);
        File.WriteAllText(Path.Combine(path, "template.json"), json);
    }
}
