using DocExport.Layout.Tests.Constructs;
using DocExport.Pages;
using DocExport.Primitives;

namespace DocExport.Layout.Tests;

/// <summary>What is known of pages when all of them are laid out: anchors, counts, chapters.</summary>
public class PageNumberTests
{
    [Fact]
    public void Pages_are_mapped_as_they_are_painted()
    {
        var (article, lines) = ConstructSamples.All["contents"];
        var template = Workshop.Template(lines);

        var map = Workshop.MapPages(article, template);

        var (_, pages, _) = Workshop.Set(article, template);
        var painted = pages.SelectMany(page => page.Destinations.Select(place => (place.Name, page.Number)));
        Assert.Equal(painted.Order(), map.Pages.Select(pair => (pair.Key, pair.Value)).Order());
        Assert.Equal(1, map.PageOf(PageMap.Title));
        Assert.Equal(4, map.PageOf("two"));
    }

    [Fact]
    public void Page_lines_name_the_chapter_and_the_count_of_pages()
    {
        var (article, lines) = ConstructSamples.All["chapters"];

        var (_, pages, _) = Workshop.Set(article, Workshop.Template(lines, footer: "{chapter}: {pageOfPages}"));

        Assert.Equal(
            ["Book: Page 1 of 3", "First: Page 2 of 3", "الثاني: Page 3 of 3"],
            pages.Select(page => TextOf(page.Items.OfType<TextLine>().Last())),
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void Numbers_in_contents_have_room_for_more_than_a_hundred_pages()
    {
        var chapters = Enumerable
            .Range(1, 120)
            .SelectMany(number =>
                new Model.Block[]
                {
                    new Model.PageBreak(Make.At),
                    Make.H(1, FormattableString.Invariant($"h{number}"), $"Heading {number}"),
                }
            );
        var article = Make.Article([new Model.TableOfContents(Make.At, 1), .. chapters]);

        var (_, pages, _) = Workshop.Set(article, Workshop.Template(20));

        // 120 entries and their title take 7 pages of 20 lines.
        var entries = pages.SelectMany(page => page.Links).Select(link => link.Target).ToList();
        var numbers = pages
            .SelectMany(page => page.Items)
            .OfType<TextLine>()
            .Where(line => line.Runs[0].Content?.Parent?.Role == StructureRole.Link)
            .Select(TextOf)
            .Where(text => text.All(char.IsAsciiDigit))
            .ToList();
        Assert.Equal(120, entries.Count);
        Assert.Equal(
            Enumerable.Range(8, 120).Select(page => FormattableString.Invariant($"{page}")),
            numbers,
            StringComparer.Ordinal
        );
    }

    [Fact]
    public void A_note_longer_than_several_pages_is_set_whole()
    {
        var article = Make.Article(Make.P(Make.T("text"), Make.Note(1)), Make.P("more")) with
        {
            Footnotes = [Make.Footnote(Make.P(Make.Words(95)))],
        };

        var (_, pages, _) = Workshop.Set(article, Workshop.Template(8, footer: ""));

        var words = pages.SelectMany(page => page.Items).OfType<TextLine>().SelectMany(line => TextOf(line).Split(' '));
        Assert.Equal(95, words.Count(word => word.StartsWith("word", StringComparison.Ordinal)));
        Assert.Contains("more", words, StringComparer.Ordinal);
    }

    private static string TextOf(TextLine line) => string.Concat(line.Runs.Select(PageDump.TextOf));
}
