using DocExport.Primitives;
using DocExport.Typography.Lines;

namespace DocExport.Typography.Tests;

public class ComposingTests
{
    private const string Pangram = "نص حكيم له سر قاطع وذو شأن عظيم مكتوب على ثوب أخضر ومغلف بجلد أزرق";

    [Theory]
    [InlineData("car CAR bus", "car RAC bus")]
    [InlineData("he said CAR MEANS 12.5", "he said 12.5 SNAEM RAC")]
    [InlineData("(CAR)", "(RAC)")]
    [InlineData("CAR", "RAC")]
    public void Left_to_right_lines_stand_in_visual_order(string text, string visual) =>
        Assert.Equal(visual, Setting.Visual(Direction.LeftToRight, text));

    [Theory]
    [InlineData("CAR means BUS", "SUB means RAC")]
    [InlineData("CAR (work) BUS", "SUB )work( RAC")]
    [InlineData("CAR 2024 BUS", "SUB 2024 RAC")]
    [InlineData("CAR one two BUS", "SUB one two RAC")]
    [InlineData("CAR \u2066f(x).y\u2069 BUS", "SUB f(x).y RAC")]
    [InlineData("CAR \u2066a\u2069\u2066b\u2069 BUS", "SUB ba RAC")]
    public void Right_to_left_lines_stand_in_visual_order(string text, string visual) =>
        Assert.Equal(visual, Setting.Visual(Direction.RightToLeft, text));

    [Fact]
    public void Justified_lines_fill_the_measure_and_the_last_one_does_not()
    {
        const double measure = 110;
        var shaped = Setting.Shape(Direction.RightToLeft, Pangram);
        var lines = GreedyLineBreaker.Break(shaped, measure, measure);

        var widths = lines.ConvertAll(line => Width(shaped, line, measure));

        Assert.True(lines.Count >= 3);
        Assert.All(widths.SkipLast(1), width => Assert.Equal(measure, width, 3));
        Assert.True(widths[^1] < measure - 1);
    }

    [Fact]
    public void A_line_that_would_be_stretched_by_more_than_an_em_a_space_keeps_its_width()
    {
        var shaped = Setting.Shape(Direction.LeftToRight, "aa bb cc dd", Setting.Mono);
        var line = new LineRange(0, 5, 30, EndsParagraph: false);

        Assert.Equal(30 + Setting.Size, Width(shaped, line, 30 + Setting.Size), 3);
        Assert.Equal(30, Width(shaped, line, 30.1 + Setting.Size), 3);
        Assert.Equal(30, Width(shaped, line, 20), 3);
    }

    [Fact]
    public void A_run_that_is_broken_where_shaping_reached_across_is_shaped_again()
    {
        // "AV" is kerned; alone, each letter has its own width.
        var style = Setting.Style("Source Serif 4");
        var whole = Setting.Shape(Direction.LeftToRight, "AV", style);
        var alone = Setting.Shape(Direction.LeftToRight, "A", style);

        var part = new LineRange(0, 1, 0, EndsParagraph: true);

        Assert.NotEqual(alone.Clusters[0].Advance, whole.Clusters[0].Advance);
        Assert.Equal(Width(alone, part, null), Width(whole, part, null), 6);
    }

    [Fact]
    public void Lines_hold_the_whole_text_whatever_the_measure()
    {
        var shaped = Setting.Shape(Direction.RightToLeft, $"{Pangram} (see https://example.com/a?b=1) {Pangram}");
        for (var measure = 5.0; measure < 400; measure *= 1.3)
        {
            var composer = new LineComposer(Setting.Shaper);
            var text = string.Concat(
                GreedyLineBreaker
                    .Break(shaped, measure, measure)
                    .SelectMany(line => composer.Compose(shaped, line, measure))
                    .SelectMany(run => run.Clusters)
                    .Select(c => shaped.Source.Text.Substring(c.TextStart, c.TextLength))
            );

            Assert.Equal(
                shaped.Source.Text.Replace(" ", "", StringComparison.Ordinal),
                text.Replace(" ", "", StringComparison.Ordinal)
            );
        }
    }

    private static double Width(ShapedParagraph shaped, LineRange line, double? measure)
    {
        var runs = new LineComposer(Setting.Shaper).Compose(shaped, line, measure);
        var end = runs.Max(run => run.X + run.Width);
        Assert.Equal(runs.Sum(run => run.Width), end, 6);
        return end;
    }
}
