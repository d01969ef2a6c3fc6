using System.Diagnostics;
using System.Globalization;
using System.Text;
using DocExport.Primitives;

namespace DocExport.Markdown.Tests;

/// <summary>Inputs made to hang, crash or blow up a reader: a quarter of a megabyte of each is read soon.</summary>
public class HostileTests
{
    private const int Size = 256 * 1024;

    // A hundred times what they take when nothing else runs; what is quadratic takes longer by far.
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(15);

    public static TheoryData<string, string> Repeated() =>
        new()
        {
            { "words", "كلمة " },
            { "no spaces", "ا" },
            { "lines", "سطر\n" },
            { "blank lines", "\n" },
            { "emphasis never closed", "a_ " },
            { "emphasis never opened", "*a " },
            { "emphasis of three kinds", "a**b_c* " },
            { "emphasis nested", "*a **a " },
            { "closed emphasis", "*a* **b** " },
            { "tildes", "a~b ~~c " },
            { "stars alone", "*" },
            { "underscores", "_a" },
            { "mail addresses", "a_b+c@d.e " },
            { "mail addresses in one word", "_a@b.c" },
            { "at signs", "@" },
            { "tildes alone", "~" },
            { "tildes in a word", "~a" },
            { "carets", "^" },
            { "carets in a word", "^a" },
            { "carets in words", "a^b " },
            { "equal signs", "==" },
            { "highlights", "==a " },
            { "plus signs", "++a" },
            { "marks of six kinds", "*a~b^c==d++e_f" },
            { "raised", "a^b^ " },
            { "footnote brackets", "[^" },
            { "footnotes missing", "[^a] [^b" },
            { "notes in the text", "^[" },
            { "notes opened in words", "^[a " },
            { "notes", "^[a] " },
            { "braces", "{" },
            { "spans", "[a]{" },
            { "spans with attributes", "[a]{.b} " },
            { "attribute lists without end", "[a]{b=\"c " },
            { "code with attributes", "`a`{#b} " },
            { "headings with attributes", "# a {#b}\n" },
            { "headings with braces", "# a {{{{}\n" },
            { "image sizes", "![a](b){width=1%} " },
            { "elements", "<span>" },
            { "elements with text", "<span dir=rtl>a" },
            { "elements closed", "<b>a</b> " },
            { "elements crossed", "<b>*a</b>* " },
            { "elements never opened", "a</b>" },
            { "links of HTML", "<a href='http://a'>b</a> " },
            { "anchors apart", "<a name=b></a>\n\n" },
            { "anchors of HTML", "<a name='b'></a> " },
            { "HTML tables", "<table><tr><td>a\n" },
            { "HTML rows", "<tr><td>a\n" },
            { "HTML cells", "<td>" },
            { "HTML items", "<li>a\n" },
            { "HTML lists", "<ul><li>" },
            { "HTML headings apart", "<h1>a\n\n" },
            { "HTML paragraphs", "<p>a" },
            { "HTML closed", "</div>" },
            { "details apart", "<details><summary>a</summary>\n\nb\n\n" },
            { "admonitions", "!!! note\n    a\n" },
            { "admonitions without end", "??? tip \"" },
            { "admonitions in a row", "!!! a\n" },
            { "bars beside corners", "+--+--+\n|a | |\n+--+--+\n|    b|\n" },
            { "code of HTML", "<pre>a</pre>" },
            { "scripts", "<script>" },
            { "brackets", "[" },
            { "brackets with text", "[a" },
            { "closing brackets", "a]" },
            { "images", "![" },
            { "images nested", "![a](" },
            { "broken links", "[ (](" },
            { "links without end", "[a](b" },
            { "links with open titles", "[a](b \"" },
            { "links in angles", "[a](<b" },
            { "links", "[a](http://b) " },
            { "references", "[a] " },
            { "full references", "[a][b] " },
            { "definitions", "[a]: b\n" },
            { "definitions apart", "[a]: b\n\n" },
            { "definitions with open titles", "[a]: b 'c\n" },
            { "footnotes", "[^a]: b\n" },
            { "footnote references", "[^a]" },
            { "backticks", "`a " },
            { "open comments", "<!-- a " },
            { "open instructions", "<? a " },
            { "open declarations", "a <!A " },
            { "open CDATA", "a <![CDATA[ " },
            { "tags", "a <b> " },
            { "tags not known", "a <x> " },
            { "open tags", "a <b c=\" " },
            { "HTML blocks", "<div>a\n" },
            { "HTML blocks apart", "<div>a\n\n" },
            { "addresses", "www.a.b " },
            { "address parentheses", "http://a.b/)" },
            { "angle addresses", "<http://a> " },
            { "entities", "&amp;" },
            { "escapes", "\\*" },
            { "broken entities", "&a" },
            { "quotes in one line", "> " },
            { "quotes", "> a\n" },
            { "lists in one line", "- " },
            { "ordered lists in one line", "1. " },
            { "items", "- a\n" },
            { "items apart", "- a\n\n" },
            { "empty items", "-\n" },
            { "lists of other marks", "- a\n+ a\n" },
            { "quotes and lists", "> - " },
            { "headings", "# a\n" },
            { "setext headings", "a\n=\n" },
            { "rules", "---\n\n" },
            { "bars", "|" },
            { "rows without a head", "| a | b |\n" },
            { "small tables", "|a|\n|-|\n\n" },
            { "tables behind text", "text\n|a|\n|-|\n\n" },
            { "delimiter rows", "a\n|-|-|\n" },
            { "colons and bars", ":|" },
            { "code blocks", "    a\n\n" },
            { "fences", "```\na\n" },
            { "tabs", "\t" },
            { "hard breaks", "a  \n" },
            { "backslashes", "\\\n" },
            { "carriage returns", "a\r" },
            { "containers", "::: note\n" },
            { "containers closed", "::: note\na\n:::\n" },
            { "fences alone", ":::\n" },
            { "long fences", ":" },
            { "attributes", "::: {.a #b" },
            { "open attributes", "{.a " },
            { "alerts", "> [!NOTE]\n> a\n\n" },
            { "verse", "::: verse\na / b\n:::\n" },
            { "slashes in verse", "::: verse\n a / b" },
            { "definitions of terms", "a\n: b\n" },
            { "definitions of terms apart", "a\n\n: b\n\n" },
            { "definitions of one term", ": b\n" },
            { "line blocks in one line", "| " },
            { "line blocks", "| \n" },
            { "line blocks apart", "| a\n\n" },
            { "grids", "+-+\n|a|\n+-+\n\n" },
            { "grid rules", "+-+\n" },
            { "grid rows", "+-+\n|a|\n" },
            { "grid corners", "+-" },
            { "captions", "|a|\n|-|\n\nTable: b {#c}\n\n" },
            { "captions alone", "Table: b {#c}\n\n" },
            { "page breaks", "\\newpage\n" },
            { "contents", "[TOC]\n\n" },
        };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void A_lot_of_one_thing_is_read_soon(string what, string part)
    {
        Assert.NotEmpty(what);
        ReadSoon("بداية\n\n" + Repeat(part, Size));
    }

