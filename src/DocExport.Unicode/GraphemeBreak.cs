namespace DocExport.Unicode;

/// <summary>Grapheme_Cluster_Break of a character (UAX #29, table 2).</summary>
public enum GraphemeBreak : byte
{
    /// <summary>Any other character.</summary>
    Other,

    /// <summary>CR.</summary>
    CarriageReturn,

    /// <summary>LF.</summary>
    LineFeed,

    /// <summary>A control, format or separator character, on its own always.</summary>
    Control,

    /// <summary>A mark that extends what stands before it.</summary>
    Extend,

    /// <summary>ZWJ, U+200D.</summary>
    ZeroWidthJoiner,

    /// <summary>One half of a flag.</summary>
    RegionalIndicator,

    /// <summary>A sign that belongs to what follows, such as the Arabic number sign.</summary>
    Prepend,

    /// <summary>A spacing mark that belongs to what stands before it.</summary>
    SpacingMark,

    /// <summary>L.</summary>
    HangulLeadingJamo,

    /// <summary>V.</summary>
    HangulVowelJamo,

    /// <summary>T.</summary>
    HangulTrailingJamo,

    /// <summary>LV.</summary>
    HangulLvSyllable,

    /// <summary>LVT.</summary>
    HangulLvtSyllable,
}
