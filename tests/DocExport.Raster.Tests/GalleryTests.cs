using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DocExport.Fonts;
using DocExport.Pages;
using DocExport.Resources;
using DocExport.Templates;
using DocExport.Testing;

namespace DocExport.Raster.Tests;

/// <summary>
/// The seeds in the template <c>news</c>, page by page at 72 dots an inch: compared with pictures that were looked at by a
/// person, and with what poppler paints of our PDF. A difference leaves what was painted as <c>NAME.received.png</c> beside
/// the reference; <c>DOCEXPORT_UPDATE_GALLERY=1</c> takes it over.
/// </summary>
public sealed class GalleryTests
{
    private const int DotsPerInch = 72;

    // In pixels of black. The same build paints the same; another processor may round a few edges the other way.
    private const double Tolerance = 0.4;

    // Squares of about a word, as a share of their area.
    private const int WordSide = 24;
    private const double UnlikeTolerance = 0.05;

    private static readonly string Folder = Repository.PathOf("tests/DocExport.Raster.Tests/Gallery");

    private static readonly Exporter Exporter = new(
        FontLibrary.Load([Repository.PathOf("fonts")]),
        new TemplateCatalog([Repository.PathOf("templates")])
    );

    private static readonly PageRasterizer Rasterizer = new();

