using System.Diagnostics;
using DocExport.Pages;

namespace DocExport.Layout.Tests;

/// <summary>Long articles take time in proportion to their length. The bounds are wide: what is quadratic misses them by far.</summary>
public class LongArticleTests
{
    [Fact]
    public void The_seed_article_is_set_in_the_news_template_without_a_warning()
    {
        var article = File.ReadAllText(Path.Combine(Workshop.Root, "seeds", "libya-turkey-security.md"));

        var (document, pages, context) = Workshop.Set(article, Workshop.News());

        Assert.Empty(context.Diagnostics);
        Assert.Single(pages);
        Assert.NotEmpty(document.Outline);
    }

    [Fact]
    public void A_paragraph_of_fifty_thousand_words() => SetWithin(60, Words(50_000), words: 50_000);

    [Fact]
    public void A_table_row_of_fifty_thousand_words() =>
        SetWithin(60, $"| a | b |\n| --- | --- |\n| {Words(25_000)} | {Words(25_000)} |\n", words: 50_002);

    [Fact]
    public void A_table_of_five_thousand_rows() =>
        SetWithin(
            60,
            "| a | b |\n| --- | --- |\n" + string.Concat(Enumerable.Repeat("| x | y |\n", 5_000)),
            words: 10_002
        );

    private static void SetWithin(double seconds, string markdown, int words)
    {
        var watch = Stopwatch.StartNew();

        var (_, pages, _) = Workshop.Set(markdown, Workshop.Template(40));

        Assert.True(watch.Elapsed.TotalSeconds < seconds, $"took {watch.Elapsed}");
        Assert.Equal(words, pages.SelectMany(page => page.Items).OfType<TextLine>().Sum(CountWords));
    }

    private static int CountWords(TextLine line) =>
        line.Runs[0].Content is null
            ? 0
            : string.Concat(line.Runs.Select(PageDump.TextOf)).Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("word كلمة", count / 2));
}
