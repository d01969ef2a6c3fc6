using System.Text;
using DocExport.Primitives;
using DocExport.Resources;
using DocExport.Testing;

namespace DocExport.Tests.Resources;

/// <summary>What a reference may reach: files of one folder, and nothing else.</summary>
public sealed class FolderResolverTests : IDisposable
{
    private readonly TemporaryFolder outer = new();
    private readonly string folder;

    public FolderResolverTests()
    {
        folder = outer.PathOf("article");
        Directory.CreateDirectory(Path.Combine(folder, "images"));
        File.WriteAllText(outer.PathOf("secret.png"), "secret");
        File.WriteAllText(Path.Combine(folder, "photo.png"), "photo");
        File.WriteAllText(Path.Combine(folder, "my photo.png"), "mine");
        File.WriteAllText(Path.Combine(folder, "صورة.png"), "arabic");
        File.WriteAllText(Path.Combine(folder, "100%.png"), "percent");
        File.WriteAllText(Path.Combine(folder, "images", "map.png"), "map");
        File.WriteAllText(Path.Combine(folder, "empty.png"), "");
    }

    public void Dispose() => outer.Dispose();

    [Theory]
    [InlineData("photo.png", "photo")]
    [InlineData("./photo.png", "photo")]
    [InlineData("images/map.png", "map")]
    [InlineData("images\\map.png", "map")]
    [InlineData("images/../photo.png", "photo")]
    [InlineData("my%20photo.png", "mine")]
    [InlineData("my photo.png", "mine")]
    [InlineData("صورة.png", "arabic")]
    [InlineData("%D8%B5%D9%88%D8%B1%D8%A9.png", "arabic")]
    [InlineData("100%.png", "percent")]
    public void Files_below_the_folder_are_read(string reference, string content)
    {
        var resource = Resolve(reference);

        Assert.Null(resource.Fault);
        Assert.Equal(content, Encoding.UTF8.GetString(resource.Content.Span));
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData(".", "empty")]
    [InlineData("../secret.png", "leads out of")]
    [InlineData("..\\secret.png", "leads out of")]
    [InlineData("images/../../secret.png", "leads out of")]
    [InlineData("%2e%2e/secret.png", "leads out of")]
    [InlineData("%2e%2e%2fsecret.png", "leads out of")]
    [InlineData("..%5Csecret.png", "leads out of")]
    [InlineData("/etc/passwd", "top of the disk")]
    [InlineData("%2Fetc/passwd", "top of the disk")]
    [InlineData("\\etc\\passwd", "top of the disk")]
    [InlineData("C:\\photo.png", "a drive")]
    [InlineData("c%3A/photo.png", "a drive")]
    [InlineData("file:///etc/passwd", "not followed")]
    [InlineData("http://example.com/a.png", "fetched from the network")]
    [InlineData("HTTPS://example.com/a.png", "fetched from the network")]
    [InlineData("//example.com/a.png", "fetched from the network")]
    [InlineData("\\\\server\\share\\a.png", "fetched from the network")]
    [InlineData("gopher://example.com/a.png", "Nothing is read from “gopher:”")]
    [InlineData("photo.png?width=3", "%3F")]
    [InlineData("photo.png#top", "%23")]
    [InlineData("photo.png%00.txt", "control character")]
    [InlineData("photo%FF.png", "UTF-8")]
    [InlineData("images", "a folder")]
    [InlineData("empty.png", "not an ordinary file")]
    [InlineData("Photo.png", "there is “photo.png”")]
    [InlineData("images/Map.PNG", "there is “map.png”")]
    [InlineData("none.png", "no “none.png”")]
    [InlineData("none/photo.png", "no “none”")]
    [InlineData("photo.png/x.png", "not a folder")]
    public void Anything_else_is_refused_with_a_remedy(string reference, string reason)
    {
        var resource = Resolve(reference);

        Assert.True(resource.Content.IsEmpty);
        Assert.Contains(reason, resource.Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_reference_of_a_million_characters_is_refused() =>
        Assert.Contains("too long", Resolve(new string('a', 1_000_000)).Fault, StringComparison.Ordinal);

    [Fact]
    public void A_file_that_is_too_large_is_not_read() =>
        Assert.Contains(
            "at most 4 are read",
            new FolderResolver(folder).Resolve("photo.png", 4, CancellationToken.None).Fault,
            StringComparison.Ordinal
        );

    [Fact]
    public void Links_within_the_folder_are_followed()
    {
        Link("direct.png", Path.Combine(folder, "photo.png"));
        Link("pictures", "images");

        Assert.Null(Resolve("direct.png").Fault);
        Assert.Null(Resolve("pictures/map.png").Fault);
    }

    [Fact]
    public void Links_out_of_the_folder_are_refused_however_they_wind()
    {
        Link("absolute.png", outer.PathOf("secret.png"));
        Link("relative.png", "../secret.png");
        Link("up", "..");
        Link("images/chain", "../up");
        Link("circle", "circle");

        Assert.Contains("link", Resolve("absolute.png").Fault, StringComparison.Ordinal);
        Assert.Contains("link", Resolve("relative.png").Fault, StringComparison.Ordinal);
        Assert.Contains("link", Resolve("up/secret.png").Fault, StringComparison.Ordinal);
        Assert.Contains("link", Resolve("images/chain/secret.png").Fault, StringComparison.Ordinal);
        Assert.Contains("circle", Resolve("circle").Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_is_itself_a_link_serves_its_files()
    {
        Directory.CreateSymbolicLink(outer.PathOf("linked"), folder);

        Assert.Null(new FolderResolver(outer.PathOf("linked")).Resolve("photo.png", 100, CancellationToken.None).Fault);
    }

    [Fact]
    public async Task A_pipe_is_not_waited_for()
    {
        var token = TestContext.Current.CancellationToken;
        await new Judge("mkfifo", "install coreutils").RunAsync([Path.Combine(folder, "pipe.png")], token);

        Assert.Contains("not an ordinary file", Resolve("pipe.png").Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_folder_there_is_nothing() =>
        Assert.Contains(
            "has no folder",
            NoResources.Instance.Resolve("photo.png", 100, CancellationToken.None).Fault,
            StringComparison.Ordinal
        );

    private Resource Resolve(string reference) =>
        new FolderResolver(folder).Resolve(reference, 1000, CancellationToken.None);

    private void Link(string name, string target) => File.CreateSymbolicLink(Path.Combine(folder, name), target);
}
