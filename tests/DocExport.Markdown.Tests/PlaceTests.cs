namespace DocExport.Markdown.Tests;

/// <summary>Where nodes stand: line and column from 1 in the file, and length.</summary>
public class PlaceTests
{
    [Theory]
    [InlineData("أب *ج* د", """(p@1:1+8 "أب "@1:1+3 (em@1:4+3 "ج"@1:5+1) " د"@1:7+2)""")]
    [InlineData("***أ** ب*", """(p@1:1+9 (em@1:1+9 (strong@1:2+5 "أ"@1:4+1) " ب"@1:7+2))""")]
    [InlineData("أ\n  ب `ج`", """(p@1:1+9 "أ"@1:1+1 /@1:2+1 "ب "@2:3+2 (code@2:5+3 "ج"))""")]
    [InlineData("أ\r\nب\r\n\r\nج", "(p@1:1+4 \"أ\"@1:1+1 /@1:2+1 \"ب\"@2:1+1)\n(p@4:1+1 \"ج\"@4:1+1)")]
    [InlineData(
        "- أ\n  - ب\n",
        "(ul@1:1+9\n  (li@1:1+9\n    (p@1:3+1 \"أ\"@1:3+1)\n    (ul@2:3+3\n      (li@2:3+3\n        (p@2:5+1 \"ب\"@2:5+1)))))"
    )]
    [InlineData("x\n\n#\tأ", "(p@1:1+1 \"x\"@1:1+1)\n(h1 #أ@3:1+3 \"أ\"@3:3+1)")]
    [InlineData("> أ\n> ب", "(quote@1:1+7\n  (p@1:3+5 \"أ\"@1:3+1 /@1:4+1 \"ب\"@2:3+1))")]
    [InlineData("[أ](http://b.c) د", """(p@1:1+17 (link http://b.c@1:1+15 "أ"@1:2+1) " د"@1:16+2)""")]
    [InlineData("&amp;\\*", """(p@1:1+7 "&*"@1:1+7)""")]
    [InlineData(
        "| أ | ب |\n|---|---|\n| ج | د |",
        "(table start start@1:1+29\n  (head@1:1+9 (td@1:3+1 \"أ\"@1:3+1) (td@1:7+1 \"ب\"@1:7+1))\n  (row@3:1+9 (td@3:3+1 \"ج\"@3:3+1) (td@3:7+1 \"د\"@3:7+1)))"
    )]
    [InlineData("x\n\nأ ب\n---", "(p@1:1+1 \"x\"@1:1+1)\n(h2 #أ-ب@3:1+7 \"أ ب\"@3:1+3)")]
    [InlineData("<div>\n  أ ب\n</div>", """(p@2:3+3 "أ ب"@2:3+3)""")]
    public void Nodes_have_their_places(string markdown, string tree) => Assert.Equal(tree, Reading.Places(markdown));

    [Fact]
    public void Front_matter_counts_and_a_byte_order_mark_does_not() =>
        Assert.Equal(
            """
            title@2:8+3 "عنو"@2:8+3
            (p@5:1+1 "أ"@5:1+1)
            """,
            Reading.Places("\uFEFF---\ntitle: عنو\n---\n\nأ")
        );

    [Fact]
    public void A_place_can_be_cut_out_of_the_source()
    {
        const string Source = "---\r\nlang: ar\r\n---\r\n\r\nأول *ثان* ثالث\r\n";
        var paragraph = (Model.Paragraph)Reading.Article(Source, out _).Blocks[0];

        var span = paragraph.Inlines[1].Span;
        Assert.Equal("*ثان*", Source.Substring(span.Start, span.Length));
    }
}
