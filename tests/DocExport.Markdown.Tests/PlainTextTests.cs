using System.Text;
using DocExport.Markdown.PlainText;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Markdown.Tests;

/// <summary>Pasted plain text: text in, draft out.</summary>
public class PlainTextTests
{
    private const string Long =
        "هذه فقرة طويلة تتجاوز كلماتها حدود السطر الواحد لأنها لصقت كما هي من محرر النصوص دون أن تلف أسطرها عند عرض معين.";

    [Theory]
    [InlineData("عنوان\n\nنص كامل.\n", "---\ntitle: \"عنوان\"\n---\n\nنص كامل.\n")]
    [InlineData(
        "عنوان \"أ\\ب\"\nالكلمات المفتاحية: أ، ب\n\nنص كامل.",
        "---\ntitle: \"عنوان \\\"أ\\\\ب\\\"\"\nkeywords: \"أ، ب\"\n---\n\nنص كامل.\n"
    )]
    [InlineData("Title\n\nKeywords: a, b\n\nA text.", "---\ntitle: \"Title\"\nkeywords: \"a, b\"\n---\n\nA text.\n")]
    [InlineData("عنوان\n\nکلیدواژه: آ\n\nمتن.", "---\ntitle: \"عنوان\"\nkeywords: \"آ\"\n---\n\nمتن.\n")]
    [InlineData("هذه جملة.\n\nوهذه جملة.", "هذه جملة.\n\nوهذه جملة.\n")]
    [InlineData("سطر وحيد", "سطر وحيد\n")]
    public void The_title_and_the_keywords(string text, string draft) => Assert.Equal(draft, Draft(text));

    [Theory]
    [InlineData("جملة.\n\nعنوان قسم\n\nجملة.", "جملة.\n\n## عنوان قسم\n\nجملة.\n")]
    [InlineData("جملة.\n\nكيف؟\n\nجملة.", "جملة.\n\n## كيف؟\n\nجملة.\n")]
    [InlineData("جملة.\n\n1. عنوان\n\nجملة.", "جملة.\n\n## 1\\. عنوان\n\nجملة.\n")]
    [InlineData("جملة.\n\nأولا: عنوان\n\nجملة.", "جملة.\n\n## أولا: عنوان\n\nجملة.\n")]
    [InlineData("جملة.\n\nعنوان قسم\n" + Long, "جملة.\n\n## عنوان قسم\n\n" + Long + "\n")]
    [InlineData("جملة.\n\nسطر\n\nسطر\n\nسطر\n\nجملة.", "جملة.\n\nسطر\n\nسطر\n\nسطر\n\nجملة.\n")]
    [InlineData("جملة.\n\nسطر أخير", "جملة.\n\nسطر أخير\n")]
    [InlineData("جملة.\n\nيأتي ما يلي:\n\nجملة.", "جملة.\n\nيأتي ما يلي:\n\nجملة.\n")]
    [InlineData("جملة.\n" + Long + "\n" + Long, "جملة.\n\n" + Long + "\n\n" + Long + "\n")]
    public void Headings_stand_alone_and_end_no_sentence(string text, string draft) => Assert.Equal(draft, Draft(text));

    [Theory]
    [InlineData("• أ\n  ● ب\n- ج\n– د\n▪ه", "- أ\n- ب\n- ج\n- د\n- ه\n")]
    [InlineData("• أ\n  تتمة\n• ب", "- أ\n  تتمة\n- ب\n")]
    [InlineData("١. أ\n٢. ب", "1. أ\n2. ب\n")]
    [InlineData("3) a\n4) b", "3. a\n4. b\n")]
    [InlineData("نص:\n• أ.\n• ب.\nنص آخر.", "نص:\n\n- أ.\n- ب.\n\nنص آخر.\n")]
    [InlineData("-أ -ب", "\\-أ -ب\n")]
    [InlineData("2024. كان عاما.\nثم مضى.", "2024\\. كان عاما.\\\nثم مضى.\n")]
    public void Lists(string text, string draft) => Assert.Equal(draft, Draft(text));

