namespace DocExport.Markdown.Tests;

/// <summary>What is read, construct by construct: Markdown in, tree out.</summary>
public class ConstructTests
{
    [Theory]
    [InlineData("## عنوان", """(h2 #عنوان "عنوان")""")]
    [InlineData("عنوان\n---", """(h2 #عنوان "عنوان")""")]
    [InlineData("نص\n\n# باب", "(p \"نص\")\n(h1 #باب \"باب\")")]
    [InlineData("سطر\nآخر", """(p "سطر" / "آخر")""")]
    [InlineData("سطر  \nآخر\\\nثالث", """(p "سطر" br "آخر" br "ثالث")""")]
    [InlineData("سطر<br>آخر", """(p "سطر" br "آخر")""")]
    [InlineData("*مائل* و**عريض**", """(p (em "مائل") " و" (strong "عريض"))""")]
    [InlineData("***كلاهما***", """(p (em (strong "كلاهما")))""")]
    [InlineData("`a  b`", """(p (code "a  b"))""")]
    [InlineData("```js\nlet a;\n\n  b\n```", """(pre js "let a;⏎⏎  b")""")]
    [InlineData("    a\n    b", """(pre "a⏎b")""")]
    [InlineData("> قول\n> > قول آخر", "(quote\n  (p \"قول\")\n  (quote\n    (p \"قول آخر\")))")]
    [InlineData("نص\n\n***", "(p \"نص\")\n(hr)")]
    [InlineData("&lt;&copy; \\*a\\*", """(p "<© *a*")""")]
    public void Blocks_and_text(string markdown, string tree) => Assert.Equal(tree, Reading.Tree(markdown));

    [Fact]
    public void Emphasis_needs_a_border_within_a_word_for_underscores_alone() =>
        Assert.Equal("""(p "snake_case_name " (em "ش") "مس")""", Reading.Tree("snake_case_name *ش*مس"));

    [Fact]
    public void Lists_nest() =>
        Assert.Equal(
            """
            (ul
              (li
                (p "أ")
                (ol 1
                  (li
                    (p "ب"))
                  (li
                    (p "ج"))))
              (li
                (p "د")))
            """,
            Reading.Tree("- أ\n  1. ب\n  2. ج\n- د")
        );

    [Fact]
    public void An_ordered_list_has_its_first_number() =>
        Assert.Equal("(ol 3\n  (li\n    (p \"أ\"))\n  (li\n    (p \"ب\")))", Reading.Tree("3. أ\n4. ب"));

    [Fact]
    public void A_blank_line_between_items_makes_a_list_loose() =>
        Assert.Equal(
            """
            (ul loose
              (li
                (p "أ"))
              (li
                (p "ب")))
            """,
            Reading.Tree("- أ\n\n- ب")
        );

    [Fact]
    public void A_table_has_its_alignments_and_its_marks() =>
        Assert.Equal(
            """
            (table start left center right
              (head (td "أ") (td "ب") (td "ج") (td "د"))
              (row (td (strong "١")) (td (code "a|b")) (td "x|y") (td))
              (row (td "٢") (td) (td) (td)))
            """,
            Reading.Tree("| أ | ب | ج | د |\n|---|:--|:-:|--:|\n| **١** | `a\\|b` | x\\|y | |\n٢")
        );

    [Fact]
    public void A_table_may_follow_text_and_stand_in_a_list() =>
        Assert.Equal(
            """
            (ul
              (li
                (p "قبل")
                (table start start
                  (head (td "أ") (td "ب"))
                  (row (td "١") (td "٢")))))
            """,
            Reading.Tree("- قبل\n  أ | ب\n  - | -\n  ١ | ٢\n")
        );

    [Fact]
    public void A_row_with_more_cells_than_the_head_keeps_them() =>
        Assert.Equal(
            """
            (table start start
              (head (td "أ") (td))
              (row (td "ب") (td "ج")))
            3:1 warning MD021
            """,
            Reading.Report("| أ |\n|---|\n| ب | ج |")
        );

    [Fact]
    public void A_row_of_dashes_that_fits_not_is_text_and_a_warning() =>
        Assert.Equal("(p \"| أ | ب |\" / \"|---|\")\n2:1 warning MD021", Reading.Report("| أ | ب |\n|---|"));

