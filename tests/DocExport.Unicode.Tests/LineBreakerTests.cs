namespace DocExport.Unicode.Tests;

public sealed class LineBreakerTests
{
    // A bar where a line may end, two where it must.
    [Theory]
    [InlineData("", "")]
    [InlineData("أهلا وسهلا بكم", "أهلا |وسهلا |بكم")]
    // No line starts with the Arabic comma, semicolon or question mark, nor the percent sign.
    [InlineData("قال، ثم", "قال، |ثم")]
    [InlineData("قال ، ثم", "قال ، |ثم")]
    [InlineData("ماذا ؟ نعم ؛ لا", "ماذا ؟ |نعم ؛ |لا")]
    [InlineData("نسبة ٥٠٪ منها", "نسبة |٥٠٪ |منها")]
    [InlineData("«بين قوسين» هنا", "«بين |قوسين» |هنا")]
    [InlineData("(بين قوسين) هنا", "(بين |قوسين) |هنا")]
    // Dates and numbers hold together.
    [InlineData("يوم ٢٥/١٢/٢٠٢٤ م", "يوم |٢٥/١٢/٢٠٢٤ |م")]
    [InlineData("1,234.5 $100 5%", "1,234.5 |$100 |5%")]
    [InlineData("مئة\u00A0متر", "مئة\u00A0متر")]
    [InlineData("كـ\u2060تاب", "كـ\u2060تاب")]
    [InlineData("well-known", "well-|known")]
    [InlineData("سطر\nسطر\r\nسطر\u2028سطر", "سطر\n||سطر\r\n||سطر\u2028||سطر")]
    [InlineData("كتا\u064Eب \u064Eب", "كتا\u064Eب |\u064Eب")]
    [InlineData("日本語。", "日|本|語。")]
    [InlineData("🇸🇦🇪🇬", "🇸🇦|🇪🇬")]
    public void Lines_may_end_where_UAX_14_says(string text, string expected) => Assert.Equal(expected, Show(text));

    // Not InlineData: attributes are kept as UTF-8, which has no lone surrogates.
    [Fact]
    public void Lone_surrogates_are_letters() =>
        Assert.Equal("\uD800\uDC00 |\uD800a\uDC00 |\uDC00\uD800", Show("\uD800\uDC00 \uD800a\uDC00 \uDC00\uD800"));

    private static string Show(string text)
    {
        string shown = "";
        int last = 0;
        foreach (LineBreakPosition position in LineBreaker.Enumerate(text))
        {
            shown += text[last..position.Index];
            shown +=
                position.Index == text.Length ? ""
                : position.IsMandatory ? "||"
                : "|";
            last = position.Index;
        }
        return shown;
    }

    [Fact]
    public void The_end_of_the_text_is_mandatory_and_the_start_is_prohibited()
    {
        var opportunities = new BreakOpportunity[4];
        LineBreaker.FindOpportunities("a b", opportunities);
        Assert.Equal(
            [
                BreakOpportunity.Prohibited,
                BreakOpportunity.Prohibited,
                BreakOpportunity.Allowed,
                BreakOpportunity.Mandatory,
            ],
            opportunities
        );
        Assert.Throws<ArgumentException>(() => LineBreaker.FindOpportunities("a b", new BreakOpportunity[3]));
    }

    [Fact]
    public void Hyphens_that_are_no_minus_have_a_class_of_their_own_since_17()
    {
        Assert.Equal(LineBreakClass.UnambiguousHyphen, CodePointProperties.GetLineBreakClass(0x2010));
        Assert.Equal(LineBreakClass.Hyphen, CodePointProperties.GetLineBreakClass('-'));
        Assert.Equal(LineBreakClass.InfixNumeric, CodePointProperties.GetLineBreakClass(0x060C));
    }
}
