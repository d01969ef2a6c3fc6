namespace DocExport.Docx;

/// <summary>The diagnostics of this room. A number, once given, keeps its meaning.</summary>
internal static class Codes
{
    /// <summary>A character that XML forbids was dropped.</summary>
    public const string ForbiddenCharacter = "WD001";

    /// <summary>An unpaired surrogate was replaced.</summary>
    public const string UnpairedSurrogate = "WD002";

    /// <summary>A list is nested deeper than Word's nine levels.</summary>
    public const string ListTooDeep = "WD003";

    /// <summary>A table has more columns than Word can hold.</summary>
    public const string TooManyColumns = "WD004";

    /// <summary>A link names a heading that is not there.</summary>
    public const string UnknownAnchor = "WD005";

    /// <summary>A link's target is not an address.</summary>
    public const string BadAddress = "WD006";

    /// <summary>Generated numbers keep European digits, since no number format gives the template's.</summary>
    public const string DigitsLeftToWord = "WD007";

    /// <summary>An ordered list starts at a number that Word cannot count from.</summary>
    public const string ListStartTooLarge = "WD008";

    /// <summary>Blocks or inlines are nested deeper than the limit.</summary>
    public const string NestedTooDeep = "WD009";

    /// <summary>An explicit directional character has no partner in its text.</summary>
    public const string UnmatchedDirectionalMark = "WD010";

    /// <summary>An image cannot be decoded.</summary>
    public const string BrokenImage = "WD011";

    /// <summary>A page cannot start in a table or in a note.</summary>
    public const string NoPageHere = "WD012";

    /// <summary>A table of contents has nothing to list.</summary>
    public const string NoHeadings = "WD013";

    /// <summary>A mark refers to a note that is not there, or stands in a note.</summary>
    public const string NoSuchNote = "WD014";
}
