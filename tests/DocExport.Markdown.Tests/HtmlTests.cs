namespace DocExport.Markdown.Tests;

/// <summary>What HTML within paragraphs becomes, Markdown in, tree and diagnostics out.</summary>
public class HtmlTests
{
    [Theory]
    [InlineData(
        "قبل <b>عريض</b> <i>مائل</i> <u>خط</u> <s>شطب</s> H<sub>2</sub>O x<sup>2</sup> <mark>م</mark> <kbd>Ctrl</kbd> <code>a &lt; b</code>",
        "(p \"قبل \" (strong \"عريض\") \" \" (em \"مائل\") \" \" (underline \"خط\") \" \" (strikethrough \"شطب\") \" H\" (subscript \"2\") \"O x\" (superscript \"2\") \" \" (highlight \"م\") \" \" (keyboard \"Ctrl\") \" \" (code \"a < b\"))"
    )]
    [InlineData("أ<!-- ملاحظة -->ب", "(p \"أ\" \"ب\")")]
    [InlineData(
        "<span dir=\"ltr\" lang=\"en\">text</span> <bdi>abc</bdi> <q>قول</q> <small>ص</small>",
        "(p (phrase ltr en \"text\") \" \" (phrase ltr \"abc\") \" \" (phrase \"«\" \"قول\" \"»\") \" \" \"ص\")"
    )]
    [InlineData(
        "<a href=\"https://a.b\" title=\"ت\">أ https://c.d</a>",
        "(p (link https://a.b \"ت\" \"أ \" \"https://c.d\"))"
    )]
    [InlineData("أ <a name=\"هنا\"></a> [إلى](#هنا)", "(p \"أ \" (phrase #هنا) \" \" (link #هنا \"إلى\"))")]
    [InlineData(
        "أ <img src=\"a.png\" alt=\"ب\" width=\"96\" height=\"1in\" title=\"ت\">",
        "(p \"أ \" (img a.png \"ب\" title=\"ت\" width=72pt height=72pt))"
    )]
    [InlineData("<b>أ *ب</b> ج*", "(p \"أ \" (em \"ب\" \" ج\"))\n1:8 info MD010\n1:1 warning MD010")]
    [InlineData("أ <b>ب", "(p \"أ \" \"ب\")\n1:3 warning MD010")]
    [InlineData("أ</b> ب", "(p \"أ\" \" ب\")\n1:2 info MD010")]
    [InlineData(
        "x\n\n<a name=\"q\"></a>\n\n## باب\n\n[إلى](#q)",
        "(p \"x\")\n(h2 #باب (phrase #q) \"باب\")\n(p (link #q \"إلى\"))"
    )]
    [InlineData(
        "x\n\n<a name=\"باب\"></a>\n\n## باب\n\n[إلى](#باب)",
        "(p \"x\")\n(h2 #باب \"باب\")\n(p (link #باب \"إلى\"))"
    )]
    [InlineData("أ <foo>ب</foo>", "(p \"أ \" \"ب\")\n1:3 warning MD010")]
    [InlineData("أ <script>alert(1)</script> ب", "(p \"أ \" \" ب\")\n1:3 warning MD010")]
    [InlineData("[<b>أ</b>](http://b.c)", "(p (link http://b.c (strong \"أ\")))")]
    public void Inline(string markdown, string report) => Assert.Equal(report, Reading.Report(markdown).TrimEnd());

