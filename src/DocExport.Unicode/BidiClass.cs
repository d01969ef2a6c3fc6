namespace DocExport.Unicode;

/// <summary>Bidi_Class of a character (UAX #9, table 4).</summary>
public enum BidiClass : byte
{
    /// <summary>L: a strong left-to-right character.</summary>
    LeftToRight,

    /// <summary>R: a strong right-to-left character that is not an Arabic letter.</summary>
    RightToLeft,

    /// <summary>AL: a strong right-to-left letter of Arabic, Syriac, Thaana and the like.</summary>
    ArabicLetter,

    /// <summary>EN: European digits, and the Extended Arabic-Indic digits of Persian and Urdu.</summary>
    EuropeanNumber,

    /// <summary>ES: plus and minus.</summary>
    EuropeanSeparator,

    /// <summary>ET: currency, percent and degree signs.</summary>
    EuropeanTerminator,

    /// <summary>AN: Arabic-Indic digits and Arabic number punctuation.</summary>
    ArabicNumber,

    /// <summary>CS: comma, full stop, colon, solidus and no-break space.</summary>
    CommonSeparator,

    /// <summary>NSM: marks that take the direction of what they stand on.</summary>
    NonspacingMark,

    /// <summary>BN: control and format characters that take no part.</summary>
    BoundaryNeutral,

    /// <summary>B: ends a paragraph.</summary>
    ParagraphSeparator,

    /// <summary>S: tabulators.</summary>
    SegmentSeparator,

    /// <summary>WS: spaces.</summary>
    WhiteSpace,

    /// <summary>ON: all other neutral characters, such as brackets.</summary>
    OtherNeutral,

    /// <summary>LRE, U+202A.</summary>
    LeftToRightEmbedding,

    /// <summary>LRO, U+202D.</summary>
    LeftToRightOverride,

    /// <summary>RLE, U+202B.</summary>
    RightToLeftEmbedding,

    /// <summary>RLO, U+202E.</summary>
    RightToLeftOverride,

    /// <summary>PDF, U+202C: ends an embedding or override.</summary>
    PopDirectionalFormat,

    /// <summary>LRI, U+2066.</summary>
    LeftToRightIsolate,

    /// <summary>RLI, U+2067.</summary>
    RightToLeftIsolate,

    /// <summary>FSI, U+2068.</summary>
    FirstStrongIsolate,

    /// <summary>PDI, U+2069: ends an isolate.</summary>
    PopDirectionalIsolate,
}
