using System.Globalization;
using System.Security.Cryptography;
using DocExport.Testing;

namespace DocExport.Tests;

/// <summary>Same input, same bytes: whatever else the process does and wherever it runs.</summary>
[Collection(nameof(ProcessState))]
public sealed class DeterminismTests
{
    private static readonly byte[] MixedLines = File.ReadAllBytes(
        Repository.PathOf("tests/DocExport.Tests/Data/mixed-lines.md")
    );

    [Fact]
    public void Two_exporters_write_the_same_bytes()
    {
        using var first = Product.Create();
        using var second = Product.Create();

        Assert.Equal(Fingerprint(first, Product.Seed), Fingerprint(second, Product.Seed));
    }

    [Fact]
    public void An_export_does_not_depend_on_those_before()
    {
        using var fresh = Product.Create();
        using var used = Product.Create();
        Fingerprint(used, MixedLines);
        Fingerprint(used, "# Title\n\n| a | b |\n|---|---|\n| c | d |\n"u8.ToArray());

        Assert.Equal(Fingerprint(fresh, Product.Seed), Fingerprint(used, Product.Seed));
    }

    [Fact]
    public void Eight_threads_at_once_write_the_same_bytes()
    {
        using var exporter = Product.Create();
        var articles = new[] { Product.Seed, MixedLines };
        var results = new string[32];
        var threads = Enumerable
            .Range(0, 8)
            .Select(number => new Thread(() =>
            {
                for (var index = number; index < results.Length; index += 8)
                {
                    // Each thread takes turns, so that both articles are being exported at any time.
                    results[index] = Fingerprint(exporter, articles[(index + (index / 8)) % 2]);
                }
            }))
            .ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        using var alone = Product.Create();
        var expected = articles.Select(article => Fingerprint(alone, article)).ToArray();
        Assert.All(
            Enumerable.Range(0, results.Length),
            index => Assert.Equal(expected[(index + (index / 8)) % 2], results[index])
        );
    }

    [Fact]
    public void Culture_and_current_directory_do_not_show()
    {
        using var home = Product.Create();
        var expected = Fingerprint(home, Product.Seed);
        var (culture, directory) = (CultureInfo.CurrentCulture, Directory.GetCurrentDirectory());
        using var elsewhere = new TemporaryFolder();
        try
        {
            CultureInfo.CurrentCulture = OddCulture();
            Directory.SetCurrentDirectory(elsewhere.FullName);
            using var away = Product.Create();

            Assert.Equal("1~5", 1.5.ToString("0.0", CultureInfo.CurrentCulture));
            Assert.Equal(expected, Fingerprint(away, Product.Seed));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
            Directory.SetCurrentDirectory(directory);
        }
    }

    /// <summary>A culture whose numbers and dates look like no other's: the runtime here carries no real ones.</summary>
    private static CultureInfo OddCulture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "~";
        culture.NumberFormat.NumberGroupSeparator = "_";
        culture.NumberFormat.NegativeSign = "minus";
        culture.DateTimeFormat.DateSeparator = "!";
        culture.DateTimeFormat.TimeSeparator = "?";
        return culture;
    }

    private static string Fingerprint(Exporter exporter, byte[] article)
    {
        var result = exporter.Export(
            new ExportRequest(new ArticleSource(article, "article.md"), [ExportFormat.Pdf, ExportFormat.Docx])
        );
        Assert.True(result.Succeeded, Product.Report(result));
        return string.Join(
            ' ',
            result.Files.Select(file => Convert.ToHexString(SHA256.HashData(file.Content.Span))[..16])
        );
    }
}
