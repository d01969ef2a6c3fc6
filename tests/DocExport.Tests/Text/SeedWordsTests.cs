using System.Globalization;
using System.Text.RegularExpressions;
using DocExport.Model;
using DocExport.Primitives;
using DocExport.Resources;
using DocExport.Testing;

namespace DocExport.Tests.Text;

/// <summary>
/// The words of every seed, as the readers of its files give them back: how many of a hundred come back in order, notes
/// apart from the text. The figures are floors, what is reached today, to be raised and never lowered. What is lost, and
/// why: PDFium turns round several Latin words in a right-to-left line, code, brackets, and a final vowel mark before a
/// comma; poppler reads a page in the direction of most of its letters (the table of characters), and right-to-left
/// paragraphs of an English page the wrong way round; a word that is half bold falls in two in MuPDF and pdf.js.
/// </summary>
public sealed partial class SeedWordsTests(ITestOutputHelper output)
{
    /// <summary>The seeds, with the floors of poppler, MuPDF, PDFium, pdf.js and pandoc's DOCX reader.</summary>
    public static TheoryData<string, int, int, int, int, int> Seeds =>
        new()
        {
            { "arabic-characters-table", 99, 95, 60, 98, 97 },
            { "arabic-printing-history", 99, 98, 90, 98, 97 },
            { "arabic-text-in-software", 94, 93, 75, 94, 97 },
            { "libya-turkey-security", 100, 100, 100, 100, 100 },
            { "newsroom-handbook", 95, 98, 89, 98, 97 },
            { "persian-half-space", 99, 98, 86, 98, 97 },
            { "setting-arabic-pages", 90, 98, 96, 99, 97 },
            { "vocalised-prose-and-verse", 98, 98, 75, 97, 98 },
        };

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Words_come_back_no_worse_than_today(
        string seed,
        int poppler,
        int muPdf,
        int pdfium,
        int pdfJs,
        int docx
    )
    {
        var (article, result) = Export(seed);
        var pdf = Product.BytesOf(result, ExportFormat.Pdf);
        var token = TestContext.Current.CancellationToken;
        var shares = new List<(string Reader, double Share, int Floor)>();
        foreach (var (reader, floor) in PdfText.Readers.Zip([poppler, muPdf, pdfium, pdfJs]))
        {
            shares.Add((reader.ToString(), ShareOf(article, await PdfText.ReadAsync(reader, pdf, token)), floor));
        }

        var word = Product.BytesOf(result, ExportFormat.Docx);
        shares.Add(("DOCX", ShareOf(article, await ReadDocxAsync(word, token)), docx));
        output.WriteLine($"{seed, -26}" + string.Join("  ", shares.Select(Describe)));
        Assert.All(shares, share => Assert.True(share.Share * 100 >= share.Floor, Describe(share)));
    }

    private static string Describe((string Reader, double Share, int Floor) share) =>
        string.Create(CultureInfo.InvariantCulture, $"{share.Reader} {share.Share:F4}");

    private static double ShareOf(Article article, string found)
    {
        var (body, notes, words) = (
            ArticleWords.OfBody(article),
            ArticleWords.OfNotes(article),
            WordOrder.WordsOf(found)
        );
        var kept = WordOrder.CountKept(body, words) + WordOrder.CountKept(notes, words);
        return (double)kept / (body.Count + notes.Count);
    }

    private static (Article Article, ExportResult Result) Export(string seed)
    {
        var path = Repository.PathOf($"seeds/{seed}.md");
        var source = new ArticleSource(File.ReadAllBytes(path), $"{seed}.md")
        {
            Resources = new FolderResolver(Path.GetDirectoryName(path)!),
        };
        var request = new ExportRequest(source, [ExportFormat.Pdf, ExportFormat.Docx]);
        var manuscript = Manuscript.Read(request, new ExportContext(source.Name));
        return (manuscript.Article, Product.Exporter.Export(request, TestContext.Current.CancellationToken));
    }

    private static async Task<string> ReadDocxAsync(ReadOnlyMemory<byte> docx, CancellationToken token)
    {
        using var folder = new TemporaryFolder();
        var path = await folder.AddAsync("judged.docx", docx, token);
        var text = await Judge.Pandoc.RunAsync(["-s", "-f", "docx", "-t", "plain", "--wrap=none", path], token);
        return NoteMark().Replace(text, "${number}");
    }

    // pandoc puts the numbers of notes in brackets.
    [GeneratedRegex(@"\[(?<number>[0-9]+)\]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoteMark();
}
