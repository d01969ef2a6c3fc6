namespace DocExport.Unicode.Tests;

/// <summary>A line such as "÷ 0061 × 0308 ÷" of LineBreakTest or GraphemeBreakTest.</summary>
internal sealed class BreakTestCase
{
    public BreakTestCase(string line)
    {
        string[] fields = line.Split(' ');
        CodePoints = [.. fields.Where((_, i) => i % 2 == 1)];
        Text = ConformanceFile.Text(CodePoints);
        Expected = string.Concat(fields.Where((_, i) => i % 2 == 0));
    }

    public string[] CodePoints { get; }

    public string Text { get; }

    /// <summary>A sign for each place between code points, the start and the end of text included.</summary>
    public string Expected { get; }

    /// <summary>The sign at each code point boundary by what is said of UTF-16 indices.</summary>
    public string Signs(Func<int, bool> isBreak)
    {
        var signs = new List<char>();
        for (int i = 0; i <= Text.Length; i++)
        {
            if (i < Text.Length && i > 0 && char.IsSurrogatePair(Text[i - 1], Text[i]))
            {
                Assert.False(isBreak(i), "a break within a surrogate pair");
                continue;
            }
            signs.Add(isBreak(i) ? '÷' : '×');
        }
        return string.Concat(signs);
    }

    public string Describe(string actual) => $"{string.Join(' ', CodePoints)}: expected {Expected}, found {actual}";
}