    [Theory]
    [MemberData(nameof(Repeated))]
    public void In_a_deep_list_too(string what, string part)
    {
        Assert.NotEmpty(what);
        ReadSoon(DeepList(64) + "\n" + Repeat(part, Size / 4));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("*")]
    [InlineData("![")]
    [InlineData("**_")]
    public void Opened_and_closed_thousands_of_times(string open)
    {
        var close = new string([.. open.Reverse()]).Replace('[', ']').TrimEnd('!');
        ReadSoon(Repeat(open, 50_000) + "a" + Repeat(close + "(http://x.y)", 600_000));
    }

    [Fact]
    public void Backtick_runs_of_all_lengths()
    {
        var text = new StringBuilder();
        for (var length = 1; text.Length < Size; length++)
        {
            text.Append('`', length).Append(" a ");
        }

        ReadSoon(text.ToString());
    }

    [Fact]
    public void A_list_two_thousand_deep_keeps_its_words()
    {
        var article = ReadSoon(DeepList(2000), out var context);

        Assert.Equal(
            string.Join(' ', Enumerable.Range(1, 2000).Select(Word)),
            string.Join(' ', ArticleWords.Of(article))
        );
        Assert.Equal("MD016", Assert.Single(context.Diagnostics).Code);
    }

    [Fact]
    public void A_list_five_hundred_deep_is_flattened_beyond_the_limit()
    {
        var context = new ExportContext("a.md", new ExportLimits { MaxNesting = 3 });
        var article = MarkdownReader.Read("- a\n  - b\n    - c\n      - d\n        - e\n          f\n- g\n", context);

        Assert.Equal(
            """
            (ul
              (li
                (p "a")
                (ul
                  (li
                    (p "b")
                    (ul
                      (li
                        (p "c")
                        (p "d")
                        (p "e" / "f"))))))
              (li
                (p "g")))
            """,
            ArticleDump.Of(article)
        );
        Assert.Equal("MD016", Assert.Single(context.Diagnostics).Code);
    }