    [Theory]
    [InlineData("أ\tب\nج\tد|", "| أ | ب |\n| --- | --- |\n| ج | د\\| |\n")]
    [InlineData("Table: x.\nأ\tب\nج\tد", "Table\\: x.\n\n| أ | ب |\n| --- | --- |\n| ج | د |\n")]
    [InlineData("أ\tب\tج\nد\n", "أ\tب\tج\\\nد\n")]
    [InlineData("أ\tب\tج\nد\tه\n", "| أ | ب | ج |\n| --- | --- | --- |\n| د | ه |  |\n")]
    [InlineData("الاسم   العدد\nأ       1\n", "| الاسم | العدد |\n| --- | --- |\n| أ | 1 |\n")]
    public void Tables(string text, string draft) => Assert.Equal(draft, Draft(text));

    [Fact]
    public void Wrapped_lines_are_one_paragraph()
    {
        var article = Article(
            """
            This is the first line of a paragraph that a mail program had
            wrapped at some seventy columns, and this is the second line
            of it, which is followed by a last one.
            """
        );

        Assert.IsType<Paragraph>(Assert.Single(article.Blocks));
        Assert.Equal(2, ((Paragraph)article.Blocks[0]).Inlines.Count(inline => inline is SoftBreak));
    }

    [Fact]
    public void Lines_that_may_be_a_table_are_kept_and_reported()
    {
        var context = new ExportContext("a.txt");
        var draft = PlainTextReader.Read(
            Encoding.UTF8.GetBytes("جملة.\n\nالعنصر التفاصيل\nأ تفصيل أول.\nب تفصيل.\n"),
            context
        );

        Assert.Equal("جملة.\n\nالعنصر التفاصيل\\\nأ تفصيل أول.\\\nب تفصيل.\n", draft.Markdown);
        Assert.Equal(
            "a.txt:3:1: warning MD050: Lines 3 to 5 may be a table whose columns were lost in the paste; they are kept line by line. Write them as rows with bars, \"| a | b |\", or paste the table with tabs.",
            Assert.Single(context.Diagnostics).ToString()
        );
    }

    [Fact]
    public void The_seed_is_as_it_was_made_by_hand_but_for_its_table()
    {
        var context = new ExportContext("seed.txt");
        var draft = PlainTextReader.Read(Encoding.UTF8.GetBytes(Reading.Resource("seed.txt")), context).Markdown;
        var byHand = Reading.Resource("seed.md");

        Assert.Equal(MarkedLines(byHand), MarkedLines(draft));
        Assert.StartsWith("---\ntitle: \"لقاء أمني عاجل", draft, StringComparison.Ordinal);
        Assert.Equal(("MD050", 24), (Assert.Single(context.Diagnostics).Code, context.Diagnostics[0].Span.Line));
        var article = Article(Reading.Resource("seed.txt"));
        Assert.Equal(["التعاون الأمني بين ليبيا وتركيا"], article.Metadata.Keywords);
        Assert.Equal(
            Words(Reading.Resource("seed.txt").Replace("•", "", StringComparison.Ordinal)),
            ArticleWords.Of(article, keywordLabel: "الكلمة المفتاحية:")
        );
    }

    [Theory]
    [InlineData("# ليس عنوانا. *a* _b_ `c` [d](e) <f> &amp; \\g ~h~ ^i^ {#j} $k$ ==l==.")]
    [InlineData("> قول.\n| أ |\n--- ")]
    [InlineData("انظر https://a.b/c_d?e=*f*, و www.a_b.org و a_b@c.org.")]
    [InlineData("http:// https://. http://[::1]/ <http://a>.")]
    [InlineData("::: note\n: a\n+---+\n===\n[^1]: x\n![a](b)\n    code\n~~~\n```")]
    [InlineData("1) أ.\n\n7. ب.\n\n* * *\n\n_ _ _\n\n\\newpage\n\n[TOC]\n\n<!-- toc -->")]
    [InlineData("---\ntitle: a\n---\nb")]
    [InlineData("a\\\nb\\\nc\\")]
    [InlineData("كـــلمة ســ\u00ADطر \u200Fثالث\u200F.")]
    [InlineData("a\u2028b\u2029c\u0085d\fe\vf")]
    public void Every_word_comes_out_as_it_was_typed(string text) =>
        Assert.Equal(Words(text), ArticleWords.Of(Article("جملة أولى.\n\n" + text))[2..]);

