namespace DocExport.Markdown.Tests;

/// <summary>Constructs within each other: figures, captions, definitions, grids, notes and HTML.</summary>
public class CombinationTests
{
    [Theory]
    [InlineData(
        "::: figure\n![بديل](a.png)\n\nشرح *مائل*[^1]\n:::\n\n[^1]: حاشية",
        "(figure (img a.png \"بديل\") (caption \"شرح \" (em \"مائل\") (note 1)))\n(note 1\n  (p \"حاشية\"))"
    )]
    [InlineData(
        "[إلى](#ش)\n\n::: {.figure #ش dir=ltr lang=en}\n![alt](a.png){width=50%}\n\nCaption\n:::",
        "(p (link #ش \"إلى\"))\n(figure #ش ltr en (img a.png \"alt\" width=50%) (caption \"Caption\"))"
    )]
    [InlineData("::: figure\n![ب](a.png)\nشرح\n:::", "(figure (img a.png \"ب\") (caption \"شرح\"))")]
    [InlineData("::: figure\nشرح\n\n![ب](a.png)\n:::", "(figure (img a.png \"ب\") (caption \"شرح\"))")]
    [InlineData("::: figure\n![ب](a.png \"عنوان\")\n:::", "(figure (img a.png \"ب\") (caption \"عنوان\"))")]
    public void Figures(string markdown, string tree) => Assert.Equal(tree, Reading.Tree(markdown));

    [Theory]
    [InlineData(
        "::: figure\n![ب](a.png \"عنوان\")\n\nشرح\n:::",
        "(figure (img a.png \"ب\" title=\"عنوان\") (caption \"شرح\"))"
    )]
    [InlineData(
        "::: figure\n![ب](a.png)\n*شرح*\n\nآخر\n:::",
        "(figure (img a.png \"ب\") (caption \"شرح\"))\n(p \"آخر\")\n1:1 warning MD044"
    )]
    [InlineData(
        "::: figure \"عنوان\"\n![ب](a.png)\n\nشرح\n:::",
        "(p \"عنوان\")\n(figure (img a.png \"ب\") (caption \"شرح\"))"
    )]
    [InlineData("::: figure \"عنوان\"\n![ب](a.png)\n:::", "(figure (img a.png \"ب\") (caption \"عنوان\"))")]
    [InlineData(
        "::: figure\n![ب](a.png)\n\nشرح\n\n- بند\n:::",
        "(figure (img a.png \"ب\") (caption \"شرح\"))\n(ul\n  (li\n    (p \"بند\")))\n1:1 warning MD044"
    )]
    public void Figures_with_more_than_a_caption(string markdown, string report) =>
        Assert.Equal(report, Reading.Report(markdown).TrimEnd('\n'));

    [Theory]
    [InlineData("<div dir=\"rtl\">\n\nمصطلح\n: شرح\n\n</div>", "(dl rtl\n  (dt \"مصطلح\")\n  (dd\n    (p \"شرح\")))")]
    [InlineData(
        "<div dir=\"rtl\">\n\n| أ |\n|---|\n| ب |\n\nTable: شرح {#ج}\n\n</div>\n\n[إلى](#ج)",
        "(div rtl\n  (table start #ج (caption \"شرح\")\n    (head (td \"أ\"))\n    (row (td \"ب\"))))\n(p (link #ج \"إلى\"))"
    )]
    [InlineData(
        "<div dir=\"rtl\">\n\nجدول: شرح\n\n+---+\n| أ |\n+---+\n\n</div>",
        "(table start rtl (caption \"شرح\")\n  (row (td \"أ\")))"
    )]
    [InlineData(
        "<div dir=\"rtl\">\n\n::: tip\nنص\n:::\n\n!!! note\n    نص\n\n</div>",
        "(div rtl\n  (tip\n    (p \"نص\"))\n  (note\n    (p \"نص\")))"
    )]
    [InlineData(
        "<details>\n<summary>عنوان</summary>\n\n!!! note\n    نص\n\n</details>",
        "(p (strong \"عنوان\"))\n(note\n  (p \"نص\"))"
    )]
    public void Blocks_in_elements(string markdown, string tree) => Assert.Equal(tree, Reading.Tree(markdown));

    [Theory]
    [InlineData(
        "+---+---+\n| أ[^1] | - ب^[ج] |\n+---+---+\n\nد[^1]\n\n[^1]: ه",
        "(table start start\n  (row (td \"أ\" (note 1)) (td\n      (ul\n        (li\n          (p \"ب\" (note 2)))))))\n(p \"د\" (note 1))\n(note 1\n  (p \"ه\"))\n(note\n  (p \"ج\"))"
    )]
    [InlineData(
        "| أ[^1] |\n|---|\n| ب[^2] |\n\nTable: شرح[^3]\n\n[^3]: ٣\n[^1]: ١\n[^2]: ٢",
        "(table start (caption \"شرح\" (note 3))\n  (head (td \"أ\" (note 1)))\n  (row (td \"ب\" (note 2))))\n(note 1\n  (p \"١\"))\n(note 2\n  (p \"٢\"))\n(note 3\n  (p \"٣\"))"
    )]
    [InlineData(
        "مصطلح[^1]\n: شرح[^2]\n\n[^2]: ٢\n[^1]: ١",
        "(dl\n  (dt \"مصطلح\" (note 1))\n  (dd\n    (p \"شرح\" (note 2))))\n(note 1\n  (p \"١\"))\n(note 2\n  (p \"٢\"))"
    )]
    [InlineData(
        "!!! note \"عنوان[^1]\"\n    نص[^2]\n\n[^1]: ١\n[^2]: ٢",
        "(note (title \"عنوان\" (note 1))\n  (p \"نص\" (note 2)))\n(note 1\n  (p \"١\"))\n(note 2\n  (p \"٢\"))"
    )]
    [InlineData(
        "| سطر[^1]\n| آخر\n\n[^1]: ١",
        "(lines\n  (line \"سطر\" (note 1))\n  (line \"آخر\"))\n(note 1\n  (p \"١\"))"
    )]
    [InlineData(
        "::: verse\nصدر[^1] / عجز\n:::\n\n[^1]: ١",
        "(verse\n  (line \"صدر\" (note 1) | \"عجز\"))\n(note 1\n  (p \"١\"))"
    )]
    public void Notes_are_numbered_wherever_they_are_referred_to(string markdown, string tree) =>
        Assert.Equal(tree, Reading.Tree(markdown));

    [Theory]
    [InlineData(
        "+---+---+\n| ![ب](a.png) | نص ![ج](b.png){width=2cm} |\n+---+---+",
        "(table start start\n  (row (td\n      (figure (img a.png \"ب\"))) (td \"نص \" (img b.png \"ج\" width=56.693pt))))"
    )]
    [InlineData(
        "+---+\n| ::: figure |\n| ![ب](a.png) |\n|  |\n| شرح |\n| ::: |\n+---+",
        "(table start\n  (row (td\n      (figure (img a.png \"ب\") (caption \"شرح\")))))"
    )]
    [InlineData("| أ |\n|---|\n| ![ب](a.png) |", "(table start\n  (head (td \"أ\"))\n  (row (td (img a.png \"ب\"))))")]
    public void Images_in_cells(string markdown, string tree) => Assert.Equal(tree, Reading.Tree(markdown));
}