    [Fact]
    public void Emphasis_deeper_than_the_limit_keeps_its_words()
    {
        var tree = Reading.Report("*a **b *c **d** c* b** a*", new ExportLimits { MaxNesting = 2 });

        Assert.Equal(
            """
            (p (em "a " (strong "b c d c b") " a"))
            1:8 warning MD016
            """,
            tree
        );
    }

    [Fact]
    public void Everything_unclosed_keeps_its_words() =>
        Assert.Equal(
            """
            (p "**a _b [c ![d `e <f g=' & ~~j (k <!-- l")
            """,
            Reading.Tree("**a _b [c ![d `e <f g=' & ~~j (k <!-- l")
        );

    [Fact]
    public void Containers_ten_thousand_deep_keep_their_words()
    {
        var context = new ExportContext("a.md", new ExportLimits { MaxNesting = 3 });
        var article = MarkdownReader.Read(
            Repeat("::: note\n", 90_000) + "a\n" + Repeat(":::\n", 40_000) + "b\n",
            context
        );

        Assert.Equal("(note\n  (note\n    (note\n      (p \"a\"))))\n(p \"b\")", ArticleDump.Of(article));
        Assert.Equal("MD016", Assert.Single(context.Diagnostics).Code);
    }

    [Fact]
    public void Definitions_by_the_hundred_thousand_are_read_soon()
    {
        var article = ReadSoon(Repeat("a\n: b\n\n", 700_000));

        Assert.Equal(100_000, Assert.IsType<Model.DefinitionList>(Assert.Single(article.Blocks)).Entries.Length);
    }

    [Fact]
    public void A_grid_within_grids_stays_as_text()
    {
        var grid = new List<string> { "a" };
        for (var depth = 0; depth < 20; depth++)
        {
            var rule = "+" + new string('-', grid[0].Length) + "+";
            grid = [rule, .. grid.Select(line => "|" + line + "|"), rule];
        }

        var article = ReadSoon(string.Join('\n', grid), out var context);

        Assert.Equal([.. grid], ArticleWords.Of(article));
        Assert.Equal("MD042", Assert.Single(context.Diagnostics).Code);
    }

    [Fact]
    public void A_grid_too_wide_is_a_fault() =>
        Assert.Equal("MD017", Reading.Fault("+" + Repeat("-+", 20_000) + "\n|a|\n+-+\n").Code);

    [Fact]
    public void A_grid_of_too_many_cells_is_a_fault() =>
        Assert.Equal(
            "MD018",
            Reading.Fault("+-+-+\n|a|b|\n+-+-+\n|a|b|\n+-+-+\n", new ExportLimits { MaxTableCells = 3 }).Code
        );

    [Fact]
    public void A_table_too_wide_is_a_fault_that_names_the_bound()
    {
        var fault = Reading.Fault("| a | b | c | d |\n|---|---|---|---|\n", new ExportLimits { MaxTableColumns = 3 });

        Assert.Equal(
            "a.md:1:1: error MD017: The table has 4 columns; at most 3 are set. Split it, or turn rows into columns.",
            fault.ToString()
        );
    }