    // The words of texts put together at random from what means something to Markdown or to the reader.
    [Fact]
    public void Every_word_of_any_text_is_kept()
    {
        string[] parts =
        [
            "كلمة",
            "a_b",
            "*x*",
            "\n",
            "\n\n",
            " ",
            "  ",
            "\t",
            "# ",
            "|",
            "`",
            "[a]",
            "](b)",
            "~~",
            "{.a}",
            "<b>",
            ":",
            "::: ",
            "=",
            "...",
            "\\",
            "&lt;",
            "9. ",
            "http://a.b/c ",
            Long,
            "^",
            "^[",
            "[^a]",
            "[^a]: ",
            "==",
            "~",
            "{#x}",
            "{dir=rtl}",
            "![a](b.png)",
            "]{.a}",
            "<br>",
            "<!-- ",
            " -->",
            "<div>",
            "Table: ",
            "جدول: ",
            "!!! note",
            "??? tip \"",
            "+---+",
            "---",
            ": ",
            "| ",
            " | a | b |",
            "- [ ] ",
            "> [!NOTE] ",
            "***",
            "/",
            "$",
        ];
        var random = new Random(7);
        for (var run = 0; run < 2000; run++)
        {
            var text = "أول." + string.Concat(Enumerable.Range(0, 40).Select(_ => parts[random.Next(parts.Length)]));

            Assert.Equal(Letters(text), Letters(string.Concat(ArticleWords.Of(Article(text)))));
        }
    }

    [Fact]
    public void Diagnostics_of_the_article_name_lines_of_the_text()
    {
        var context = new ExportContext("a.txt");
        var article = PlainTextReader.ReadArticle(
            Encoding.UTF8.GetBytes("عنوان\r\n\r\nجملة.\r\n\r\n\r\nجملة ثانية.\r\n"),
            context
        );

        Assert.Equal([3, 6], article.Blocks.Select(block => block.Span.Line));
        Assert.Equal(1, article.Metadata.TitleSpan.Line);
    }

    [Fact]
    public void UTF_16_is_read_and_nothing_is_a_fault()
    {
        byte[] bytes = [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("جملة.")];

        Assert.Equal("جملة.\n", PlainTextReader.Read(bytes, new ExportContext("a.txt")).Markdown);
        Assert.Equal("MD003", Assert.Throws<ExportException>(() => Draft(" \n")).Diagnostic.Code);
    }

    [Theory]
    [InlineData("a\tb\n")]
    [InlineData("a\n")]
    [InlineData("a\n\n")]
    [InlineData("• a\n")]
    [InlineData("1. a\n")]
    [InlineData("\n")]
    [InlineData("a  b\n")]
    [InlineData("http://a ")]
    [InlineData("\t")]
    public void A_lot_of_one_thing_is_read_soon(string part)
    {
        var text = "a." + string.Concat(Enumerable.Repeat(part, 300_000 / part.Length)) + "b.";
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.NotEmpty(Draft(text));
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    private static string[] MarkedLines(string markdown) =>
        [
            .. markdown
                .Split('\n')
                .Where(line =>
                    line.StartsWith("## ", StringComparison.Ordinal) || line.StartsWith("- ", StringComparison.Ordinal)
                ),
        ];

    private static string Draft(string text) =>
        PlainTextReader.Read(Encoding.UTF8.GetBytes(text), new ExportContext("a.txt")).Markdown;

    private static Article Article(string text) =>
        PlainTextReader.ReadArticle(Encoding.UTF8.GetBytes(text), new ExportContext("a.txt"));

    private static string[] Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    // The numbers and the hyphens of lists are taken, and blanks are.
    private static string Letters(string text) =>
        string.Concat(text.Where(c => !char.IsWhiteSpace(c) && c != '-')).Replace("9.", "", StringComparison.Ordinal);
}