    public static TheoryData<string> Seeds =>
        [
            .. Directory
                .EnumerateFiles(Repository.PathOf("seeds"), "*.md")
                .Select(file => Path.GetFileNameWithoutExtension(file))
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_seed_looks_as_before(string seed)
    {
        var token = TestContext.Current.CancellationToken;
        var faults = new List<string>();
        foreach (var page in PagesOf(seed))
        {
            var painted = Paint(page);
            var name = string.Create(CultureInfo.InvariantCulture, $"{seed}-{page.Number}");
            var reference = Path.Combine(Folder, name + ".png");
            var received = Path.Combine(Folder, name + ".received.png");
            if (Environment.GetEnvironmentVariable("DOCEXPORT_UPDATE_GALLERY") is "1")
            {
                await File.WriteAllBytesAsync(reference, painted.ToPng(DotsPerInch), token);
            }

            if (!File.Exists(reference))
            {
                faults.Add($"{name}.png is not there.");
                await File.WriteAllBytesAsync(received, painted.ToPng(DotsPerInch), token);
                continue;
            }

            var (difference, x, y) = painted.MostDifferent(
                GrayPicture.Read(await File.ReadAllBytesAsync(reference, token))
            );
            if (difference > Tolerance)
            {
                faults.Add(
                    string.Create(CultureInfo.InvariantCulture, $"{name} differs by {difference:0.0} at {x}, {y}.")
                );
                await File.WriteAllBytesAsync(received, painted.ToPng(DotsPerInch), token);
            }
            else
            {
                File.Delete(received);
            }
        }

        Assert.Empty(faults);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task A_seed_looks_as_poppler_paints_its_PDF(string seed)
    {
        var (pages, popplers) = (PagesOf(seed), await PaintWithPoppler(seed));
        var differences = pages.Zip(
            popplers,
            (page, poppler) => (page.Number, Of: Paint(page).MostUnlike(poppler, WordSide))
        );

        Assert.Equal(pages.Length, popplers.Length);
        Assert.All(
            differences,
            page =>
                Assert.True(
                    page.Of.Difference <= UnlikeTolerance,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"Page {page.Number} differs by {page.Of.Difference:0.000} at {page.Of.X}, {page.Of.Y}."
                    )
                )
        );
    }

    [Fact]
    public async Task A_page_that_lacks_a_line_or_is_moved_does_not_look_as_poppler_paints_it()
    {
        var page = PagesOf("libya-turkey-security")[0];
        var poppler = (await PaintWithPoppler("libya-turkey-security"))[0];
        var line = page.Items.OfType<TextLine>().ElementAt(10);

        var without = page with { Items = page.Items.Remove(line) };
        var moved = page with { Items = page.Items.Replace(line, line with { Baseline = line.Baseline + 4 }) };

        Assert.InRange(Paint(without).MostUnlike(poppler, WordSide).Difference, UnlikeTolerance, 1);
        Assert.InRange(Paint(moved).MostUnlike(poppler, WordSide).Difference, UnlikeTolerance, 1);
    }

    // Letters that differ by no more than a dot, in running text and in the small type of a note.
    [Theory]
    [InlineData("كلمة در", "كلمة دز")]
    [InlineData("كلمة در", "كلمة ذر")]
    [InlineData("كلمة حد", "كلمة جد")]
    [InlineData("كلمة صد", "كلمة ضد")]
    [InlineData("كلمة عد", "كلمة غد")]
    [InlineData("كلمة بر", "كلمة نر")]
    [InlineData("كلمة[^1]\n\n[^1]: حاشية در", "كلمة[^1]\n\n[^1]: حاشية دز")]
    [InlineData("كلمة[^1]\n\n[^1]: حاشية حد", "كلمة[^1]\n\n[^1]: حاشية جد")]
    [InlineData("a word cat", "a word eat")]
    [InlineData("a word in.", "a word in,")]
    public void One_other_letter_is_more_than_the_tolerance(string text, string other)
    {
        var (difference, _, _) = Paint(PageOf(text)).MostDifferent(Paint(PageOf(other)));

        Assert.True(
            difference > Tolerance * 1.5,
            string.Create(CultureInfo.InvariantCulture, $"They differ by {difference:0.00}.")
        );
    }

    [Fact]
    public void One_other_glyph_on_a_page_of_a_seed_is_more_than_the_tolerance()
    {
        var page = PagesOf("libya-turkey-security")[0];
        var painted = Paint(page);
        var random = new Random(20260101);
        for (var count = 0; count < 20; count++)
        {
            var changed = WithOtherGlyph(page, random);

            Assert.InRange(Paint(changed).MostDifferent(painted).Difference, Tolerance, double.MaxValue);
        }
    }

    /// <summary>The page with one letter drawn as another letter of the same run.</summary>
    private static Page WithOtherGlyph(Page page, Random random)
    {
        while (true)
        {
            var index = random.Next(page.Items.Length);
            if (page.Items[index] is not TextLine { Runs: [.., var run] } line)
            {
                continue;
            }

            var (old, other) = (random.Next(run.Clusters.Length), random.Next(run.Clusters.Length));
            if (
                LetterOf(run, old) is not { } letter
                || LetterOf(run, other) is not { } otherLetter
                || letter == otherLetter
            )
            {
                continue;
            }

            var (place, from) = (run.Clusters[old].GlyphStart, run.Clusters[other].GlyphStart);
            var glyph = run.Glyphs[place] with { Id = run.Glyphs[from].Id };
            var changed = run with { Glyphs = run.Glyphs.SetItem(place, glyph) };
            return page with
            {
                Items = page.Items.SetItem(
                    index,
                    line with
                    {
                        Runs = line.Runs.SetItem(line.Runs.Length - 1, changed),
                    }
                ),
            };
        }
    }

    private static char? LetterOf(GlyphRun run, int cluster) =>
        run.Clusters[cluster] is { GlyphCount: 1, TextLength: 1, TextStart: var start }
        && run.Text.Span[start] is var letter
        && char.IsLetter(letter)
            ? letter
            : null;

    private static GrayPicture Paint(Page page) =>
        GrayPicture.Read(Rasterizer.ToPng(page, DotsPerInch, TestContext.Current.CancellationToken));

    private static ImmutableArray<Page> PagesOf(string seed)
    {
        var token = TestContext.Current.CancellationToken;
        var preview = Exporter.Preview(RequestOf(seed), token).Preview!;
        return [.. Enumerable.Range(1, preview.PageCount).Select(number => preview.PageOf(number, token))];
    }

    private static Page PageOf(string markdown)
    {
        var token = TestContext.Current.CancellationToken;
        var source = new ArticleSource(Encoding.UTF8.GetBytes(markdown), "article.md");
        var request = new ExportRequest(source, []) { TemplateName = "news" };
        return Exporter.Preview(request, token).Preview!.PageOf(1, token);
    }

    private static ExportRequest RequestOf(string seed) =>
        new(
            new ArticleSource(File.ReadAllBytes(Repository.PathOf($"seeds/{seed}.md")), $"{seed}.md")
            {
                Resources = new FolderResolver(Repository.PathOf("seeds")),
            },
            [ExportFormat.Pdf]
        )
        {
            TemplateName = "news",
        };

    private static async Task<ImmutableArray<GrayPicture>> PaintWithPoppler(string seed)
    {
        var token = TestContext.Current.CancellationToken;
        using var folder = new TemporaryFolder();
        var result = Exporter.Export(RequestOf(seed), token);
        var file = await folder.AddAsync("article.pdf", result.Files.Single().Content, token);
        var dots = DotsPerInch.ToString(CultureInfo.InvariantCulture);
        await Judge.PopplerPainter.RunAsync(["-r", dots, "-png", file, folder.PathOf("page")], token);
        var pictures = Directory.GetFiles(folder.FullName, "page-*.png").Order(StringComparer.Ordinal);
        return [.. pictures.Select(picture => GrayPicture.Read(File.ReadAllBytes(picture)))];
    }
}
