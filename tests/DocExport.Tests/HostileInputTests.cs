using System.Diagnostics;
using System.Globalization;
using System.Text;
using DocExport.Primitives;

namespace DocExport.Tests;

/// <summary>Input that nobody should send: it ends in files or in a diagnostic that says what to do, and soon.</summary>
public sealed class HostileInputTests
{
    // Wide enough to tell a hang from a slow machine.
    private static readonly TimeSpan Bound = TimeSpan.FromMinutes(2);

    [Theory]
    [InlineData("")]
    [InlineData("   \n\n\t\n")]
    public void An_empty_article_is_said_to_be_empty(string source)
    {
        var result = Product.Export(source);

        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code is "MD003");
    }

    [Fact]
    public void A_byte_that_is_not_UTF_8_is_pointed_at()
    {
        var result = Product.Export(new byte[] { (byte)'a', (byte)'\n', (byte)'b', 0xC3, 0x28 });

        Assert.False(result.Succeeded);
        var error = Assert.Single(result.Diagnostics);
        Assert.Equal("article.md:2:2: error MD001", error.ToString()[.."article.md:2:2: error MD001".Length]);
        Assert.Contains("0xC3", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void UTF_16_with_a_mark_is_read(string encoding)
    {
        var utf16 = Encoding.GetEncoding(encoding);
        var result = Product.Export((byte[])[.. utf16.GetPreamble(), .. utf16.GetBytes("# عنوان\n\nنص قصير.\n")]);

        Assert.True(result.Succeeded, Product.Report(result));
        Assert.Empty(result.Diagnostics);
    }

    public static TheoryData<string, string> Articles =>
        new()
        {
            { "one paragraph of a megabyte", Repeat("كلمة طويلة وأخرى word 123، ", 24_000) },
            { "one word of a megabyte", Repeat("كلمة", 131_072) },
            {
                "lists within lists",
                string.Concat(Enumerable.Range(0, 500).Select(depth => new string(' ', depth * 2) + "- بند\n"))
            },
            { "quotes within quotes", new string('>', 20_000) + " نص\n" },
            { "everything unclosed", Repeat("**_`[![نص](<\"<b><!--", 2_000) + "\n```\n|a|b|\n|-|" },
            {
                "control characters",
                "نص" + string.Concat(Enumerable.Range(0, 32).Select(code => (char)code)) + "\u007F\u0085\uFFFE نص\n"
            },
            { "direction controls unclosed", Repeat("\u202B\u2067\u202Eنص text ", 5_000) },
            { "marks without a letter", Repeat("\u064E\u0651", 20_000) },
            { "a letter under thousands of marks", "ب" + Repeat("\u0651\u064E\u064B", 3_000) + " نص\n" },
            { "Latin letters under thousands of marks", Repeat("a" + Repeat("\u0301\u0302", 200), 50) + "\n" },
            { "front matter without end", "---\ntitle: عنوان\n" + Repeat("- [\n", 5_000) },
        };

    [Theory]
    [MemberData(nameof(Articles))]
    public void Ends_soon_and_in_words(string what, string source)
    {
        var clock = Stopwatch.StartNew();

        var result = Product.Export(source);

        Assert.True(
            clock.Elapsed < Bound,
            string.Create(CultureInfo.InvariantCulture, $"{what} took {clock.Elapsed}.")
        );
        if (result.Succeeded)
        {
            Assert.All(result.Files, file => Assert.NotEqual(0, file.Content.Length));
        }
        else
        {
            Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        }

        Assert.All(result.Diagnostics, diagnostic => Assert.False(string.IsNullOrWhiteSpace(diagnostic.Message)));
    }

    [Fact]
    public void A_megabyte_in_one_paragraph_becomes_both_files()
    {
        var result = Product.Export(Repeat("كلمة طويلة وأخرى word 123، ", 24_000));

        Assert.True(result.Succeeded, Product.Report(result));
        Assert.True(result.Files[0].Pages > 100);
    }

    [Fact]
    public void A_table_of_200_columns_is_cut_and_said_so()
    {
        var row = "|" + Repeat(" خلية |", 200) + "\n";

        var result = Product.Export(row + "|" + Repeat("---|", 200) + "\n" + row);

        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code is "MD017");
    }

    [Fact]
    public void Unpaired_surrogates_in_UTF_16_are_replaced_and_said_so()
    {
        var result = Product.Export((byte[])[0xFF, 0xFE, (byte)'a', 0, 0x00, 0xD8, (byte)'b', 0]);

        Assert.NotEmpty(result.Diagnostics);
    }

    [Fact]
    public void Strict_turns_a_warning_into_no_file()
    {
        const string Article = "# عنوان\n\n![صورة](x.png)\n\nنص.\n";
        var lenient = Product.Export(Article);
        var strict = Product.Export(Article, strict: true);

        Assert.Contains(lenient.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Warning);
        Assert.True(lenient.Succeeded);
        Assert.Empty(strict.Files);
        Assert.Equal(lenient.Diagnostics, strict.Diagnostics);
    }

    [Fact]
    public void A_character_that_no_font_has_is_a_warning_and_no_end()
    {
        var result = Product.Export("نص \U00013080 نص\n");

        Assert.True(result.Succeeded, Product.Report(result));
        var warning = Assert.Single(result.Diagnostics);
        Assert.Contains("U+13080", warning.Message, StringComparison.Ordinal);
        Assert.Equal(1, warning.Span.Line);
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
