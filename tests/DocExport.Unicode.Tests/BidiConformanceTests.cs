using System.Globalization;
using DocExport.Primitives;

namespace DocExport.Unicode.Tests;

public sealed class BidiConformanceTests
{
    private static readonly Direction?[] Directions = [null, Direction.LeftToRight, Direction.RightToLeft];

    // A character of each class; supplementary ones for some, so that pairs are tried as well.
    private static readonly Dictionary<string, string> Samples = new(StringComparer.Ordinal)
    {
        ["L"] = "a",
        ["R"] = "\U00010840",
        ["AL"] = "ب",
        ["EN"] = "1",
        ["ES"] = "+",
        ["ET"] = "%",
        ["AN"] = "٣",
        ["CS"] = ",",
        ["NSM"] = "\u064E",
        ["BN"] = "\U000E0001",
        ["B"] = "\u2029",
        ["S"] = "\t",
        ["WS"] = " ",
        ["ON"] = "!",
        ["LRE"] = "\u202A",
        ["LRO"] = "\u202D",
        ["RLE"] = "\u202B",
        ["RLO"] = "\u202E",
        ["PDF"] = "\u202C",
        ["LRI"] = "\u2066",
        ["RLI"] = "\u2067",
        ["FSI"] = "\u2068",
        ["PDI"] = "\u2069",
    };

    [Fact]
    public void Every_case_of_BidiCharacterTest_passes()
    {
        var failures = new List<string>();
        int cases = 0;
        foreach (string line in ConformanceFile.Lines("BidiCharacterTest"))
        {
            cases++;
            string[] fields = line.Split(';');
            string text = ConformanceFile.Text(fields[0].Split(' '));
            Direction? direction = fields[1] switch
            {
                "0" => Direction.LeftToRight,
                "1" => Direction.RightToLeft,
                _ => null,
            };
            var expected = new BidiExpectation(fields[3], fields[4], fields[2]);
            expected.Check(text, direction, fields[0], failures);
        }
        ConformanceFile.AssertAllPass(91_707, cases, failures);
    }

    [Fact]
    public void Every_case_of_BidiTest_passes()
    {
        var failures = new List<string>();
        int cases = 0;
        string levels = "";
        var expected = new BidiExpectation("", "", paragraphLevel: null);
        foreach (string line in ConformanceFile.Lines("BidiTest"))
        {
            if (line.StartsWith("@Levels:", StringComparison.Ordinal))
            {
                levels = line["@Levels:".Length..];
            }
            else if (line.StartsWith("@Reorder:", StringComparison.Ordinal))
            {
                expected = new BidiExpectation(levels, line["@Reorder:".Length..], paragraphLevel: null);
            }
            else
            {
                int semicolon = line.IndexOf(';', StringComparison.Ordinal);
                string classes = line[..semicolon];
                string text = string.Concat(classes.Split(' ').Select(name => Samples[name]));
                int bits = int.Parse(line.AsSpan(semicolon + 1), CultureInfo.InvariantCulture);
                for (int i = 0; i < Directions.Length; i++)
                {
                    if ((bits & (1 << i)) != 0)
                    {
                        cases++;
                        expected.Check(text, Directions[i], classes, failures);
                    }
                }
            }
        }
        ConformanceFile.AssertAllPass(770_241, cases, failures);
    }
}
