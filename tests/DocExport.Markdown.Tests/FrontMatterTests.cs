using DocExport.Primitives;

namespace DocExport.Markdown.Tests;

public class FrontMatterTests
{
    [Fact]
    public void All_keys_are_read() =>
        Assert.Equal(
            """
            title "عنوان المقال"
            keywords: ليبيا | تركيا | أمن
            authors: أحمد | سارة
            lang: ar-LY
            direction: RightToLeft
            date: 2025-01-31
            template: news
            (p "نص")
            """,
            Reading.Tree(
                """
                ---
                title: "عنوان المقال"
                keywords: ليبيا، تركيا, أمن
                authors: [أحمد, سارة]
                lang: ar-LY
                date: 2025-01-31
                template: news
                ---
                نص
                """
            )
        );

    [Fact]
    public void The_masthead_and_the_byline_are_read() =>
        Assert.Equal(
            """
            title "عنوان"
            keywords: أ | ب
            date: 2025-01-31
            subtitle "عنوان *فرعي*"
            byline: كتبت ليلى من طرابلس
            source: وكالة
            place: طرابلس
            digits: ArabicIndic
            (p "نص")
            """,
            Reading.Tree(
                """
                ---
                title: عنوان
                subtitle: عنوان *فرعي*
                tags: [أ, ب]
                byline: كتبت ليلى من طرابلس
                source: وكالة
                dateline: طرابلس
                date: ٢٠٢٥-٠١-٣١
                digits: arab
                ---
                نص
                """
            )
        );

    [Theory]
    [InlineData("date: 2025-01-31T23:30:00+02:00", "date: 2025-01-31\n(p \"x\")")]
    [InlineData("date: 2025-01-31 09:15", "date: 2025-01-31\n(p \"x\")")]
    [InlineData("date: ۱۴۰۳-۰۱-۳۱", "date: 1403-01-31\n(p \"x\")")]
    [InlineData("digits: extendedArabicIndic", "digits: ExtendedArabicIndic\n(p \"x\")")]
    [InlineData("lang: ar-u-nu-latn", "lang: ar-u-nu-latn\ndirection: RightToLeft\ndigits: European\n(p \"x\")")]
    public void Dates_and_digits(string yaml, string tree) => Assert.Equal(tree, Reading.Tree($"---\n{yaml}\n---\nx"));

    [Fact]
    public void Keywords_may_be_a_list() =>
        Assert.Equal("keywords: أ، ب | ج\n(p \"نص\")", Reading.Tree("---\nkeywords:\n  - أ، ب\n  - ج\n---\nنص"));

    [Theory]
    [InlineData("ar", Direction.RightToLeft)]
    [InlineData("FA-IR", Direction.RightToLeft)]
    [InlineData("ckb", Direction.RightToLeft)]
    [InlineData("en-GB", Direction.LeftToRight)]
    [InlineData("ku-Arab", Direction.RightToLeft)]
    [InlineData("ar-Latn", Direction.LeftToRight)]
    [InlineData("uz", Direction.LeftToRight)]
    public void Direction_follows_the_language(string language, Direction direction) =>
        Assert.Equal(direction, Reading.Article($"---\nlang: {language}\n---\nx", out _).Metadata.Direction);

    [Fact]
    public void Dir_wins_over_the_language_and_nothing_gives_nothing()
    {
        Assert.Equal(
            Direction.LeftToRight,
            Reading.Article("---\ndir: ltr\nlang: ar\n---\nx", out _).Metadata.Direction
        );
        Assert.Null(Reading.Article("x", out _).Metadata.Direction);
    }

