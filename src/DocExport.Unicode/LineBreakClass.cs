namespace DocExport.Unicode;

/// <summary>Line_Break of a character (UAX #14, table 1).</summary>
public enum LineBreakClass : byte
{
    /// <summary>BK.</summary>
    MandatoryBreak,

    /// <summary>CR.</summary>
    CarriageReturn,

    /// <summary>LF.</summary>
    LineFeed,

    /// <summary>NL.</summary>
    NextLine,

    /// <summary>SP.</summary>
    Space,

    /// <summary>ZW.</summary>
    ZeroWidthSpace,

    /// <summary>WJ.</summary>
    WordJoiner,

    /// <summary>GL: no-break spaces and the like.</summary>
    Glue,

    /// <summary>ZWJ.</summary>
    ZeroWidthJoiner,

    /// <summary>CM.</summary>
    CombiningMark,

    /// <summary>OP.</summary>
    OpenPunctuation,

    /// <summary>CL.</summary>
    ClosePunctuation,

    /// <summary>CP.</summary>
    CloseParenthesis,

    /// <summary>EX: exclamation and question marks, the Arabic question mark and semicolon among them.</summary>
    Exclamation,

    /// <summary>SY: the solidus.</summary>
    BreakSymbol,

    /// <summary>IS: comma, full stop, colon, semicolon, the Arabic comma.</summary>
    InfixNumeric,

    /// <summary>QU.</summary>
    Quotation,

    /// <summary>NS.</summary>
    Nonstarter,

    /// <summary>B2: the em dash.</summary>
    BreakBoth,

    /// <summary>BA.</summary>
    BreakAfter,

    /// <summary>BB.</summary>
    BreakBefore,

    /// <summary>HY: the hyphen-minus.</summary>
    Hyphen,

    /// <summary>HH: hyphens that are never a minus (since Unicode 17.0).</summary>
    UnambiguousHyphen,

    /// <summary>CB: the object replacement character.</summary>
    ContingentBreak,

    /// <summary>IN: leaders.</summary>
    Inseparable,

    /// <summary>NU.</summary>
    Numeric,

    /// <summary>PR.</summary>
    PrefixNumeric,

    /// <summary>PO.</summary>
    PostfixNumeric,

    /// <summary>AL.</summary>
    Alphabetic,

    /// <summary>HL.</summary>
    HebrewLetter,

    /// <summary>ID.</summary>
    Ideographic,

    /// <summary>EB.</summary>
    EmojiBase,

    /// <summary>EM.</summary>
    EmojiModifier,

    /// <summary>JL.</summary>
    HangulLeadingJamo,

    /// <summary>JV.</summary>
    HangulVowelJamo,

    /// <summary>JT.</summary>
    HangulTrailingJamo,

    /// <summary>H2.</summary>
    HangulLvSyllable,

    /// <summary>H3.</summary>
    HangulLvtSyllable,

    /// <summary>RI.</summary>
    RegionalIndicator,

    /// <summary>AP.</summary>
    AksaraPrebase,

    /// <summary>AK.</summary>
    Aksara,

    /// <summary>AS.</summary>
    AksaraStart,

    /// <summary>VI.</summary>
    Virama,

    /// <summary>VF.</summary>
    ViramaFinal,

    /// <summary>AI: LB1 makes it AL.</summary>
    Ambiguous,

    /// <summary>CJ: LB1 makes it NS.</summary>
    ConditionalJapaneseStarter,

    /// <summary>SA, of Thai, Lao, Khmer and the like: LB1 makes it CM or AL.</summary>
    ComplexContext,

    /// <summary>SG: LB1 makes it AL.</summary>
    Surrogate,

    /// <summary>XX: LB1 makes it AL.</summary>
    Unknown,
}
