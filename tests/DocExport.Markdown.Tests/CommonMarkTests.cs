using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using DocExport.Primitives;

namespace DocExport.Markdown.Tests;

/// <summary>The 652 examples of the CommonMark specification (Data/ORIGIN.md).</summary>
public partial class CommonMarkTests
{
    // The host that relative targets get, for links to them are refused.
    private const string Host = "http://e.x/";

    public static TheoryData<int> Examples()
    {
        var numbers = new TheoryData<int>();
        foreach (var example in All.Values.Where(example => !Deviations.ContainsKey(example.Number)))
        {
            numbers.Add(example.Number);
        }

        return numbers;
    }

    private static Dictionary<int, Example> All { get; } =
        JsonSerializer
            .Deserialize<Example[]>(Reading.Resource("commonmark.json"), JsonSerializerOptions.Web)!
            .ToDictionary(example => example.Number);

    // Where the reader means to differ from the specification.
    private static readonly Dictionary<int, string> Deviations = new()
    {
        [39] = "a line feed written as an entity is a space: text holds no line feed",
        [96] = "a first line of hyphens with text below opens front matter",
        [484] = "a link with a refused target and no text leaves nothing but a warning",
        [487] = "a link without target and text leaves nothing but a warning",
    };

    [Fact]
    public void There_are_652_examples() => Assert.Equal(652, All.Count);

    [Theory]
    [MemberData(nameof(Examples))]
    public void No_word_of_an_example_is_lost(int number)
    {
        var example = All[number];
        if (!TryRead(example.Markdown, out var article, out _))
        {
            Assert.Empty(VisibleWords(example.Html));
            return;
        }

        Assert.Equal(VisibleWords(example.Html), ArticleWords.Of(article!));
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void What_is_read_is_the_specifications_tree(int number)
    {
        var example = All[number];
        var hasRelativeLink = RelativeTarget()
            .Matches(example.Html)
            .Any(match => match.Value.StartsWith("href", StringComparison.Ordinal));
        var markdown = hasRelativeLink ? WithHost(example.Markdown) : example.Markdown;
        if (!TryRead(markdown, out var article, out var context) || context.Diagnostics.Any(IsUnread))
        {
            return;
        }

        var html = hasRelativeLink ? WithHost(example.Html) : example.Html;
        var ours = ArticleHtml.Of(article!);
        if (context.Diagnostics.Any(diagnostic => diagnostic.Code is "MD014" or "MD015") || HasBareAddress(html))
        {
            html = Anchors().Replace(html, "");
            ours = Anchors().Replace(ours, "");
        }

        Assert.Equal(Normal(html), Normal(ours));
    }

    private static bool TryRead(string markdown, out Model.Article? article, out ExportContext context)
    {
        context = new ExportContext("example.md");
        try
        {
            article = MarkdownReader.Read(markdown, context);
            return true;
        }
        catch (ExportException empty) when (empty.Diagnostic.Code is "MD003")
        {
            article = null;
            return false;
        }
    }

    private static bool IsUnread(Diagnostic diagnostic) => diagnostic.Code is "MD009" or "MD010";

    // Addresses in the text are links in GFM and none in CommonMark.
    private static bool HasBareAddress(string html) => BareAddress().IsMatch(AnchorsWithText().Replace(html, ""));

    private static string WithHost(string text) => RelativeTarget().Replace(text, "${before}" + Host + "${target}");

    private static string[] VisibleWords(string html)
    {
        html = Comments().Replace(html, " ");
        html = ImageTags().Replace(html, "${alt}");
        html = BlockTags().Replace(html, " ");
        html = OtherTags().Replace(html, "");
        return WebUtility.HtmlDecode(html).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
    }

    private static string Normal(string html) => BlockTagSpace().Replace(html, "${tag}").Trim();

    private const RegexOptions Options =
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.Singleline;
    private const int Timeout = 1000;

    [GeneratedRegex(
        """<!--(-?>|.*?-->)|<script.*?</script>|<style.*?(</style>|$)|<\?.*?\?>|<![A-Z][^>]*>""",
        Options,
        Timeout
    )]
    private static partial Regex Comments();

    [GeneratedRegex("""<img [^>]*?alt="(?<alt>[^"]*)"[^>]*>""", Options, Timeout)]
    private static partial Regex ImageTags();

    [GeneratedRegex("""</?(p|ul|ol|li|blockquote|h[1-6]|hr|pre|br|div|table|tr|td|th)\b[^>]*>""", Options, Timeout)]
    private static partial Regex BlockTags();

    [GeneratedRegex("""</?[a-z]("[^"]*"|'[^']*'|[^>"'])*>|<!\[CDATA\[|\]\]>""", Options, Timeout)]
    private static partial Regex OtherTags();

    [GeneratedRegex("""\s*(?<tag></?(p|ul|ol|li|blockquote|h[1-6]|hr|pre)\b[^>]*>)\s*""", Options, Timeout)]
    private static partial Regex BlockTagSpace();

    [GeneratedRegex("""</?a\b[^>]*>""", Options, Timeout)]
    private static partial Regex Anchors();

    [GeneratedRegex("""<a\b[^>]*>.*?</a>""", Options, Timeout)]
    private static partial Regex AnchorsWithText();

    [GeneratedRegex("""(https?://|www\.)[a-z]""", Options, Timeout)]
    private static partial Regex BareAddress();

    [GeneratedRegex(
        """(?<before>\]\(<?|\]:\s*<?|href=")/?(?<target>url|uri|train|my|foo|bar|target|path|f&amp;|f&ouml;|f%)""",
        Options,
        Timeout
    )]
    private static partial Regex RelativeTarget();

    internal sealed record Example(int Number, string Section, string Markdown, string Html);
}
