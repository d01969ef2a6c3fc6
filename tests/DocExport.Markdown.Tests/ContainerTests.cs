namespace DocExport.Markdown.Tests;

/// <summary>Fenced containers, alerts and verse: Markdown in, tree out.</summary>
public class ContainerTests
{
    [Theory]
    [InlineData("::: note\nنص\n:::", "(note\n  (p \"نص\"))")]
    [InlineData(":::تحذير\nنص\n:::", "(caution\n  (p \"نص\"))")]
    [InlineData("::: Tip \"انتبه *جدا*\"\nنص\n:::", "(tip (title \"انتبه \" (em \"جدا\"))\n  (p \"نص\"))")]
    [InlineData("::: warning عنوان بلا أقواس {#w}\nنص\n:::", "(warning #w (title \"عنوان بلا أقواس\")\n  (p \"نص\"))")]
    [InlineData("::: danger\nنص\n:::", "(caution\n  (p \"نص\"))")]
    [InlineData("::: {.important title=\"مهم\"}\nنص\n:::", "(important (title \"مهم\")\n  (p \"نص\"))")]
    [InlineData("::: {dir=ltr lang=en #a}\nText\n:::", "(div #a ltr en\n  (p \"Text\"))")]
    [InlineData("::: note :::\nنص\n:::\nبعد", "(note\n  (p \"نص\"))\n(p \"بعد\")")]
    [InlineData("قبل\n::: note\n:::\nبعد", "(p \"قبل\")\n(note)\n(p \"بعد\")")]
    [InlineData(
        "- أ\n\n  ::: tip\n  ب\n  :::\n- ج",
        "(ul loose\n  (li\n    (p \"أ\")\n    (tip\n      (p \"ب\")))\n  (li\n    (p \"ج\")))"
    )]
    [InlineData("::: note\n- أ\n:::\nب", "(note\n  (ul\n    (li\n      (p \"أ\"))))\n(p \"ب\")")]
    [InlineData("::: note\n```\n:::\n```\n:::", "(note\n  (pre \":::\"))")]
    [InlineData("[إلى](#ن)\n\n::: {#ن}\nنص\n:::", "(p (link #ن \"إلى\"))\n(div #ن\n  (p \"نص\"))")]
    public void Containers(string markdown, string tree) => Assert.Equal(tree, Reading.Tree(markdown));

    [Theory]
    [InlineData(":::: note\n::: tip\nأ\n:::\nب\n::::\nج")]
    [InlineData("::: note\n::: tip\nأ\n:::\nب\n:::\nج")]
    [InlineData("::: note\n:::: tip\nأ\n::::\nب\n:::\nج")]
    [InlineData("::::: note\n::: tip\nأ\n::::\nب\n::::\nج")]
    public void Containers_nest_by_fences_of_any_length(string markdown) =>
        Assert.Equal("(note\n  (tip\n    (p \"أ\"))\n  (p \"ب\"))\n(p \"ج\")", Reading.Tree(markdown));

    [Theory]
    [InlineData("::: note\nنص", "(note\n  (p \"نص\"))\n1:1 warning MD040")]
    [InlineData("نص\n\n:::", "(p \"نص\")\n(p \":::\")\n3:1 warning MD040")]
    [InlineData("::: box عنوان\nنص\n:::", "(div\n  (p \"عنوان\")\n  (p \"نص\"))\n1:1 info MD041")]
    [InlineData("::: {.note width=3}\nنص\n:::", "(note\n  (p \"نص\"))\n1:1 info MD041")]
    [InlineData("::: {.note dir=x}\nنص\n:::", "(note\n  (p \"نص\"))\n1:5 warning MD008")]
    [InlineData("::: {#a}\n:::\n::: {#a}\n:::", "(div #a)\n(div)\n3:1 warning MD028")]
    [InlineData(":::: note\n::: tip\nأ\n::::", "(note\n  (tip\n    (p \"أ\")))\n2:1 warning MD040")]
    public void What_is_wrong_with_a_container_is_reported(string markdown, string report) =>
        Assert.Equal(report, Reading.Report(markdown));

    [Theory]
    [InlineData("> [!NOTE]\n> نص", "(note\n  (p \"نص\"))")]
    [InlineData(
        "> [!tip] عنوان *مائل*\n> نص\n>\n> آخر",
        "(tip (title \"عنوان \" (em \"مائل\"))\n  (p \"نص\")\n  (p \"آخر\"))"
    )]
    [InlineData("> [!تنبيه]\n>\n> نص", "(warning\n  (p \"نص\"))")]
    [InlineData("> \\[!NOTE]\n> نص", "(quote\n  (p \"[!NOTE]\" / \"نص\"))")]
    [InlineData("> نص [!NOTE]", "(quote\n  (p \"نص [!NOTE]\"))")]
    public void Alerts(string markdown, string tree) => Assert.Equal(tree, Reading.Tree(markdown));

