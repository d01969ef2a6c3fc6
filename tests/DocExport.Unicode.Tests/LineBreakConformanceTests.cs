namespace DocExport.Unicode.Tests;

public sealed class LineBreakConformanceTests
{
    // The file is of Unicode 16.0 (see Data/README.md). 17.0 has changed the outcome of these, where LB20a now keeps a
    // word-initial hyphen with Hebrew letters too.
    private static readonly Dictionary<string, string> ChangedIn17 = new(StringComparer.Ordinal)
    {
        ["× 002D ÷ 05D0 ÷"] = "× 002D × 05D0 ÷",
        ["× 002D × 0308 ÷ 05D0 ÷"] = "× 002D × 0308 × 05D0 ÷",
        ["× 2010 ÷ 05D0 ÷"] = "× 2010 × 05D0 ÷",
        ["× 2010 × 0308 ÷ 05D0 ÷"] = "× 2010 × 0308 × 05D0 ÷",
    };

    [Fact]
    public void Every_case_of_LineBreakTest_passes()
    {
        var failures = new List<string>();
        int cases = 0;
        foreach (string line in ConformanceFile.Lines("LineBreakTest"))
        {
            cases++;
            var test = new BreakTestCase(ChangedIn17.GetValueOrDefault(line, line));
            var opportunities = new BreakOpportunity[test.Text.Length + 1];
            LineBreaker.FindOpportunities(test.Text, opportunities);
            string actual = test.Signs(i => opportunities[i] != BreakOpportunity.Prohibited);
            if (!string.Equals(actual, test.Expected, StringComparison.Ordinal))
            {
                failures.Add(test.Describe(actual));
            }
        }
        ConformanceFile.AssertAllPass(16_672, cases, failures);
    }
}
