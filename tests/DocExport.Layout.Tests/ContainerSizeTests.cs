using DocExport.Pages;

namespace DocExport.Layout.Tests;

/// <summary>What stands in a footnote, a cell or a callout has the size of the text there, whatever it has in the body.</summary>
public class ContainerSizeTests
{
    // The news template: body 13, code 10, footnote 10.5, cell 12, callout 12 points.
    [Theory]
    [InlineData("- item", 13)]
    [InlineData("`item`", 10)]
    [InlineData("x[^1]\n\n[^1]: note\n\n    - item", 10.5)]
    [InlineData("x[^1]\n\n[^1]: `item`", 10 * 10.5 / 13)]
    [InlineData("x[^1]\n\n[^1]: note\n\n    > item", 10.5)]
    [InlineData("x[^1]\n\n[^1]: note\n\n    ```\n    item\n    ```", 9.5 * 10.5 / 13)]
    [InlineData("> [!NOTE]\n> - item", 12)]
    [InlineData("| a |\n|---|\n| item |", 12)]
    [InlineData("| a |\n|---|\n| `item` |", 10 * 12.0 / 13)]
    [InlineData("> [!NOTE]\n> note\n>\n> > item", 12)]
    public void Text_has_the_size_of_its_container(string markdown, double size)
    {
        var (_, pages, _) = Workshop.Set(markdown, Workshop.News());

        var run = pages
            .SelectMany(page => page.Items.OfType<TextLine>())
            .SelectMany(line => line.Runs)
            .Single(run => TextOf(run).Contains("item", StringComparison.Ordinal));
        Assert.Equal(size, run.Size, 6);
    }

    private static string TextOf(GlyphRun run) =>
        string.Concat(run.Clusters.Select(c => run.Text.Slice(c.TextStart, c.TextLength).ToString()));
}
