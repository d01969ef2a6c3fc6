using System.Text;

namespace DocExport.Unicode.TableGenerator;

/// <summary>Makes each table out of the properties it packs together.</summary>
internal sealed class Tables(UnicodePackage unicode, UcdFull ucd, TableWriter writer)
{
    private const int Last = UnicodePackage.CodePointCount;

    private readonly string[] category = unicode.ReadEnumerated("General_Category");
    private readonly bool[] pictographic = unicode.ReadBinary("Extended_Pictographic");

    public void WriteAll()
    {
        WriteGeneral();
        WriteBidi();
        WriteLineBreak();
        WriteGraphemeBreak();
        WriteJoining();
        WriteScripts();
    }

    private void WriteGeneral()
    {
        bool[] ignorable = unicode.ReadBinary("Default_Ignorable_Code_Point");
        bool[] whiteSpace = unicode.ReadBinary("White_Space");
        byte[] values = Map(c =>
            PropertyValues.IndexOf(GeneralCategoryNames.All, category[c])
            | (ignorable[c] ? 0x20 : 0)
            | (whiteSpace[c] ? 0x40 : 0)
            | (pictographic[c] ? 0x80 : 0)
        );
        writer.WriteTwoStages(
            "GeneralTable",
            "General_Category in bits 0-4, Default_Ignorable_Code_Point 0x20, White_Space 0x40, Extended_Pictographic 0x80.",
            values,
            []
        );
    }

    private void WriteBidi()
    {
        string[] classes = unicode.ReadEnumerated("Bidi_Class");
        string[] bracketTypes = unicode.ReadEnumerated("Bidi_Paired_Bracket_Type");
        List<(int CodePoint, int Mirror)> mirrors = ucd.ReadMirrors();
        Dictionary<int, int> mirrorOf = mirrors.ToDictionary(pair => pair.CodePoint, pair => pair.Mirror);
        foreach ((int codePoint, int bracket, bool opens) in ucd.ReadBrackets())
        {
            if (
                mirrorOf[codePoint] != bracket
                || !string.Equals(bracketTypes[codePoint], opens ? "Open" : "Close", StringComparison.Ordinal)
            )
            {
                throw new InvalidDataException($"the bracket {codePoint:X4} is not its pair's mirror image");
            }
        }
        byte[] values = Map(c =>
            PropertyValues.IndexOf(PropertyValues.BidiClasses, classes[c])
            | (bracketTypes[c] is "Open" ? 0x20 : 0)
            | (bracketTypes[c] is "Close" ? 0x40 : 0)
            | (mirrorOf.ContainsKey(c) ? 0x80 : 0)
        );
        writer.WriteTwoStages(
            "BidiTable",
            "Bidi_Class in bits 0-4, opening bracket 0x20, closing bracket 0x40, has a mirror image 0x80.",
            values,
            []
        );
        writer.WriteLists(
            "MirrorTable",
            "Bidi_Mirroring_Glyph: characters, ascending, and the mirror image of each. All are in the BMP.",
            [
                (
                    "ushort",
                    "Characters",
                    [.. mirrors.Select(pair => checked((ushort)pair.CodePoint)).Select(v => (int)v)]
                ),
                ("ushort", "Mirrors", [.. mirrors.Select(pair => checked((ushort)pair.Mirror)).Select(v => (int)v)]),
            ]
        );
    }

    private void WriteLineBreak()
    {
        string[] classes = unicode.ReadEnumerated("Line_Break");
        bool[] eastAsian = ucd.ReadEastAsian();
        var rows = new List<(byte Class, byte Resolved, byte Flags)>();
        byte[] values = Map(c =>
        {
            bool quotation = classes[c] is "Quotation";
            int flags =
                (eastAsian[c] ? 1 : 0)
                | (quotation && category[c] is "Initial_Punctuation" ? 2 : 0)
                | (quotation && category[c] is "Final_Punctuation" ? 4 : 0)
                | (pictographic[c] && category[c] is "Unassigned" ? 8 : 0)
                | (c == 0x25CC ? 16 : 0);
            var row = (
                (byte)PropertyValues.IndexOf(PropertyValues.LineBreakClasses, classes[c]),
                (byte)PropertyValues.IndexOf(PropertyValues.LineBreakClasses, Resolve(classes[c], category[c])),
                (byte)flags
            );
            int index = rows.IndexOf(row);
            if (index < 0)
            {
                index = rows.Count;
                rows.Add(row);
            }
            return index;
        });
        writer.WriteTwoStages(
            "LineBreakTable",
            "A row for each mix of what UAX #14 asks of a character. Flags: East Asian 1, QU and Pi 2, QU and Pf 4, "
                + "unassigned Extended_Pictographic 8, U+25CC 16.",
            values,
            [
                ("Class", [.. rows.Select(row => row.Class)]),
                ("ResolvedClass", [.. rows.Select(row => row.Resolved)]),
                ("Flags", [.. rows.Select(row => row.Flags)]),
            ]
        );
    }

