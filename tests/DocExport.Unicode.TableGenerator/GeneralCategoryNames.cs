namespace DocExport.Unicode.TableGenerator;

/// <summary>Long names of General_Category in the order of System.Globalization.UnicodeCategory.</summary>
internal static class GeneralCategoryNames
{
    public static readonly string[] All =
    [
        "Uppercase_Letter",
        "Lowercase_Letter",
        "Titlecase_Letter",
        "Modifier_Letter",
        "Other_Letter",
        "Nonspacing_Mark",
        "Spacing_Mark",
        "Enclosing_Mark",
        "Decimal_Number",
        "Letter_Number",
        "Other_Number",
        "Space_Separator",
        "Line_Separator",
        "Paragraph_Separator",
        "Control",
        "Format",
        "Surrogate",
        "Private_Use",
        "Connector_Punctuation",
        "Dash_Punctuation",
        "Open_Punctuation",
        "Close_Punctuation",
        "Initial_Punctuation",
        "Final_Punctuation",
        "Other_Punctuation",
        "Math_Symbol",
        "Currency_Symbol",
        "Modifier_Symbol",
        "Other_Symbol",
        "Unassigned",
    ];
}
