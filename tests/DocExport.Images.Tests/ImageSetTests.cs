using DocExport.Primitives;
using DocExport.Testing;

namespace DocExport.Images.Tests;

/// <summary>The images of a document: read once, and what cannot be had is said once.</summary>
public sealed class ImageSetTests
{
    private static readonly byte[] Png = PngSample.Create(2, 8).File;

    [Fact]
    public void A_reference_is_read_once_and_same_files_are_one_image()
    {
        var shelf = new Shelf(("a.png", Png), ("b.png", (byte[])Png.Clone()));

        var set = Load(shelf, out var diagnostics, "a.png", "b.png", "a.png");

        Assert.Equal(["a.png", "b.png"], shelf.Asked);
        Assert.NotNull(set.Find("a.png"));
        Assert.Same(set.Find("a.png"), set.Find("b.png"));
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void What_is_missing_or_unusable_is_reported_at_its_first_place()
    {
        var shelf = new Shelf(("text.png", "صورة"u8.ToArray()));

        var set = Load(shelf, out var diagnostics, "none.png", "text.png", "none.png");

        Assert.Null(set.Find("none.png"));
        Assert.Equal(
            [
                "article.md:1:1: warning IM001: The image “none.png” is not there. Not on the shelf. Its alternative text stands in its place.",
                "article.md:2:1: warning IM003: The image “text.png” cannot be used. The file is not an image of a known kind: PNG, JPEG, WebP and GIF can be used. Its alternative text stands in its place.",
            ],
            diagnostics
        );
    }

    [Fact]
    public void Images_of_the_network_are_reported_together()
    {
        Load(
            new Shelf(),
            out var diagnostics,
            "https://a.example/x.svg",
            "http://b.example/y.png",
            "https://a.example/x.svg"
        );

        Assert.Equal(
            [
                "article.md:1:1: warning IM002: 2 images lie on the network and are not there, the first of them “https://a.example/x.svg”. Not on the shelf. Alternative texts stand in their place.",
            ],
            diagnostics
        );
    }

    [Fact]
    public void An_image_may_stand_in_its_own_reference()
    {
        var reference = "data:image/png;base64," + Convert.ToBase64String(Png);
        var shelf = new Shelf();

        var set = Load(shelf, out var diagnostics, reference, "data:image/png;base64,!!!", "data:text/plain,x");

        Assert.NotNull(set.Find(reference));
        Assert.Empty(shelf.Asked);
        Assert.Equal(2, diagnostics.Count);
        Assert.Contains("base64 of the data reference is damaged", diagnostics[0], StringComparison.Ordinal);
    }

    [Fact]
    public void More_images_than_allowed_are_left_out_with_one_word()
    {
        var limits = ExportLimits.Default with { MaxImages = 1 };
        var shelf = new Shelf(("a.png", Png), ("b.png", Png), ("c.png", Png));

        var set = Load(shelf, limits, out var diagnostics, "a.png", "b.png", "c.png");

        Assert.NotNull(set.Find("a.png"));
        Assert.Null(set.Find("b.png"));
        Assert.StartsWith(
            "article.md:2:1: warning IM004: A document may have 1 images.",
            Assert.Single(diagnostics),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void More_bytes_than_allowed_together_are_left_out_with_one_word()
    {
        var limits = ExportLimits.Default with { MaxTotalImageBytes = Png.Length + 10 };

        var set = Load(new Shelf(("a.png", Png), ("b.png", Png)), limits, out var diagnostics, "a.png", "b.png");

        Assert.NotNull(set.Find("a.png"));
        Assert.Null(set.Find("b.png"));
        Assert.Contains("IM004", Assert.Single(diagnostics), StringComparison.Ordinal);
    }

    [Fact]
    public void Articles_of_one_document_name_different_images_alike()
    {
        var context = new ExportContext("a.md");
        (string, SourceSpan)[] named = [("photo", new SourceSpan(0, 1, 1, 1))];
        var set = ImageSet.Load(
            [
                new ImageReferences("1-", named, new Shelf(("photo", Png))),
                new ImageReferences("2-", named, new Shelf(("photo", PngSample.Create(0, 1).File))),
            ],
            context
        );

        Assert.NotNull(set.Find("1-photo"));
        Assert.NotNull(set.Find("2-photo"));
        Assert.NotSame(set.Find("1-photo"), set.Find("2-photo"));
        Assert.Null(set.Find("photo"));
    }

    private static ImageSet Load(Shelf shelf, out IReadOnlyList<string> diagnostics, params string[] references) =>
        Load(shelf, ExportLimits.Default, out diagnostics, references);

    private static ImageSet Load(
        Shelf shelf,
        ExportLimits limits,
        out IReadOnlyList<string> diagnostics,
        params string[] references
    )
    {
        var context = new ExportContext("article.md", limits);
        var named = references.Select((reference, index) => (reference, new SourceSpan(0, 1, index + 1, 1)));
        var set = ImageSet.Load([new ImageReferences("", named, shelf)], context);
        diagnostics = [.. context.Diagnostics.Select(diagnostic => diagnostic.ToString())];
        return set;
    }

    private sealed class Shelf(params (string Name, byte[] Content)[] files) : IResourceResolver
    {
        public List<string> Asked { get; } = [];

        public Resource Resolve(string reference, long maximumBytes, CancellationToken cancellation)
        {
            Asked.Add(reference);
            return
                files.FirstOrDefault(file => string.Equals(file.Name, reference, StringComparison.Ordinal)).Content
                    is { } content
                ? Resource.Found(content)
                : Resource.Missing("Not on the shelf.");
        }
    }
}