    [Theory]
    [InlineData(
        "<p align=\"center\">\n  <a href=\"https://a.b\"><img src=\"a.svg\" alt=\"شارة\"></a>\n  <a href=\"https://a.c\"><img src=\"b.svg\" alt=\"أخرى\"></a>\n</p>",
        "(p (link https://a.b (img a.svg \"شارة\")) \" \" (link https://a.c (img b.svg \"أخرى\")))"
    )]
    [InlineData("<p align=\"center\"><img src=\"a.png\" alt=\"ب\"></p>", "(figure (img a.png \"ب\"))")]
    [InlineData(
        "<div dir=\"rtl\" id=\"x\">\n\nنص **عريض**\n\n- أ\n\n</div>\n\nبعد",
        "(div #x rtl\n  (p \"نص \" (strong \"عريض\"))\n  (ul\n    (li\n      (p \"أ\"))))\n(p \"بعد\")"
    )]
    [InlineData("<details>\n<summary>ملخص</summary>\n\nتفصيل\n\n</details>", "(p (strong \"ملخص\"))\n(p \"تفصيل\")")]
    [InlineData("<h1 align=\"center\">عنوان</h1>\n\nنص", "title \"عنوان\"\n(p \"نص\")")]
    [InlineData("x\n\n<h2 id=\"q\">باب</h2>\n\n[إلى](#q)", "(p \"x\")\n(h2 #q \"باب\")\n(p (link #q \"إلى\"))")]
    [InlineData(
        "<ul><li>أ<li>ب<ol start=\"3\"><li>ج</ol></ul>",
        "(ul\n  (li\n    (p \"أ\"))\n  (li\n    (p \"ب\")\n    (ol 3\n      (li\n        (p \"ج\")))))"
    )]
    [InlineData("<blockquote>أ<p>ب</blockquote>", "(quote\n  (p \"أ\")\n  (p \"ب\"))")]
    [InlineData("<pre><code class=\"language-js\">a &lt; b\n  c</code></pre>", "(pre js \"a < b⏎  c\")")]
    [InlineData("أ\n\n<hr>\n\nب", "(p \"أ\")\n(hr)\n(p \"ب\")")]
    [InlineData(
        "<figure>\n<img src=\"a.png\" alt=\"ب\">\n<figcaption>شرح <b>مهم</b></figcaption>\n</figure>",
        "(figure (img a.png \"ب\") (caption \"شرح \" (strong \"مهم\")))"
    )]
    [InlineData(
        "<table>\n<caption>جدول</caption>\n<thead><tr><th>أ</th><th align=\"center\">ب</th></tr></thead>\n<tbody>\n<tr><td rowspan=\"2\">١</td><td>٢</td></tr>\n<tr><td>٣</td></tr>\n<tr><td colspan=\"2\"><p>٤</p><ul><li>٥</ul></td></tr>\n</tbody>\n</table>",
        "(table start start (caption \"جدول\")\n  (head (td \"أ\") (td center \"ب\"))\n  (row (td rows=2 \"١\") (td \"٢\"))\n  (row (td \"٣\"))\n  (row (td columns=2\n      (p \"٤\")\n      (ul\n        (li\n          (p \"٥\"))))))"
    )]
    [InlineData(
        "<table><tr><th>أ<th>ب<tr><th>ج<td>د<td>ه</table>",
        "(table start start start\n  (head (td \"أ\") (td \"ب\") (td))\n  (row (th \"ج\") (td \"د\") (td \"ه\")))"
    )]
    [InlineData("<table><tr><td>\n\n**أ**\n\n</td></tr></table>", "(table start\n  (row (td (strong \"أ\"))))")]
    [InlineData(
        "<table><tr><td colspan=\"100\">كل<tr><td>١<td>٢</table>",
        "(table start start\n  (row (td columns=2 \"كل\"))\n  (row (td \"١\") (td \"٢\")))"
    )]
    [InlineData("<!-- ملاحظة -->\n\nأ", "(p \"أ\")")]
    [InlineData(
        "<p>أ <b>ب</b></p>\n<script>var a;</script>\nج",
        "(p \"أ \" (strong \"ب\"))\n(p \"ج\")\n2:1 warning MD010"
    )]
    [InlineData("<section>أ</section>", "(p \"أ\")\n1:1 warning MD010")]
    [InlineData("<div>\n  أ ب<br>\n  ج\n</div>", "(p \"أ ب\" br \"ج\")")]
    public void Blocks(string markdown, string report) => Assert.Equal(report, Reading.Report(markdown).TrimEnd());
}