    [Theory]
    [InlineData("titel: a", "2:1 warning MD007")]
    [InlineData("title: [a, b]", "2:8 warning MD008")]
    [InlineData("title:", "2:7 warning MD008")]
    [InlineData("dir: left", "2:6 warning MD008")]
    [InlineData("lang: عربي", "2:7 warning MD008")]
    [InlineData("date: 31.1.2025", "2:7 warning MD008")]
    [InlineData("date: 2025-02-30", "2:7 warning MD008")]
    [InlineData("date: 2025-01-31 soon", "2:7 warning MD008")]
    [InlineData("digits: roman", "2:9 warning MD008")]
    [InlineData("toc: 9", "2:6 warning MD008")]
    [InlineData("place: [a, b]", "2:8 warning MD008")]
    [InlineData("keywords: a\ntags: b", "keywords: a\n3:1 warning MD008")]
    [InlineData("authors: {a: b}", "2:10 warning MD008")]
    [InlineData("lang: ar\nlang: en", "lang: ar\ndirection: RightToLeft\n3:1 warning MD008")]
    public void What_is_wrong_is_reported_and_left_out(string yaml, string report)
    {
        var text = Reading.Report($"---\n{yaml}\n---\nx");

        Assert.Equal(report, text.Replace("(p \"x\")\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void An_unknown_key_names_the_known_ones()
    {
        Reading.Article("---\ntitel: a\n---\nx", out var context);

        Assert.Equal(
            "a.md:2:1: warning MD007: The key \"titel\" is not known and is left out. Known keys: title, subtitle, keywords (tags), author (authors), byline, source, place (dateline), date, lang, dir, template, digits, toc.",
            Assert.Single(context.Diagnostics).ToString()
        );
    }

    [Theory]
    [InlineData("---\ntitle: 'a\n---\nx", "MD005", 2)]
    [InlineData("---\nlang: ar\ntitle: a: b\n---\nx", "MD005", 3)]
    [InlineData("---\ntitle: &a b\nlang: *a\n---\nx", "MD005", 3)]
    [InlineData("---\n- a\n---\nx", "MD005", 2)]
    [InlineData("---\ntitle: a\n\nx", "MD006", 1)]
    public void A_broken_front_matter_is_a_fault_in_its_place(string markdown, string code, int line)
    {
        var fault = Reading.Fault(markdown);

        Assert.Equal((code, line), (fault.Code, fault.Span.Line));
    }

    [Theory]
    [InlineData(
        "lang: ar\nkeywords: [Unicode, UAX #9, x]",
        "a.md:3:25: error MD005: The front matter is not YAML: this number sign, behind a blank, starts a comment, so that the bracket before it is not closed. Put the value that holds it in quotes: \"a #1\"."
    )]
    [InlineData(
        "keywords: [\"a ] b\", 'it''s', c\ntitle: د",
        "a.md:2:11: error MD005: The front matter is not YAML: this [ is not closed. Close it with ], or put the value in quotes."
    )]
    [InlineData(
        "keywords: [a, # one\n  b]\nauthor: {a",
        "a.md:4:9: error MD005: The front matter is not YAML: this { is not closed. Close it with }, or put the value in quotes."
    )]
    public void A_list_that_is_not_closed_is_told_in_plain_words(string yaml, string fault) =>
        Assert.Equal(fault, Reading.Fault($"---\n{yaml}\n---\nx").ToString());

    [Fact]
    public void A_list_with_comments_is_read() =>
        Assert.Equal("keywords: a | b\n(p \"x\")", Reading.Tree("---\nkeywords: [a, # one\n  b]\n---\nx"));

    [Fact]
    public void A_fault_of_YAML_says_what_and_where() =>
        Assert.StartsWith(
            "a.md:3:9: error MD005: The front matter is not YAML: ",
            Reading.Fault("---\nlang: ar\ntitle: a: b\n---\nx").ToString(),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("---\n\nأ", "(hr)\n(p \"أ\")")]
    [InlineData("---\nأ ب", "(hr)\n(p \"أ ب\")")]
    [InlineData("----\nأ", "(hr)\n(p \"أ\")")]
    [InlineData("---\n---\nأ", "(p \"أ\")")]
    [InlineData("---\n# ملاحظة\n---\nأ", "(p \"أ\")")]
    [InlineData("---\nlang: ar\n...\nأ", "lang: ar\ndirection: RightToLeft\n(p \"أ\")")]
    public void A_rule_is_no_front_matter(string markdown, string tree) => Assert.Equal(tree, Reading.Tree(markdown));

    [Theory]
    [InlineData("# أ *ب*\n\nج", "title \"أ \" (em \"ب\")\n(p \"ج\")")]
    [InlineData("---\ntitle: أ\n---\n# ب\n\nج", "title \"أ\"\n(h1 #ب \"ب\")\n(p \"ج\")")]
    [InlineData("---\ntitle: أ  ب\n---\n# أ *ب*\n\nج", "title \"أ  ب\"\n(p \"ج\")")]
    [InlineData("ج\n\n# أ", "(p \"ج\")\n(h1 #أ \"أ\")")]
    [InlineData("# أ\n\n# ب", "title \"أ\"\n(h1 #ب \"ب\")")]
    [InlineData("[r]\n===\n\n[r]: http://x", "title (link http://x \"r\")")]
    public void The_title(string markdown, string tree) => Assert.Equal(tree, Reading.Tree(markdown));
}