    // UAX #14 LB1.
    private static string Resolve(string lineBreak, string category) =>
        lineBreak switch
        {
            "Ambiguous" or "Surrogate" or "Unknown" => "Alphabetic",
            "Complex_Context" => category is "Nonspacing_Mark" or "Spacing_Mark" ? "Combining_Mark" : "Alphabetic",
            "Conditional_Japanese_Starter" => "Nonstarter",
            _ => lineBreak,
        };

    private void WriteGraphemeBreak()
    {
        string[] breaks = unicode.ReadEnumerated("Grapheme_Cluster_Break");
        string[] conjuncts = unicode.ReadEnumerated("Indic_Conjunct_Break");
        byte[] values = Map(c =>
            PropertyValues.IndexOf(PropertyValues.GraphemeBreaks, breaks[c])
            | (PropertyValues.IndexOf(PropertyValues.IndicConjunctBreaks, conjuncts[c]) << 4)
            | (pictographic[c] ? 0x40 : 0)
        );
        writer.WriteTwoStages(
            "GraphemeBreakTable",
            "Grapheme_Cluster_Break in bits 0-3, Indic_Conjunct_Break in bits 4-5, Extended_Pictographic 0x40.",
            values,
            []
        );
    }

    private void WriteJoining()
    {
        string[] types = unicode.ReadEnumerated("Joining_Type");
        string[] groups = ucd.ReadJoiningGroups();
        string[] names =
        [
            "No_Joining_Group",
            .. groups
                .Distinct(StringComparer.Ordinal)
                .Where(g => g is not "No_Joining_Group")
                .Order(StringComparer.Ordinal),
        ];
        writer.WriteEnum(
            "JoiningGroup",
            "Joining_Group: the letter whose shapes a cursive letter shares (ArabicShaping.txt).",
            names.Select(name => (Identifier(name), $"Joining_Group={name}."))
        );
        var rows = new List<(byte Type, byte Group)>();
        byte[] values = Map(c =>
        {
            var row = (
                (byte)PropertyValues.IndexOf(PropertyValues.JoiningTypes, types[c]),
                (byte)PropertyValues.IndexOf(names, groups[c])
            );
            int index = rows.IndexOf(row);
            if (index < 0)
            {
                index = rows.Count;
                rows.Add(row);
            }
            return index;
        });
        writer.WriteTwoStages(
            "JoiningTable",
            "A row for each pair of Joining_Type and Joining_Group.",
            values,
            [("Type", [.. rows.Select(row => row.Type)]), ("Group", [.. rows.Select(row => row.Group)])]
        );
    }

    private void WriteScripts()
    {
        string[] scripts = unicode.ReadEnumerated("Script");
        Dictionary<string, string> codes = ucd.ReadScriptCodes();
        string[] special = ["Unknown", "Common", "Inherited"];
        string[] names =
        [
            .. special,
            .. scripts
                .Distinct(StringComparer.Ordinal)
                .Except(special, StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        writer.WriteEnum(
            "Script",
            "Script: the writing system of a character (UAX #24).",
            names.Select(name => (Identifier(name), $"Script={name}, ISO 15924 code {codes[name]}."))
        );
        writer.WriteTwoStages(
            "ScriptTable",
            "Script; Tags holds the four letters of the ISO 15924 code of each script.",
            Map(c => Array.IndexOf(names, scripts[c])),
            [("Tags", [.. names.SelectMany(name => Encoding.ASCII.GetBytes(codes[name]))])]
        );

        SortedSet<string>[] extensions = unicode.ReadScriptExtensions();
        var keys = new List<string> { "" };
        var starts = new List<int> { 0 };
        var members = new List<byte>();
        byte[] values = Map(c =>
        {
            if (extensions[c].Count == 1 && extensions[c].Contains(scripts[c]))
            {
                return 0;
            }
            string key = string.Join(' ', extensions[c]);
            int index = keys.IndexOf(key);
            if (index < 0)
            {
                index = keys.Count;
                keys.Add(key);
                starts.Add(members.Count);
                members.AddRange(extensions[c].Select(name => (byte)PropertyValues.IndexOf(names, name)));
            }
            return index;
        });
        starts.Add(members.Count);
        if (members.Count > 0xFFFF)
        {
            throw new InvalidDataException("too many members of Script_Extensions");
        }
        writer.WriteTwoStages(
            "ScriptExtensionsTable",
            "The number of a set of Script_Extensions, 0 where the set is just the Script; see ScriptExtensionsSets.",
            values,
            [("Members", [.. members])]
        );
        writer.WriteLists(
            "ScriptExtensionsSets",
            "Set n of Script_Extensions is Members[Starts[n]..Starts[n + 1]].",
            [("ushort", "Starts", [.. starts])]
        );
    }

    private static string Identifier(string name) => name.Replace("_", "", StringComparison.Ordinal);

    private static byte[] Map(Func<int, int> value)
    {
        var values = new byte[Last];
        for (int codePoint = 0; codePoint < Last; codePoint++)
        {
            values[codePoint] = checked((byte)value(codePoint));
        }
        return values;
    }
}