    [Fact]
    public void A_row_too_wide_is_a_fault() =>
        Assert.Equal("MD017", Reading.Fault("|a|\n|-|\n" + Repeat("|a", Size)).Code);

    [Fact]
    public void A_table_of_too_many_cells_is_a_fault()
    {
        var fault = Reading.Fault("|a|b|\n|-|-|\n|c|d|\n|e|f|\n", new ExportLimits { MaxTableCells = 5 });

        Assert.Equal(
            "a.md:1:1: error MD018: The table has 6 cells (3 rows of 2); at most 5 are set. Split it into several tables.",
            fault.ToString()
        );
    }

    [Fact]
    public void Too_many_blocks_are_a_fault()
    {
        var fault = Reading.Fault(Repeat("a\n\n", 300), new ExportLimits { MaxBlocks = 50 });

        Assert.Equal(("MD019", 101), (fault.Code, fault.Span.Line));
    }

    [Fact]
    public void A_large_table_is_read_soon()
    {
        var text = new StringBuilder("| **a** | b | c |\n|:--|:-:|--:|\n");
        while (text.Length < Size)
        {
            text.Append("| **كلمة** | [b](http://c) | `d` |\n");
        }

        var table = Assert.IsType<Model.Table>(Assert.Single(ReadSoon(text.ToString()).Blocks));
        Assert.IsType<Model.Strong>(((Model.Paragraph)table.BodyRows[^1].Cells[0].Blocks[0]).Inlines[0]);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    [InlineData("&a ")]
    [InlineData("a: ")]
    [InlineData("a, [ ")]
    public void Front_matter_of_one_thing_is_refused_soon(string part)
    {
        var fault = Assert.Throws<ExportException>(() => ReadSoon("---\na: " + Repeat(part, 16_000) + "\n---\n\na\n"));

        Assert.Equal("MD005", fault.Diagnostic.Code);
    }

    [Fact]
    public void YAML_that_breaks_its_parser_off_is_a_fault() =>
        Assert.Equal(
            "MD005",
            Reading
                .Fault(
                    "---\ntitle: x|-|\n[\n|![a<http://a><br>\\-->[#](#a)  ---\n  #\"http://x.y-     😀[\"`1. ![\n[a]: b\n---\n"
                )
                .Code
        );

    [Fact]
    public void Cancelling_ends_a_read()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() =>
            MarkdownReader.Read("a", new ExportContext("a.md", null, source.Token))
        );
    }

    [Fact]
    public void Diagnostics_of_one_kind_are_counted_beyond_a_hundred()
    {
        Reading.Article(Repeat("a <x> ", 6000), out var context);

        Assert.Equal(101, context.Diagnostics.Count);
        Assert.Equal("There are 900 more of MD010 in this article.", context.Diagnostics[^1].Message);
    }

    private static Model.Article ReadSoon(string text) => ReadSoon(text, out _);

    private static Model.Article ReadSoon(string text, out ExportContext context)
    {
        context = new ExportContext("hostile.md");
        var watch = Stopwatch.StartNew();
        try
        {
            return MarkdownReader.Read(text, context);
        }
        finally
        {
            TestContext.Current.TestOutputHelper?.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"{watch.ElapsedMilliseconds} ms")
            );
            Assert.InRange(watch.Elapsed, TimeSpan.Zero, Soon);
        }
    }

    private static string Repeat(string part, int length) =>
        new StringBuilder().Insert(0, part, Math.Max(1, length / part.Length)).ToString();

    private static string Word(int number) => "w" + number.ToString(CultureInfo.InvariantCulture);

    private static string DeepList(int depth)
    {
        var text = new StringBuilder();
        for (var level = 1; level <= depth; level++)
        {
            text.Append(' ', 2 * (level - 1)).Append("- ").Append(Word(level)).Append('\n');
        }

        return text.ToString();
    }
}
