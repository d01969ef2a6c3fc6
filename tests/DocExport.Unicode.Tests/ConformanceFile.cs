using System.IO.Compression;
using System.Text;

namespace DocExport.Unicode.Tests;

/// <summary>A test file of the Unicode Character Database, gzip'd beside the tests; see Data/README.md.</summary>
internal static class ConformanceFile
{
    private const int FailuresShown = 8;

    public static IEnumerable<string> Lines(string name)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Data", name + ".txt.gz");
        using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
        while (reader.ReadLine() is { } line)
        {
            // The originals have comments; what comes from JSON has none.
            int comment = line.IndexOf('#', StringComparison.Ordinal);
            string content = (comment < 0 ? line : line[..comment]).Trim();
            if (content.Length > 0)
            {
                yield return content;
            }
        }
    }

    /// <summary>The text of code points such as "0628 064E".</summary>
    public static string Text(IEnumerable<string> codePoints)
    {
        var text = new StringBuilder();
        foreach (string codePoint in codePoints)
        {
            int value = Convert.ToInt32(codePoint, 16);
            // A lone surrogate is part of some cases.
            text.Append(value is >= 0xD800 and <= 0xDFFF ? ((char)value).ToString() : char.ConvertFromUtf32(value));
        }
        return text.ToString();
    }

    /// <summary>Fails with the first few failures if there are any, or if not all cases were run.</summary>
    public static void AssertAllPass(int expectedCases, int cases, List<string> failures)
    {
        Assert.True(
            failures.Count == 0,
            $"{failures.Count} of {cases} cases fail:\n" + string.Join('\n', failures.Take(FailuresShown))
        );
        Assert.Equal(expectedCases, cases);
    }
}
