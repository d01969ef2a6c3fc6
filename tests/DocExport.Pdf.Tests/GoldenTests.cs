using System.Text;
using System.Text.RegularExpressions;
using DocExport.Testing;

namespace DocExport.Pdf.Tests;

/// <summary>
/// Small articles in the readable form, compared with files that were looked at by a person. What follows from a font
/// program's bytes is left out: the program, its length and tag, offsets and the identifier. A difference leaves what was
/// written as <c>NAME.received.txt</c> beside the golden; <c>DOCEXPORT_ACCEPT_GOLDENS=1</c> takes it over.
/// </summary>
public sealed partial class GoldenTests
{
    private static readonly string Folder = Repository.PathOf("tests/DocExport.Pdf.Tests/Goldens");

    [Theory]
    [InlineData("word", "محمد\n")]
    [InlineData("marks", "السَّلَامُ لا إله\n")]
    [InlineData("mixed", "شركة Microsoft (قوس)، 50% و12/05/2024.\n")]
    [InlineData("links", "# باب\n\nنص [خارج](https://example.com/خبر) و[داخل](#باب).\n")]
    [InlineData("list-and-table", "- بند\n\n| أ | b |\n|---|---|\n| ١ | 2 |\n")]
    [InlineData("left-to-right", "---\ndir: ltr\nlang: en\ntitle: Title\n---\n\nText with عربي in it.\n")]
    public async Task Is_written_as_before(string name, string markdown)
    {
        var token = TestContext.Current.CancellationToken;
        var written = $"{markdown.TrimEnd()}\n\n{Abridge(Sample.Write(markdown, readable: true))}";
        var golden = Path.Combine(Folder, name + ".txt");
        var received = Path.Combine(Folder, name + ".received.txt");
        if (Environment.GetEnvironmentVariable("DOCEXPORT_ACCEPT_GOLDENS") is "1")
        {
            await File.WriteAllTextAsync(golden, written, token);
        }

        var expected = File.Exists(golden) ? await File.ReadAllTextAsync(golden, token) : "";
        if (!string.Equals(expected, written, StringComparison.Ordinal))
        {
            await File.WriteAllTextAsync(received, written, token);
        }
        else
        {
            File.Delete(received);
        }

        Assert.Equal(expected.Split('\n'), written.Split('\n'));
    }

    private static string Abridge(byte[] file)
    {
        var text = Encoding.Latin1.GetString(file);
        text = FontProgram().Replace(text, "<</Length1 …>>\nstream\n…\nendstream");
        text = SubsetTag().Replace(text, "/TAG+");
        text =
            text[..text.IndexOf("xref\n", StringComparison.Ordinal)]
            + "xref …\n"
            + text[text.IndexOf("trailer\n", StringComparison.Ordinal)..];
        text = Identifier().Replace(text, "/ID[…]");
        text = Start().Replace(text, "startxref\n…\n");
        // XMP is UTF-8; all else is ASCII but for the second line, which only says that the file is binary.
        var utf8 = string.Concat(text.Split('…').SelectMany((part, index) => index == 0 ? part : "\u0001" + part));
        return Encoding
            .UTF8.GetString(Encoding.Latin1.GetBytes(utf8))
            .Replace('\u0001', '…')
            .Replace("\uFFFD", "", StringComparison.Ordinal);
    }

    [GeneratedRegex(
        "<</Length1 [0-9]+/Length [0-9]+>>\nstream\n.*?\nendstream",
        RegexOptions.Singleline,
        matchTimeoutMilliseconds: 10_000
    )]
    private static partial Regex FontProgram();

    [GeneratedRegex("/[A-Z]{6}[+]", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex SubsetTag();

    [GeneratedRegex("/ID\\[.*?\\]", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Identifier();

    [GeneratedRegex("startxref\n[0-9]+\n", RegexOptions.None, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Start();
}
