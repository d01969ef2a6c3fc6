namespace DocExport.Markdown.Tests;

/// <summary>What footnotes become, Markdown in, tree and diagnostics out.</summary>
public class FootnoteTests
{
    [Theory]
    [InlineData(
        "أ[^1] ب[^ب] ج[^1]\n\n[^ب]: الثانية\n[^1]: الأولى\n\n    فقرة أخرى\n\n    - قائمة",
        "(p \"أ\" (note 1) \" ب\" (note 2) \" ج\" (note 1))\n(note 1\n  (p \"الأولى\")\n  (p \"فقرة أخرى\")\n  (ul\n    (li\n      (p \"قائمة\"))))\n(note ب\n  (p \"الثانية\"))"
    )]
    [InlineData(
        "أ^[نص *مائل*] ب[^1]\n\n[^1]: ج",
        "(p \"أ\" (note 1) \" ب\" (note 2))\n(note\n  (p \"نص \" (em \"مائل\")))\n(note 1\n  (p \"ج\"))"
    )]
    [InlineData("أ[^1]", "(p \"أ[^1]\")\n1:2 warning MD023")]
    [InlineData("أ\n\n[^2]: ب\n\n    ج", "(p \"أ\")\n(p \"[2] \" \"ب\")\n(p \"ج\")\n3:1 warning MD024")]
    [InlineData(
        "أ[^1]\n\n[^1]: ب[^2]\n[^2]: ج",
        "(p \"أ\" (note 1))\n(p \"[2] \" \"ج\")\n(note 1\n  (p \"ب[2]\"))\n4:1 warning MD024\n3:8 warning MD025"
    )]
    [InlineData("أ^[ب^[ج]د]", "(p \"أ\" (note 1))\n(note\n  (p \"ب[ج\" \"]د\"))\n1:5 warning MD025")]
    [InlineData(
        "أ[^1]\n\n[^1]: ب\n[^1]: ج",
        "(p \"أ\" (note 1))\n(p \"[1] \" \"ج\")\n(note 1\n  (p \"ب\"))\n4:1 warning MD026"
    )]
    [InlineData(
        "## أ[^1]\n\nب[^2]\n\n[^1]: ١\n[^2]: ٢",
        "(h2 #أ \"أ\" (note 1))\n(p \"ب\" (note 2))\n(note 1\n  (p \"١\"))\n(note 2\n  (p \"٢\"))"
    )]
    [InlineData(
        "ب[^2]\n\n## أ[^1]\n\n[^1]: ١\n[^2]: ٢",
        "(p \"ب\" (note 1))\n(h2 #أ \"أ\" (note 2))\n(note 2\n  (p \"٢\"))\n(note 1\n  (p \"١\"))"
    )]
    [InlineData(
        "[أ^[http://a.b]](http://c.d)",
        "(p (link http://c.d \"أ\" (note 1)))\n(note\n  (p (link http://a.b \"http://a.b\")))"
    )]
    [InlineData("أ^[ب", "(p \"أ^[ب\")")]
    [InlineData("![أ[^1]](a.png)\n\n[^1]: ب", "(figure (img a.png \"أ[1]\"))\n(p \"[1] \" \"ب\")\n3:1 warning MD024")]
    [InlineData(
        "[أ](#x) ب^[ج [د](#x)]\n\n## X",
        "(p (link #x \"أ\") \" ب\" (note 1))\n(h2 #x \"X\")\n(note\n  (p \"ج \" (link #x \"د\")))"
    )]
    public void Notes(string markdown, string report) => Assert.Equal(report, Reading.Report(markdown).TrimEnd());
}
