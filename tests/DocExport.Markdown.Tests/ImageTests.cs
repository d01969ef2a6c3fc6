namespace DocExport.Markdown.Tests;

/// <summary>What images become, Markdown in, tree and diagnostics out.</summary>
public class ImageTests
{
    [Theory]
    [InlineData("قبل ![بديل *مائل*](a.png) بعد", "(p \"قبل \" (img a.png \"بديل مائل\") \" بعد\")")]
    [InlineData("![بديل](a.png)", "(figure (img a.png \"بديل\"))")]
    [InlineData("![بديل](a.png \"عنوان\")", "(figure (img a.png \"بديل\") (caption \"عنوان\"))")]
    [InlineData("![بديل](a.png)\n*شرح الصورة*", "(figure (img a.png \"بديل\") (caption \"شرح الصورة\"))")]
    [InlineData("![](a.png){width=50% height=3cm}", "(figure (img a.png \"\" width=50% height=85.039pt))")]
    [InlineData(
        "![a](b.png){width=96px} ![a](b.png){width=0} ![a](b.png){width=120%}",
        "(p (img b.png \"a\" width=72pt) \" \" (img b.png \"a\") \" \" (img b.png \"a\"))\n1:36 warning MD029\n1:57 warning MD029"
    )]
    [InlineData(
        "![بديل][ص]\n\n[ص]: data:image/png;base64,AAAA \"ع\"",
        "(figure (img data:image/png;base64,AAAA \"بديل\") (caption \"ع\"))"
    )]
    [InlineData("[![شارة](a.svg)](https://a.b)", "(p (link https://a.b (img a.svg \"شارة\")))")]
    [InlineData("![أ](a.png){#ص}\n\n[إلى](#ص)", "(figure #ص (img a.png \"أ\"))\n(p (link #ص \"إلى\"))")]
    [InlineData("![أ]()", "(p \"أ\")\n1:1 warning MD030")]
    [InlineData("![a ++ b*c ~~d~~](a.png)", "(figure (img a.png \"a ++ b*c d\"))")]
    public void Images(string markdown, string report) => Assert.Equal(report, Reading.Report(markdown).TrimEnd());
}
