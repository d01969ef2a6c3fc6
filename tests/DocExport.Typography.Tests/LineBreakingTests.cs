using DocExport.Primitives;
using DocExport.Typography.Lines;

namespace DocExport.Typography.Tests;

public class LineBreakingTests
{
    [Theory]
    [InlineData(20, "one two three", "one two three")]
    [InlineData(7, "one two three", "one two / three")]
    [InlineData(5, "one two three", "one / two / three")]
    [InlineData(6.9, "one two three", "one / two / three")]
    public void Lines_are_filled_word_by_word(double letters, string text, string lines) =>
        Assert.Equal(lines, Setting.Lines(letters, text));

    [Theory]
    [InlineData(3, "one     two", "one / two")]
    [InlineData(3, "one    ", "one")]
    [InlineData(20, "  one  two  ", "  one  two")]
    public void Spaces_at_the_end_of_a_line_hang_over_and_are_not_drawn(double letters, string text, string lines) =>
        Assert.Equal(lines, Setting.Lines(letters, text));

    [Theory]
    [InlineData(4, "abcdefghij", "abcd / efgh / ij")]
    [InlineData(4, "ab cdefghij kl", "ab / cdef / ghij / kl")]
    [InlineData(0.5, "abc", "a / b / c")]
    public void A_word_wider_than_the_measure_is_broken_between_clusters(double letters, string text, string lines) =>
        Assert.Equal(lines, Setting.Lines(letters, text));

    [Theory]
    [InlineData("one\u2028two", "one / two")]
    [InlineData("one\u2028\u2028two", "one /  / two")]
    [InlineData("\u2028one", " / one")]
    [InlineData("one \u2028 two", "one /  two")]
    [InlineData("one\u2028", "one")]
    [InlineData("one\u2028\u2028", "one / ")]
    [InlineData("\u2028", "")]
    public void A_line_separator_ends_a_line(string text, string lines) => Assert.Equal(lines, Setting.Lines(20, text));

    [Fact]
    public void The_first_line_has_a_measure_of_its_own() =>
        Assert.Equal("aa / bb cc / dd", Setting.Lines(5, "aa bb cc dd", firstLetters: 3));

    [Fact]
    public void A_line_may_end_at_a_control_that_is_not_drawn() =>
        Assert.Equal("one / a.b / two", Setting.Lines(4, "one \u2066a.b\u2069 two"));

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\u2066\u2069")]
    public void A_paragraph_without_ink_has_one_empty_line(string text)
    {
        var line = Assert.Single(GreedyLineBreaker.Break(Setting.Shape(Direction.RightToLeft, text), 100, 100));

        Assert.Equal((0, 0, 0.0, true), (line.ClusterStart, line.ClusterEnd, line.Width, line.EndsParagraph));
    }

    [Theory]
    [InlineData(9, "one two three four five")]
    [InlineData(3, "abcdefgh ij klmnopq")]
    [InlineData(6, "a\u2028bb   ccc dddddddddd ")]
    public void A_line_knows_its_width(double letters, string text)
    {
        var shaped = Setting.Shape(Direction.LeftToRight, text, Setting.Mono);
        var letter = Setting.Size * 0.6;

        foreach (var line in GreedyLineBreaker.Break(shaped, letters * letter, letters * letter))
        {
            Assert.Equal((line.ClusterEnd - line.ClusterStart) * letter, line.Width, 6);
        }
    }

    [Fact]
    public void Only_lines_that_the_author_ends_end_a_paragraph()
    {
        var shaped = Setting.Shape(Direction.LeftToRight, "one two\u2028three four", Setting.Mono);

        var lines = GreedyLineBreaker.Break(shaped, 36, 36);

        Assert.Equal([false, true, false, true], lines.Select(line => line.EndsParagraph));
    }
}