    [Theory]
    [InlineData("[نص](https://a.b/c \"تلميح\")", """(p (link https://a.b/c "تلميح" "نص"))""")]
    [InlineData("[نص][ر]\n\n[ر]: https://a.b", """(p (link https://a.b "نص"))""")]
    [InlineData("[ر]\n\n[ر]: <https://a.b> 'ت'", """(p (link https://a.b "ت" "ر"))""")]
    [InlineData("<a@b.org> <tel:123>", """(p (link mailto:a@b.org "a@b.org") " " (link tel:123 "tel:123"))""")]
    [InlineData("راسل a_b+c_d@e.org، أو x", """(p "راسل " (link mailto:a_b+c_d@e.org "a_b+c_d@e.org") "، أو x")""")]
    [InlineData("_a_b@c.d_ @e f@g", """(p (em "a_b@c.d") " @e f@g")""")]
    [InlineData("انظر https://a.b/c، ثم", """(p "انظر " (link https://a.b/c "https://a.b/c") "، ثم")""")]
    [InlineData("(www.a.org/(b)).", """(p "(" (link http://www.a.org/(b) "www.a.org/(b)") ").")""")]
    [InlineData("**https://a.b**", """(p (strong (link https://a.b "https://a.b")))""")]
    [InlineData("[https://a.b x](http://c.d)", """(p (link http://c.d "https://a.b" " x"))""")]
    [InlineData("[و](https://ar.x.org/ويكي)", """(p (link https://ar.x.org/%D9%88%D9%8A%D9%83%D9%8A "و"))""")]
    [InlineData("[](https://a.b)", """(p (link https://a.b "https://a.b"))""")]
    [InlineData("[إلى](#باب-أول)\n\n## باب أول", "(p (link #باب-أول \"إلى\"))\n(h2 #باب-أول \"باب أول\")")]
    [InlineData("[إلى](#%D8%A3)\n\n## أ", "(p (link #أ \"إلى\"))\n(h2 #أ \"أ\")")]
    public void Links(string markdown, string tree) => Assert.Equal(tree, Reading.Tree(markdown));

    [Theory]
    [InlineData("[نص](javascript:alert(1))")]
    [InlineData("[نص](JAVASCRIPT:alert)")]
    [InlineData("[نص](file.md)")]
    [InlineData("[نص](//a.b)")]
    [InlineData("[نص](file:///etc/passwd)")]
    [InlineData("[نص](http:)")]
    [InlineData("[نص](https://a.b/&#10;c)")]
    [InlineData("[نص]()")]
    public void A_target_that_is_not_allowed_leaves_the_text(string markdown) =>
        Assert.Equal("(p \"نص\")\n1:1 warning MD014", Reading.Report(markdown));

    [Fact]
    public void A_link_to_no_heading_leaves_the_text() =>
        Assert.Equal(
            "(p \"نص\")\n(h2 #أ-ب \"أ\" \" ب\")\n1:1 warning MD015\n3:5 warning MD015",
            Reading.Report("[نص](#ج)\n\n## أ[ ب](#د)")
        );

    [Fact]
    public void Ids_are_those_of_GitHub_and_unique() =>
        Assert.Equal(
            """
            (p "x")
            (h2 #الحُكم-و-القانون "الحُكم، و القانون!")
            (h2 #a-b_c "A " (em "B_c"))
            (h2 #a-b_c-1 "a b_c")
            (h2 #a-b_c-1-1 "a b_c-1")
            (h2 #section "؟")
            """,
            Reading.Tree("x\n\n## الحُكم، و القانون!\n\n## A *B_c*\n\n## a b_c\n\n## a b_c-1\n\n## ؟")
        );

    [Theory]
    [InlineData("أ\n\n[ب]: http://c", "(p \"أ\")\n3:1 info MD020")]
    [InlineData("[ب]\n\n[ب]: http://c\n[ب]: http://d", "(p (link http://c \"ب\"))\n4:1 info MD020")]
    [InlineData("```js so=a\nb\n```", "(pre js \"b\")\n1:1 info MD022")]
    [InlineData("```js {1,2} so\nb\n```", "(pre js \"b\")\n1:1 info MD022")]
    [InlineData("[أ](b.md) [ج](d.md) [ه](f.md)", "(p \"أ\" \" \" \"ج\" \" \" \"ه\")\n1:1 warning MD014")]
    public void What_leads_nowhere_is_reported(string markdown, string report) =>
        Assert.Equal(report, Reading.Report(markdown));

    [Theory]
    [InlineData("```bash title=\"\" linenums=\"0\"\nls\n```", "(pre bash \"ls\")")]
    [InlineData("``` title=\"\" linenums=\"0\"\nls\n```", "(pre \"ls\")")]
    [InlineData("```py hl_lines=\"1 3\"\nx\n```", "(pre py \"x\")")]
    [InlineData("```js {1,4-5} showLineNumbers\nx\n```", "(pre js \"x\")")]
    [InlineData("```json title=\"أ/mcp.json\"\n{}\n```", "(p \"أ/mcp.json\")\n(pre json \"{}\")")]
    [InlineData("```{.json title=\"مثال\" #a}\n{}\n```", "(p \"مثال\")\n(pre json #a \"{}\")")]
    public void What_a_fence_says_of_a_screen_is_passed_over_and_its_title_stands_above(string markdown, string tree) =>
        Assert.Equal(tree, Reading.Tree(markdown));
}
