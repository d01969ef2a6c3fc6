namespace DocExport.Unicode.Tests;

public sealed class GraphemeBreakConformanceTests
{
    // The file is of Unicode 16.0 (see Data/README.md). 17.0 took U+2701 and other dingbats that are no emoji out of
    // Extended_Pictographic, so that GB11 no longer joins them.
    private static readonly Dictionary<string, string> ChangedIn17 = new(StringComparer.Ordinal)
    {
        ["÷ 2701 × 200D × 2701 ÷"] = "÷ 2701 × 200D ÷ 2701 ÷",
    };

    [Fact]
    public void Every_case_of_GraphemeBreakTest_passes()
    {
        var failures = new List<string>();
        int cases = 0;
        foreach (string line in ConformanceFile.Lines("GraphemeBreakTest"))
        {
            cases++;
            var test = new BreakTestCase(ChangedIn17.GetValueOrDefault(line, line));
            var boundaries = new HashSet<int> { 0 };
            for (int i = 0; i < test.Text.Length; )
            {
                i = GraphemeBreaker.NextBoundary(test.Text, i);
                boundaries.Add(i);
            }
            string actual = test.Signs(boundaries.Contains);
            if (!string.Equals(actual, test.Expected, StringComparison.Ordinal))
            {
                failures.Add(test.Describe(actual));
            }
        }
        ConformanceFile.AssertAllPass(1_093, cases, failures);
    }
}
