namespace DocExport.Unicode.TableGenerator;

/// <summary>Long names of property values, each list in the order of the library's enum of that property.</summary>
internal static class PropertyValues
{
    public static readonly string[] BidiClasses =
    [
        "Left_To_Right",
        "Right_To_Left",
        "Arabic_Letter",
        "European_Number",
        "European_Separator",
        "European_Terminator",
        "Arabic_Number",
        "Common_Separator",
        "Nonspacing_Mark",
        "Boundary_Neutral",
        "Paragraph_Separator",
        "Segment_Separator",
        "White_Space",
        "Other_Neutral",
        "Left_To_Right_Embedding",
        "Left_To_Right_Override",
        "Right_To_Left_Embedding",
        "Right_To_Left_Override",
        "Pop_Directional_Format",
        "Left_To_Right_Isolate",
        "Right_To_Left_Isolate",
        "First_Strong_Isolate",
        "Pop_Directional_Isolate",
    ];

    public static readonly string[] LineBreakClasses =
    [
        "Mandatory_Break",
        "Carriage_Return",
        "Line_Feed",
        "Next_Line",
        "Space",
        "ZWSpace",
        "Word_Joiner",
        "Glue",
        "ZWJ",
        "Combining_Mark",
        "Open_Punctuation",
        "Close_Punctuation",
        "Close_Parenthesis",
        "Exclamation",
        "Break_Symbols",
        "Infix_Numeric",
        "Quotation",
        "Nonstarter",
        "Break_Both",
        "Break_After",
        "Break_Before",
        "Hyphen",
        "Unambiguous_Hyphen",
        "Contingent_Break",
        "Inseparable",
        "Numeric",
        "Prefix_Numeric",
        "Postfix_Numeric",
        "Alphabetic",
        "Hebrew_Letter",
        "Ideographic",
        "E_Base",
        "E_Modifier",
        "JL",
        "JV",
        "JT",
        "H2",
        "H3",
        "Regional_Indicator",
        "Aksara_Prebase",
        "Aksara",
        "Aksara_Start",
        "Virama",
        "Virama_Final",
        "Ambiguous",
        "Conditional_Japanese_Starter",
        "Complex_Context",
        "Surrogate",
        "Unknown",
    ];

    public static readonly string[] GraphemeBreaks =
    [
        "Other",
        "CR",
        "LF",
        "Control",
        "Extend",
        "ZWJ",
        "Regional_Indicator",
        "Prepend",
        "SpacingMark",
        "L",
        "V",
        "T",
        "LV",
        "LVT",
    ];

    public static readonly string[] IndicConjunctBreaks = ["None", "Consonant", "Extend", "Linker"];

    public static readonly string[] JoiningTypes =
    [
        "Non_Joining",
        "Transparent",
        "Right_Joining",
        "Left_Joining",
        "Dual_Joining",
        "Join_Causing",
    ];

    /// <summary>The place of a value in its list.</summary>
    /// <exception cref="InvalidDataException">The list has no such value: Unicode has grown.</exception>
    public static int IndexOf(string[] values, string name)
    {
        int index = Array.IndexOf(values, name);
        return index >= 0 ? index : throw new InvalidDataException($"unknown property value {name}");
    }
}