    [Fact]
    public void An_unknown_alert_stays_a_quote() =>
        Assert.Equal("(quote\n  (p \"[!FOO]\" / \"نص\"))\n1:3 info MD041", Reading.Report("> [!FOO]\n> نص"));

    [Theory]
    [InlineData("قفا نبك *** بسقط اللوى", "(line \"قفا نبك\" | \"بسقط اللوى\")")]
    [InlineData("صدر ... عجز", "(line \"صدر\" | \"عجز\")")]
    [InlineData("صدر … عجز", "(line \"صدر\" | \"عجز\")")]
    [InlineData("صدر / عجز", "(line \"صدر\" | \"عجز\")")]
    [InlineData("صدر\tعجز", "(line \"صدر\" | \"عجز\")")]
    [InlineData("صدر||عجز", "(line \"صدر\" | \"عجز\")")]
    [InlineData("صدر    عجز", "(line \"صدر\" | \"عجز\")")]
    [InlineData("شطر واحد", "(line \"شطر واحد\")")]
    [InlineData("شطر... واحد/اثنان", "(line \"شطر... واحد/اثنان\")")]
    [InlineData("**صدر** *** *عجز*", "(line (strong \"صدر\") | (em \"عجز\"))")]
    [InlineData("*صدر / عجز*", "(line (em \"صدر\") | (em \"عجز\"))")]
    [InlineData("صدر / عجز\nصدر ثان / عجز ثان", "(line \"صدر\" | \"عجز\")\n  (line \"صدر ثان\" | \"عجز ثان\")")]
    public void Verse(string lines, string tree) =>
        Assert.Equal($"(verse\n  {tree})", Reading.Tree($"::: verse\n{lines}\n:::"));

    [Fact]
    public void Stanzas_are_verses_of_their_own_and_share_the_attributes() =>
        Assert.Equal(
            "(div #ق\n  (verse\n    (line \"أ\" | \"ب\"))\n  (verse\n    (line \"ج\")))",
            Reading.Tree("::: {.شعر #ق}\nأ / ب\n\nج\n:::")
        );

    [Theory]
    [InlineData("أ / ب / ج", "(verse\n  (line \"أ\" | \"ب / ج\"))\n2:1 warning MD043")]
    [InlineData("- أ", "(ul\n  (li\n    (p \"أ\")))\n2:1 warning MD043")]
    public void What_is_no_verse_is_reported(string lines, string report) =>
        Assert.Equal(report, Reading.Report($"::: verse\n{lines}\n:::"));

    [Fact]
    public void A_figure_needs_an_image() =>
        Assert.Equal("(p \"نص\")\n1:1 warning MD044", Reading.Report("::: figure\nنص\n:::"));

    [Theory]
    [InlineData("\\newpage", "(page-break)")]
    [InlineData("\\pagebreak", "(page-break)")]
    [InlineData("<!-- pagebreak -->", "(page-break)")]
    [InlineData("<div style=\"page-break-after: always;\"></div>", "(page-break)")]
    [InlineData("::: pagebreak\n:::", "(page-break)")]
    [InlineData("\\tableofcontents", "(toc)")]
    [InlineData("[TOC]", "(toc)")]
    [InlineData("[[_TOC_]]", "(toc)")]
    [InlineData("<!-- toc -->", "(toc)")]
    [InlineData("[المحتويات]", "(toc)")]
    public void Markers(string markdown, string tree)
    {
        Assert.Equal(tree, Reading.Tree(markdown));
        Assert.Equal($"(p \"أ\")\n{tree}\n(p \"ب\")", Reading.Tree($"أ\n\n{markdown}\n\nب"));
    }

    [Theory]
    [InlineData("نص\n\\newpage\nنص", "(p \"نص\")\n(page-break)\n(p \"نص\")")]
    [InlineData("نص \\newpage", "(p \"نص \\newpage\")")]
    [InlineData("\\\\newpage", "(p \"\\newpage\")")]
    [InlineData("    \\newpage", "(pre \"\\newpage\")")]
    [InlineData("نص\n[TOC]", "(p \"نص\" / \"[TOC]\")")]
    public void Markers_stand_alone(string markdown, string tree) => Assert.Equal(tree, Reading.Tree(markdown));

    [Theory]
    [InlineData("toc: true", "(toc)\n(p \"نص\")")]
    [InlineData("toc: 2", "(toc 2)\n(p \"نص\")")]
    [InlineData("toc: false", "(p \"نص\")")]
    public void The_front_matter_asks_for_contents(string yaml, string tree) =>
        Assert.Equal(tree, Reading.Tree($"---\n{yaml}\n---\nنص"));

    [Fact]
    public void A_marker_says_where_the_contents_stand() =>
        Assert.Equal("(p \"نص\")\n(toc)", Reading.Tree("---\ntoc: true\n---\nنص\n\n[TOC]"));
}
