using DocExport.Layout.Tests.Constructs;
using DocExport.Pages;

namespace DocExport.Layout.Tests;

/// <summary>
/// Each construct in <see cref="ConstructSamples"/> becomes the pages and the structure that a file of its name in
/// <c>Constructs</c> shows. <c>DOCEXPORT_UPDATE_EXAMPLES=1</c> writes what is seen, as for <see cref="ExampleTests"/>.
/// </summary>
public class ConstructTests
{
    private static readonly string Folder = Path.Combine(
        Workshop.Root,
        "tests",
        "DocExport.Layout.Tests",
        "Constructs"
    );

    public static TheoryData<string> Names() => [.. ConstructSamples.All.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_construct_becomes_these_pages(string name)
    {
        var file = Path.Combine(Folder, name + ".txt");
        var (article, lines) = ConstructSamples.All[name];

        var template = Workshop.Template(lines, footer: "");
        var (document, pages, context) = Workshop.Set(article, template, images: Make.Images);
        var seen =
            PageDump.Of(document, pages)
            + string.Concat(context.Diagnostics.Select(d => $"{d}\n"))
            + "=====\n"
            + PageDump.OfStructure(document.Structure);

        if (Environment.GetEnvironmentVariable("DOCEXPORT_UPDATE_EXAMPLES") is "1")
        {
            File.WriteAllText(file, seen);
        }
        else
        {
            Assert.Equal(File.ReadAllText(file), seen);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_link_within_the_article_leads_to_one_place(string name)
    {
        var (article, lines) = ConstructSamples.All[name];

        var (_, pages, _) = Workshop.Set(article, Workshop.Template(lines), images: Make.Images);

        var places = pages.SelectMany(page => page.Destinations).Select(place => place.Name).ToList();
        Assert.Equal(places.Distinct(StringComparer.Ordinal), places, StringComparer.Ordinal);
        var targets = pages.SelectMany(page => page.Links).Select(link => link.Target);
        Assert.All(
            targets.Where(target => target.StartsWith('#')),
            target => Assert.Contains(target[1..], places, StringComparer.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_text_holds_the_mark_of_an_object(string name)
    {
        var (article, lines) = ConstructSamples.All[name];

        var (_, pages, _) = Workshop.Set(article, Workshop.Template(lines), images: Make.Images);

        var runs = pages.SelectMany(page => page.Items).OfType<TextLine>().SelectMany(line => line.Runs);
        Assert.DoesNotContain('\uFFFC', string.Concat(runs.Select(PageDump.TextOf)));
    }
}
