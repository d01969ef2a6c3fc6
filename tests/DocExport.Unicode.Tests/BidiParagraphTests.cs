using DocExport.Primitives;

namespace DocExport.Unicode.Tests;

public sealed class BidiParagraphTests
{
    // Each example shows the paragraph in its visual order, from left to right, the level before each run.
    [Theory]
    [InlineData("abc", "0[abc]")]
    [InlineData("سلام", "1[سلام]")]
    [InlineData("لغة HTML شائعة", "1[ شائعة]2[HTML]1[لغة ]")]
    // N0: the brackets go with the Arabic sentence around them, not with the Latin word within.
    [InlineData("اللغة (HTML) شائعة", "1[) شائعة]2[HTML]1[اللغة (]")]
    [InlineData("the word (سلام) here", "0[the word (]1[سلام]0[) here]")]
    // Numbers read from left to right in Arabic, their separators with them (W4).
    [InlineData("في 1,234.5 سنة", "1[ سنة]2[1,234.5]1[في ]")]
    [InlineData("يوم ٢٥/١٢/٢٠٢٤ م", "1[ م]2[٢٥/١٢/٢٠٢٤]1[يوم ]")]
    [InlineData("يوم 2024-12-25 م", "1[ م]2[25]1[-]2[12]1[-]2[2024]1[يوم ]")]
    [InlineData("نسبة ٥٠٪ منها", "1[٪ منها]2[٥٠]1[نسبة ]")]
    // An isolate has no effect on what is around it, nor that on it.
    [InlineData("كتاب \u2066C#!\u2069، وقال", "1[\u2069، وقال]2[C#!]1[كتاب \u2066]")]
    [InlineData("a \u2067ب 1\u2069 2", "0[a \u2067]2[1]1[ب ]0[\u2069 2]")]
    [InlineData("a \u202Eabc\u202C d", "0[a \u202E]1[abc\u202C]0[ d]")]
    // White space at the end of the line goes to the paragraph's end (L1).
    [InlineData("سلام abc ", "1[ ]2[abc]1[سلام ]")]
    public void A_line_is_shown_in_visual_order(string text, string expected) =>
        Assert.Equal(expected, Show(text, null));

    [Theory]
    [InlineData("123 سلام", Direction.RightToLeft)]
    [InlineData("123 abc سلام", Direction.LeftToRight)]
    [InlineData("\u2067سلام\u2069 abc", Direction.LeftToRight)]
    [InlineData("\u2067سلام abc", null)]
    [InlineData("\u2069سلام", Direction.RightToLeft)]
    [InlineData("\U00010840", Direction.RightToLeft)]
    [InlineData("\u200F1", Direction.RightToLeft)]
    [InlineData("12 %", null)]
    [InlineData("", null)]
    [InlineData("\u2029abc", null)]
    public void The_first_strong_character_decides(string text, Direction? expected) =>
        Assert.Equal(expected, BidiParagraph.FirstStrong(text));

    [Fact]
    public void A_given_direction_stands_whatever_the_text_is()
    {
        Assert.Equal("1[!]2[abc]", Show("abc!", Direction.RightToLeft));
        Assert.Equal("1[سلام]0[!]", Show("سلام!", Direction.LeftToRight));
    }

    [Fact]
    public void White_space_is_reset_at_the_end_of_each_line()
    {
        const string Text = "سلام abc def";
        byte[] levels = new byte[Text.Length];
        byte level = BidiParagraph.ResolveLevels(Text, null, levels);
        Assert.Equal([1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2], levels);

        BidiParagraph.ResetWhiteSpace(Text, 0, 9, level, levels);
        Assert.Equal([1, 1, 1, 1, 1, 2, 2, 2, 1, 2, 2, 2], levels);
        Assert.Equal(
            [new VisualRun(8, 1, 1), new VisualRun(5, 3, 2), new VisualRun(0, 5, 1)],
            BidiParagraph.VisualRuns(levels, 0, 9)
        );
    }

    [Fact]
    public void Both_halves_of_a_pair_have_one_level_and_a_lone_half_is_neutral()
    {
        Assert.Equal("1[\U00010840\U00010841]0[a]", Show("\U00010840\U00010841a", Direction.LeftToRight));
        Assert.Equal("1[ب\uD800ب]", Show("ب\uD800ب", null));
        Assert.Equal("0[a\uDC00a]", Show("a\uDC00a", null));
    }

    [Fact]
    public void Too_short_spans_are_refused()
    {
        Assert.Throws<ArgumentException>(() => BidiParagraph.ResolveLevels("abc", null, new byte[2]));
        Assert.Throws<ArgumentException>(() => BidiParagraph.VisualRuns([0, 1, 0], 0, 3, new VisualRun[2]));
    }

    [Fact]
    public void Brackets_have_pairs_and_mirror_images()
    {
        Assert.Equal(')', CodePointProperties.GetPairedBracket('('));
        Assert.Equal(BidiBracketType.Open, CodePointProperties.GetBracketType('('));
        Assert.Equal('»', CodePointProperties.GetMirror('«'));
        Assert.Equal('«', CodePointProperties.GetPairedBracket('«'));
        Assert.Equal('a', CodePointProperties.GetMirror('a'));
    }

    private static string Show(string text, Direction? direction)
    {
        byte[] levels = new byte[text.Length];
        byte level = BidiParagraph.ResolveLevels(text, direction, levels);
        BidiParagraph.ResetWhiteSpace(text, 0, text.Length, level, levels);
        return string.Concat(
            BidiParagraph.VisualRuns(levels, 0, text.Length).Select(run => $"{run.Level}[{text[run.Start..run.End]}]")
        );
    }
}
