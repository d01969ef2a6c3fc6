using System.Collections.Immutable;
using DocExport.Primitives;
using DocExport.Typography.Lines;

namespace DocExport.Typography.Tests;

/// <summary>
/// Text in few words. Letters of <see cref="Mono"/> are all as wide, so a measure can be given in letters. To be read
/// in any editor, <see cref="Arabic"/> writes Arabic letters for Latin capitals, as UAX #9 does in its examples, and
/// <see cref="Visual"/> writes capitals for them again.
/// </summary>
internal static class Setting
{
    public const double Size = 10;
    private const string ArabicLetters = "بتثجحخدذرزسشصضطظعغفقكمنهوي";

    public static Shaper Shaper { get; } = new([]);

    public static TextStyle Naskh { get; } = Style("Noto Naskh Arabic", "Source Serif 4");

    public static TextStyle Mono { get; } = Style("JetBrains Mono");

    public static TextStyle Style(params string[] families) =>
        new([.. families.Select(Fonts.Named)], Size, new Color(0, 0, 0));

    public static string Arabic(string capitals) =>
        string.Concat(capitals.Select(c => char.IsAsciiLetterUpper(c) ? ArabicLetters[c - 'A'] : c));

    public static ParagraphText Paragraph(Direction direction, params (string Text, TextStyle Style)[] stretches)
    {
        var spans = ImmutableArray.CreateBuilder<StyledSpan>();
        var length = 0;
        foreach (var (text, style) in stretches)
        {
            spans.Add(new StyledSpan(length, text.Length, style, 0, SourceSpan.StartOfFile));
            length += text.Length;
        }

        var whole = string.Concat(stretches.Select(stretch => stretch.Text));
        return new ParagraphText(whole, spans.ToImmutable(), direction, Language: null);
    }

    public static ShapedParagraph Shape(Direction direction, string text, TextStyle? style = null) =>
        Shaper.Shape(Paragraph(direction, (text, style ?? Naskh)));

    /// <summary>The lines of a left-to-right paragraph in <see cref="Mono"/>, as what is drawn of them.</summary>
    /// <param name="letters">The measure, in letters of the font.</param>
    public static string Lines(double letters, string text, double? firstLetters = null)
    {
        var shaped = Shape(Direction.LeftToRight, text, Mono);
        var letter = Size * 0.6;
        var lines = GreedyLineBreaker.Break(shaped, (firstLetters ?? letters) * letter, letters * letter);
        return string.Join(" / ", lines.Select(line => Drawn(shaped, line.ClusterStart, line.ClusterEnd)));
    }

    /// <summary>What a line looks like, read from left to right.</summary>
    public static string Visual(Direction direction, string capitals)
    {
        var shaped = Shape(direction, Arabic(capitals));
        var line = new LineRange(0, shaped.Clusters.Length, 0, EndsParagraph: true);
        var runs = new LineComposer(Shaper).Compose(shaped, line, justifiedWidth: null);
        var clusters = runs.OrderBy(run => run.X)
            .SelectMany(run => run.Run.IsRightToLeft ? run.Clusters.Reverse() : run.Clusters);
        var text = string.Concat(clusters.Select(c => shaped.Source.Text.Substring(c.TextStart, c.TextLength)));
        return string.Concat(
            text.Select(c => ArabicLetters.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? (char)('A' + i) : c)
        );
    }

    /// <summary>The runs of a paragraph, each as its family, its level and its text.</summary>
    public static string Runs(ShapedParagraph shaped) =>
        string.Join(
            '\n',
            shaped.Runs.Select(run =>
                $"{run.Face.FamilyName} {run.Level} [{Drawn(shaped, run.ClusterStart, run.ClusterEnd)}]"
            )
        );

    public static string Drawn(ShapedParagraph shaped, int start, int end) =>
        string.Concat(
            Enumerable
                .Range(start, end - start)
                .Select(i => shaped.Source.Text.Substring(shaped.Clusters[i].TextStart, shaped.Clusters[i].TextLength))
        );
}
