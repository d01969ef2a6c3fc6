using System.Diagnostics;
using System.Text;
using DocExport.Primitives;
using DocExport.Typography.Lines;

namespace DocExport.Typography.Tests;

/// <summary>Long and strange paragraphs take time in proportion to their length. The bounds are wide: what is quadratic misses them by far.</summary>
public class HostileTextTests
{
    private const double Seconds = 30;

    [Fact]
    public void A_megabyte_of_Arabic() => SetWithin(Seconds, Repeat("الكلمة word (١٢٣) وأخرى ", 500_000));

    [Fact]
    public void Half_a_megabyte_without_a_space() => SetWithin(Seconds, Repeat("الكلمةالأخرى", 250_000));

    [Fact]
    public void A_hundred_thousand_marks_on_one_letter() => SetWithin(Seconds, "ب" + new string('\u064E', 100_000));

    [Fact]
    public void Ten_thousand_nested_isolates() =>
        SetWithin(Seconds, new string('\u2067', 10_000) + "a ب" + new string('\u2069', 10_000));

    [Fact]
    public void Unpaired_surrogates_are_missing_characters()
    {
        var shaped = Setting.Shape(Direction.LeftToRight, "a\uD800b\uDC00", Setting.Mono);

        Assert.Equal(4, shaped.Clusters.Length);
        Assert.True(shaped.Missing.All(missing => missing.Character == Rune.ReplacementChar));
    }

    [Fact]
    public void Thirty_thousand_characters_that_no_font_has()
    {
        var text = string.Concat(Enumerable.Range(0x4E00, 20_000).Select(c => (char)c));

        Assert.Equal(20_000, SetWithin(Seconds, text).Missing.Length);
    }

    [Fact]
    public void A_style_for_each_letter()
    {
        var (one, other) = (Setting.Style("Amiri"), Setting.Style("Amiri"));
        var letters = Enumerable.Range(0, 50_000).Select(i => (i % 7 == 6 ? " " : "ب", i % 2 == 0 ? one : other));

        SetWithin(Seconds, Setting.Paragraph(Direction.RightToLeft, [.. letters]));
    }

    private static ShapedParagraph SetWithin(double seconds, string text) =>
        SetWithin(seconds, Setting.Paragraph(Direction.RightToLeft, (text, Setting.Naskh)));

    private static ShapedParagraph SetWithin(double seconds, ParagraphText text)
    {
        var watch = Stopwatch.StartNew();
        var shaped = Setting.Shaper.Shape(text);
        var composer = new LineComposer(Setting.Shaper);
        foreach (var line in GreedyLineBreaker.Break(shaped, 300, 300))
        {
            composer.Compose(shaped, line, 300);
        }

        Assert.True(watch.Elapsed.TotalSeconds < seconds, $"took {watch.Elapsed}");
        return shaped;
    }

    private static string Repeat(string text, int length) =>
        new StringBuilder().Insert(0, text, length / text.Length).ToString();
}
