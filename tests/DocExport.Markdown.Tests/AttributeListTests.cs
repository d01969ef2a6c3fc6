using DocExport.Markdown.Attributes;
using DocExport.Markdown.Source;
using DocExport.Primitives;

namespace DocExport.Markdown.Tests;

/// <summary>Lists of attributes: text in, what they say out.</summary>
public class AttributeListTests
{
    [Theory]
    [InlineData("{#مقدمة}", "#مقدمة")]
    [InlineData("{ #a  .b .c }", "#a .b .c")]
    [InlineData("{.b.c#a}", "#a .b .c")]
    [InlineData("{#tbl:a.b}", "#tbl:a.b")]
    [InlineData("{.ملاحظة title=\"انتبه، هنا\" dir='rtl'}", ".ملاحظة title=[انتبه، هنا] dir=[rtl]")]
    [InlineData("{width=50% title=\"a \\\"b\\\" \\c\"}", "width=[50%] title=[a \"b\" \\c]")]
    [InlineData("{#a #b k=1 k=2}", "#a k=[1] k=[2]")]
    [InlineData("{k=\"\"}", "k=[]")]
    [InlineData("{.a} text {.b}", ".a")]
    public void A_list_says(string text, string expected) => Assert.Equal(expected, Shown(AttributeList.Parse(text)!));

    [Theory]
    [InlineData("")]
    [InlineData("a")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("{ }")]
    [InlineData("{a}")]
    [InlineData("{#}")]
    [InlineData("{.}")]
    [InlineData("{#a")]
    [InlineData("{#a\n}")]
    [InlineData("{k=}")]
    [InlineData("{k=\"a}")]
    [InlineData("{k=\"a\nb\"}")]
    [InlineData("{.a {.b}}")]
    [InlineData("{=html}")]
    [InlineData("{{.a}}")]
    public void This_is_no_list(string text) => Assert.Null(AttributeList.Parse(text));

    [Fact]
    public void A_list_has_its_place_and_its_length()
    {
        var list = AttributeList.Parse("عنوان {#أ .ب} بقية", 6)!;

        Assert.Equal(("أ", 7), (list.Id, list.Length));
    }

    [Fact]
    public void A_key_gives_its_first_value() =>
        Assert.Equal(("1", null), (AttributeList.Parse("{k=1 k=2}")!["k"], AttributeList.Parse("{k=1}")!["l"]));

    [Fact]
    public void A_list_that_is_far_too_long_is_none() =>
        Assert.Null(AttributeList.Parse("{" + string.Concat(Enumerable.Repeat(".a ", 1000)) + "}"));

    [Theory]
    [InlineData("{dir=rtl}", Direction.RightToLeft, null, "")]
    [InlineData("{lang=en}", Direction.LeftToRight, "en", "")]
    [InlineData("{lang=fa-IR}", Direction.RightToLeft, "fa-IR", "")]
    [InlineData("{dir=ltr lang=ar}", Direction.LeftToRight, "ar", "")]
    [InlineData("{.a}", null, null, "")]
    [InlineData("{dir=left}", null, null, "1:3+10 MD008")]
    [InlineData("{lang=عربي dir=rtl}", Direction.RightToLeft, null, "1:3+19 MD008")]
    public void Direction_and_language(string text, Direction? direction, string? language, string report)
    {
        var context = new ExportContext("a.md");
        var session = new ReadSession(new ReadLog(context, new LineIndex("  " + text)), bodyStart: 0);

        Assert.Equal((direction, language), AttributeList.Parse(text)!.Resolve(session, 2));
        Assert.Equal(
            report,
            string.Join(
                '\n',
                context.Diagnostics.Select(d => $"{d.Span.Line}:{d.Span.Column}+{d.Span.Length} {d.Code}")
            )
        );
    }

    private static string Shown(AttributeList list)
    {
        string[] parts =
        [
            .. list.Id is null ? Array.Empty<string>() : ["#" + list.Id],
            .. list.Classes.Select(name => "." + name),
            .. list.Pairs.Select(pair => $"{pair.Key}=[{pair.Value}]"),
        ];
        return string.Join(' ', parts);
    }
}
