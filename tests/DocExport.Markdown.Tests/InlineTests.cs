namespace DocExport.Markdown.Tests;

/// <summary>What the marks of a paragraph become, Markdown in, tree and diagnostics out.</summary>
public class InlineTests
{
    [Theory]
    [InlineData("قديم ~~جديد~~", "(p \"قديم \" (strikethrough \"جديد\"))")]
    [InlineData("H~2~O و x^(n+1)^", "(p \"H\" (subscript \"2\") \"O و x\" (superscript \"(n+1)\"))")]
    [InlineData("==مهم== و ++تحته خط++", "(p (highlight \"مهم\") \" و \" (underline \"تحته خط\"))")]
    [InlineData("a==b و c==d و i++j", "(p \"a==b و c==d و i++j\")")]
    [InlineData("و==كلمة==", "(p \"و\" (highlight \"كلمة\"))")]
    [InlineData("~/a و ~/b", "(p \"~/a و ~/b\")")]
    [InlineData("من ~5 إلى ~10", "(p \"من ~5 إلى ~10\")")]
    [InlineData("2^10 و 2^5", "(p \"2^10 و 2^5\")")]
    [InlineData("~~~a~~~ ~~~", "(pre a~~~ \"\")\n1:1 info MD022")]
    [InlineData("*==~~أ~~==*", "(p (em (highlight (strikethrough \"أ\"))))")]
    [InlineData(
        "- [ ] أ\n- [x] **ب**\n- ج",
        "(ul\n  (li todo\n    (p \"أ\"))\n  (li done\n    (p (strong \"ب\")))\n  (li\n    (p \"ج\")))"
    )]
    public void Marks(string markdown, string report) => Assert.Equal(report, Reading.Report(markdown).TrimEnd());

    [Theory]
    [InlineData("[نص]{dir=ltr lang=en}", "(p (phrase ltr en \"نص\"))")]
    [InlineData("[نص]{#هنا} [إلى](#هنا)", "(p (phrase #هنا \"نص\") \" \" (link #هنا \"إلى\"))")]
    [InlineData("`a`{#b} [إلى](#b)", "(p (phrase #b (code \"a\")) \" \" (link #b \"إلى\"))")]
    [InlineData("[أ](http://b.c){#d .e}", "(p (phrase #d (link http://b.c \"أ\")))\n1:16 info MD027")]
    [InlineData("[أ]{.b c=d}", "(p \"أ\")\n1:4 info MD027\n1:4 info MD027")]
    [InlineData("[أ]{#ب} [ج]{#ب}", "(p (phrase #ب \"أ\") \" \" \"ج\")\n1:9 warning MD028")]
    [InlineData("## عنوان {#a lang=en}\n\n[إلى](#a)", "(h2 #a ltr en \"عنوان\")\n(p (link #a \"إلى\"))")]
    [InlineData("عنوان {#a}\n===\n\n## ب ## {#a}", "title (phrase #a \"عنوان\")\n(h2 #ب \"ب\")\n4:1 warning MD028")]
    [InlineData("x\n\n## أ {#أ}\n\n## أ", "(p \"x\")\n(h2 #أ \"أ\")\n(h2 #أ-1 \"أ\")")]
    [InlineData("```{#a .js}\nb\n```\n\n[إلى](#a)", "(pre js #a \"b\")\n(p (link #a \"إلى\"))")]
    [InlineData("[أ](#لا)", "(p \"أ\")\n1:1 warning MD015")]
    public void Spans(string markdown, string report) => Assert.Equal(report, Reading.Report(markdown).TrimEnd());
}
