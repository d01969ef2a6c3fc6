using DocExport.Model;

namespace DocExport.Markdown.Tests;

public class SeedTests
{
    [Fact]
    public void The_seed_has_the_words_of_the_pasted_text_in_order()
    {
        var article = Reading.Article(Reading.Resource("seed.md"), out var context);

        Assert.Empty(context.Diagnostics);
        var pasted = Reading.Resource("seed.txt").Replace("•", "", StringComparison.Ordinal);
        Assert.Equal(
            pasted.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
            ArticleWords.Of(article, keywordLabel: "الكلمة المفتاحية:")
        );
    }

    [Fact]
    public void The_seed_has_its_parts()
    {
        var article = Reading.Article(Reading.Resource("seed.md"), out _);

        Assert.Equal(["التعاون الأمني بين ليبيا وتركيا"], article.Metadata.Keywords);
        Assert.Equal("ar", article.Metadata.Language);
        Assert.Equal(Primitives.Direction.RightToLeft, article.Metadata.Direction);
        Assert.Equal(
            "Paragraph Heading Paragraph Heading Paragraph Heading Paragraph ListBlock Table Paragraph",
            string.Join(' ', article.Blocks.Select(block => block.GetType().Name))
        );
        Assert.Equal(5, article.Blocks.OfType<ListBlock>().Single().Items.Length);
        var table = article.Blocks.OfType<Table>().Single();
        Assert.Equal((2, 1, 3), (table.Columns.Length, table.HeaderRows.Length, table.BodyRows.Length));
    }
}
