using System.Text.RegularExpressions;
using DocExport.Primitives;

namespace DocExport.Markdown.Tests;

/// <summary>
/// The examples of CommonMark 0.31.2 and of GitHub Flavored Markdown 0.29 (Data/ORIGIN.md): the tree that is read is the
/// specification's, save where <see cref="SpecDeviations"/> says why it is not; no word is lost.
/// </summary>
public partial class SpecTests
{
    private static readonly Dictionary<string, Dictionary<int, SpecExample>> Specs = new(StringComparer.Ordinal)
    {
        ["commonmark"] = SpecExample.All("commonmark.json"),
        ["gfm"] = SpecExample.All("gfm.json"),
    };

    public static TheoryData<string, int> Examples()
    {
        var numbers = new TheoryData<string, int>();
        foreach (var (spec, examples) in Specs)
        {
            foreach (var number in examples.Keys)
            {
                numbers.Add(spec, number);
            }
        }

        return numbers;
    }

    [Fact]
    public void There_are_652_examples_and_673() =>
        Assert.Equal((652, 673), (Specs["commonmark"].Count, Specs["gfm"].Count));

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_is_read_is_the_specifications_tree(string spec, int number)
    {
        var example = Specs[spec][number];
        var hasRelative =
            example.Html.Contains("href=\"", StringComparison.Ordinal) && RelativeHref().IsMatch(example.Html);
        var ours = Read(hasRelative ? WithScheme(example.Markdown) : example.Markdown);
        var expected = SpecHtml.Tree(hasRelative ? WithScheme(example.Html) : example.Html);

        if (SpecDeviations.Of(spec, number) is { } reason)
        {
            Assert.False(
                string.Equals(expected, ours, StringComparison.Ordinal),
                $"The example is read as the specification wants; the deviation \"{reason}\" is not there any more."
            );
        }
        else
        {
            Assert.Equal(expected, ours);
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void No_word_of_an_example_is_lost_in_silence(string spec, int number)
    {
        var example = Specs[spec][number];
        var article = TryRead(example.Markdown, out var context, out var fault);
        if (
            fault is not null
            || context.Diagnostics.Any(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
        )
        {
            return;
        }

        var left = article is null ? [] : SpecHtml.Words(ArticleHtml.Of(article)).ToList();
        left.AddRange(article?.Metadata.Keywords ?? []);
        var missing = SpecHtml.Words(example.Html).Where(word => !left.Remove(word)).ToList();
        if (SpecDeviations.WordsOf(spec, number) is not null)
        {
            Assert.NotEmpty(missing);
        }
        else
        {
            Assert.Empty(missing);
        }
    }

    private static string Read(string markdown)
    {
        var article = TryRead(markdown, out _, out _);
        return article is null ? "" : SpecHtml.Tree(ArticleHtml.Of(article));
    }

    private static Model.Article? TryRead(string markdown, out ExportContext context, out Diagnostic? fault)
    {
        context = new ExportContext("example.md");
        fault = null;
        try
        {
            return MarkdownReader.Read(markdown, context);
        }
        catch (ExportException empty) when (empty.Diagnostic.Code is "MD003" or "MD005")
        {
            fault = empty.Diagnostic.Code is "MD005" ? empty.Diagnostic : null;
            return null;
        }
    }

    // Links to files beside the article are refused; with a scheme their syntax can be compared.
    private static string WithScheme(string text) => RelativeTarget().Replace(text, "${before}tel:${target}");

    [GeneratedRegex(
        """(?<before>\]\(\s*<?|\]:\s*<?|(href|src)="?)(?<target>/?(url|uri|train|my|foo|bar|target|path|f&amp;|f&ouml;|f%))""",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.Singleline,
        1000
    )]
    private static partial Regex RelativeTarget();

    [GeneratedRegex("""href="(?![a-z]+:)""", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex RelativeHref();
}
