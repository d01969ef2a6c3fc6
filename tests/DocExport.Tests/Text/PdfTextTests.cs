using System.Globalization;
using System.Text;
using DocExport.Testing;

namespace DocExport.Tests.Text;

/// <summary>
/// What four PDF readers give back of a file: the source's words, in order, and nothing that was never there. The table
/// of all figures is in the tests' output.
/// </summary>
public sealed class PdfTextTests(ITestOutputHelper output)
{
    private static readonly Lazy<ReadOnlyMemory<byte>> SeedPdf = new(() =>
        Product.BytesOf(Product.Export(Product.Seed), ExportFormat.Pdf)
    );

    private static readonly string MixedLines = File.ReadAllText(
        Repository.PathOf("tests/DocExport.Tests/Data/mixed-lines.md")
    );

    public static TheoryData<PdfReader> Readers => [.. PdfText.Readers];

    [Theory]
    [MemberData(nameof(Readers))]
    public async Task The_seed_article_comes_back_whole(PdfReader reader)
    {
        var source = await File.ReadAllTextAsync(
            Repository.PathOf("seeds/libya-turkey-security.txt"),
            TestContext.Current.CancellationToken
        );

        var judged = await JudgeAsync(reader, source, SeedPdf.Value);

        Assert.Equal([], judged.Lost);
        Assert.Equal([], judged.Aliens);
    }

    /// <summary>
    /// Lines that mix Arabic with Latin words, numbers, addresses and brackets. The figures are floors: what is reached
    /// today, to be raised with every step forward and never lowered. What PDFium loses are Latin words whose order it
    /// turns round within a right-to-left line, and brackets. MuPDF gave 105 while a number after Arabic was set in the
    /// Latin face; in the Arabic one, where it belongs, it swallows the space before one number.
    /// </summary>
    [Theory]
    [InlineData(PdfReader.Poppler, 110)]
    [InlineData(PdfReader.MuPdf, 104)]
    [InlineData(PdfReader.Pdfium, 83)]
    [InlineData(PdfReader.PdfJs, 115)]
    public async Task Mixed_lines_come_back_no_worse_than_today(PdfReader reader, int floor)
    {
        var source = MixedLines.Replace("# ", "", StringComparison.Ordinal);
        var pdf = Product.BytesOf(Product.Export(MixedLines), ExportFormat.Pdf);

        var judged = await JudgeAsync(reader, source, pdf);

        Assert.True(judged.Kept >= floor, $"{judged}\nlost: {string.Join(' ', judged.Lost)}");
        Assert.Equal([], judged.Aliens);
    }

    private async Task<Judgement> JudgeAsync(PdfReader reader, string source, ReadOnlyMemory<byte> pdf)
    {
        var found = await PdfText.ReadAsync(reader, pdf, TestContext.Current.CancellationToken);
        var words = WordOrder.WordsOf(source);
        var foundWords = WordOrder.WordsOf(found);
        var judged = new Judgement(
            reader,
            words.Count,
            foundWords.Count,
            WordOrder.Lost(words, foundWords),
            AlienCharacters.In(source, found, reader)
        );
        output.WriteLine(judged.ToString());
        return judged;
    }

    private sealed record Judgement(
        PdfReader Reader,
        int Words,
        int Found,
        IReadOnlyList<string> Lost,
        IReadOnlyList<string> Aliens
    )
    {
        public int Kept => Words - Lost.Count;

        public override string ToString() =>
            new StringBuilder()
                .Append(CultureInfo.InvariantCulture, $"{Reader, -8} words {Kept}/{Words}  surplus {Found - Kept}")
                .Append(
                    CultureInfo.InvariantCulture,
                    $"  alien {(Aliens.Count == 0 ? "none" : string.Join(", ", Aliens))}"
                )
                .ToString();
    }
}
