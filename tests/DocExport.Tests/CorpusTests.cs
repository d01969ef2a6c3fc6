using DocExport.Primitives;
using DocExport.Testing;

namespace DocExport.Tests;

/// <summary>
/// Long documents that mix scripts, code, tables and links, where a folder of them lies beside the repository
/// (<c>../shared/corpus</c>): a sample of twelve, or all with <c>DOCEXPORT_WHOLE_CORPUS=1</c>.
/// </summary>
public sealed class CorpusTests(ITestOutputHelper output)
{
    private const int Sample = 12;

    [Fact]
    public async Task Every_document_becomes_both_files_without_an_error()
    {
        var documents = Documents();
        foreach (var document in documents)
        {
            var source = await File.ReadAllBytesAsync(document, TestContext.Current.CancellationToken);
            var result = Product.Export(source);

            var errors = result.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            Assert.True(result.Succeeded, $"{Path.GetFileName(document)}:\n{Product.Report(result)}");
            Assert.Empty(errors);
            output.WriteLine(
                $"{Path.GetFileName(document)}: {result.Files[0].Pages} pages, {result.Diagnostics.Length} notes"
            );
        }
    }

    private static List<string> Documents()
    {
        var folder = Path.Combine(Repository.Shared ?? "", "corpus");
        Assert.SkipUnless(Directory.Exists(folder), "No folder ../shared/corpus lies beside the repository.");
        var all = Directory
            .EnumerateFiles(folder, "*.md", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (Environment.GetEnvironmentVariable("DOCEXPORT_WHOLE_CORPUS") is "1")
        {
            return all;
        }

        // Spread evenly, so that every language is among them.
        return [.. Enumerable.Range(0, Math.Min(Sample, all.Count)).Select(index => all[index * all.Count / Sample])];
    }
}
