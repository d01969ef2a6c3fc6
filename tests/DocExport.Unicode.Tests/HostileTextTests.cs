using System.Diagnostics;
using System.Text;
using DocExport.Primitives;

namespace DocExport.Unicode.Tests;

/// <summary>Whatever the text, everything ends in linear time and keeps its promises.</summary>
public sealed class HostileTextTests
{
    // A linear walk over any of these takes some milliseconds, a quadratic one minutes; the limit is for a busy machine.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private static readonly string EveryCodePoint = AllCodePoints();

    public static TheoryData<string, string> Texts =>
        new()
        {
            { "nested isolates", Repeat("\u2067", 10_000) + "a" + Repeat("\u2069", 10_000) },
            { "nested first strong isolates", Repeat("\u2068", 300_000) + "ب" },
            { "isolates side by side", Repeat("\u2067a\u2069", 200_000) },
            { "nested embeddings", Repeat("\u202Ba", 200_000) },
            { "embeddings in isolates", Repeat("\u2066\u202Aب\u202E1", 100_000) },
            { "closers without openers", Repeat("\u2069\u202C", 300_000) },
            { "nested brackets", Repeat("(", 300_000) + "ب" + Repeat(")", 300_000) },
            { "brackets at the stack's depth", "a" + Repeat(Repeat("[(", 31) + "ب" + Repeat(")]", 31), 2_000) },
            { "open brackets with neutrals", Repeat("(", 63) + Repeat("!", 300_000) + Repeat(")", 63) },
            { "brackets side by side", Repeat("(ب)", 300_000) },
            { "marks", "ب" + Repeat("\u064E", 300_000) },
            { "marks after spaces", Repeat(" \u064E", 300_000) },
            { "marks between quotes", Repeat("»\u064E\u064E", 300_000) },
            { "number terminators", Repeat("%", 300_000) + "1" },
            { "spaces", Repeat(" ", 300_000) },
            { "regional indicators", Repeat("\U0001F1E6", 300_000) },
            { "prepended signs", Repeat("\u0600", 300_000) },
            { "high surrogates", Repeat("\uD800", 300_000) },
            { "low surrogates", Repeat("\uDC00", 300_000) },
            { "a megabyte of mixed text", Repeat("سلام (HTML 5) ٢٠٢٤، نعم! ", 42_000) },
            { "every code point", EveryCodePoint },
            { "every code point backwards", Reversed(EveryCodePoint) },
        };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Hostile_text_takes_linear_time(string name, string text)
    {
        var watch = Stopwatch.StartNew();
        CheckBidi(text, null);
        CheckBidi(text, Direction.RightToLeft);
        CheckLineBreaks(text);
        CheckClusters(text);
        CheckScripts(text);
        Assert.True(watch.Elapsed < Limit, $"{name}: {watch.Elapsed}");
    }

    private static void CheckBidi(string text, Direction? direction)
    {
        byte[] levels = new byte[text.Length];
        byte level = BidiParagraph.ResolveLevels(text, direction, levels);
        BidiParagraph.ResetWhiteSpace(text, 0, text.Length, level, levels);
        Assert.True(levels.AsSpan().IndexOfAnyExceptInRange((byte)0, (byte)(BidiParagraph.MaximumDepth + 1)) < 0);
        int covered = 0;
        foreach (VisualRun run in BidiParagraph.VisualRuns(levels, 0, text.Length))
        {
            covered += run.Length;
        }
        Assert.Equal(text.Length, covered);
    }

    private static void CheckLineBreaks(string text)
    {
        var opportunities = new BreakOpportunity[text.Length + 1];
        LineBreaker.FindOpportunities(text, opportunities);
        Assert.Equal(BreakOpportunity.Prohibited, opportunities[0]);
        Assert.Equal(BreakOpportunity.Mandatory, opportunities[^1]);
        for (int i = 1; i < text.Length; i++)
        {
            if (opportunities[i] != BreakOpportunity.Prohibited && char.IsSurrogatePair(text[i - 1], text[i]))
            {
                Assert.Fail($"a line may end within the pair at {i}");
            }
        }
    }

    private static void CheckClusters(string text)
    {
        for (int i = 0; i < text.Length; )
        {
            int next = GraphemeBreaker.NextBoundary(text, i);
            Assert.True(next > i && next <= text.Length);
            i = next;
        }
    }

    private static void CheckScripts(string text)
    {
        int end = 0;
        foreach (ScriptRun run in new ScriptItemizer(text))
        {
            Assert.True(run.Start == end && run.Length > 0);
            end = run.End;
        }
        Assert.Equal(text.Length, end);
    }

    private static string Repeat(string text, int count) =>
        new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string AllCodePoints()
    {
        var text = new StringBuilder(0x210000);
        for (int codePoint = 0; codePoint < 0x110000; codePoint++)
        {
            if (codePoint is < 0xD800 or > 0xDFFF)
            {
                text.Append(char.ConvertFromUtf32(codePoint));
            }
        }
        return text.ToString();
    }

    private static string Reversed(string text)
    {
        char[] units = text.ToCharArray();
        Array.Reverse(units);
        return new string(units);
    }
}
