using System.Text;
using System.Text.Json.Nodes;
using DocExport.Primitives;
using DocExport.Testing;

namespace DocExport.Templates.Tests;

/// <summary>The templates that come with the exporter.</summary>
public sealed class ShippedTemplatesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "templates");

    [Fact]
    public void There_are_four() =>
        Assert.Equal(
            "archive book news report",
            string.Join(' ', new TemplateCatalog([Folder]).List().Select(entry => entry.Name))
        );

    [Theory]
    [InlineData("archive")]
    [InlineData("book")]
    [InlineData("news")]
    [InlineData("report")]
    public void Each_is_right_for_the_reader_and_for_the_schema(string name)
    {
        Assert.Empty(new TemplateCatalog([Folder]).LoadNamed(name).Diagnostics);
        var schema = new JsonSchema(
            JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, "template.schema.json")))!.AsObject()
        );
        var json = JsonNode.Parse(File.ReadAllText(Path.Combine(Folder, name, "template.json")));
        Assert.True(schema.Accepts(json, schema.Root));
    }

    // A paragraph of a book is indented; a title, a caption or a table cell that inherits that looks like a mistake.
    [Theory]
    [InlineData("archive")]
    [InlineData("book")]
    [InlineData("news")]
    [InlineData("report")]
    public void Only_running_text_is_indented(string name)
    {
        var template = new TemplateCatalog([Folder]).LoadNamed(name).OrThrow();
        var indented = Enum.GetValues<StyleName>()
            .Where(style => style < StyleName.Emphasis && template.Compute(style).FirstLineIndent != Length.Zero);
        Assert.All(indented, style => Assert.Equal(StyleName.Body, style));
    }

    [Fact]
    public void Labels_follow_the_language()
    {
        var template = MinimalTemplate.Read(MinimalTemplate.With("labels.ar.note", "\"حاشية\"")).OrThrow();
        Assert.Equal("حاشية", template.Labels("ar-LY").Note);
        Assert.Equal("نصيحة", template.Labels("ar").Tip);
        Assert.Equal("Note", template.Labels("en-GB").Note);
        Assert.Equal("یادداشت", template.Labels("fa").Note);
        Assert.Equal("حاشية", template.Labels("fr").Note);
    }

    [Fact]
    public void Masthead_is_read_from_the_folder_of_the_template()
    {
        using var folder = new TemporaryFolder();
        byte[] image = [1, 2, 3];
        Directory.CreateDirectory(Path.Combine(folder.FullName, "plain"));
        File.WriteAllBytes(Path.Combine(folder.FullName, "plain", "logo.png"), image);
        Write(folder, "logo.png");
        var masthead = new TemplateCatalog([folder.FullName]).LoadNamed("plain").OrThrow().Masthead;
        Assert.NotNull(masthead);
        Assert.Equal(image, masthead.Image.ToArray());
        Assert.Equal(TextAlignment.Start, masthead.Align);
    }

    [Theory]
    [InlineData(
        "missing.png",
        "masthead.image: The image cannot be read. Put a file of this name into the template's folder."
    )]
    [InlineData("..", "masthead.image: The image cannot be read. Put a file of this name into the template's folder.")]
    [InlineData("../../secret.png", "masthead.image: \"../../secret.png\" does not do here.")]
    [InlineData("/etc/passwd", "masthead.image: \"/etc/passwd\" does not do here.")]
    public void Masthead_lies_in_the_folder_or_nowhere(string image, string fault)
    {
        using var folder = new TemporaryFolder();
        Directory.CreateDirectory(Path.Combine(folder.FullName, "plain"));
        Write(folder, image);
        var diagnostic = Assert.Single(new TemplateCatalog([folder.FullName]).LoadNamed("plain").Diagnostics);
        Assert.StartsWith(fault, diagnostic.Message, StringComparison.Ordinal);
    }

    private static void Write(TemporaryFolder folder, string image) =>
        File.WriteAllText(
            Path.Combine(folder.FullName, "plain", "template.json"),
            MinimalTemplate.With(
                "masthead",
                $$"""{ "image": "{{image}}", "alternative": "صحيفة", "height": "14mm" }"""
            ),
            new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)
        );
}
