namespace DocExport.Unicode;

/// <summary>Sets of <see cref="BidiClass"/> as bits, under the short names that UAX #9 writes its rules with.</summary>
internal static class BidiSet
{
    public const uint L = 1U << (int)BidiClass.LeftToRight;
    public const uint R = 1U << (int)BidiClass.RightToLeft;
    public const uint AL = 1U << (int)BidiClass.ArabicLetter;
    public const uint EN = 1U << (int)BidiClass.EuropeanNumber;
    public const uint ES = 1U << (int)BidiClass.EuropeanSeparator;
    public const uint ET = 1U << (int)BidiClass.EuropeanTerminator;
    public const uint AN = 1U << (int)BidiClass.ArabicNumber;
    public const uint CS = 1U << (int)BidiClass.CommonSeparator;
    public const uint NSM = 1U << (int)BidiClass.NonspacingMark;
    public const uint BN = 1U << (int)BidiClass.BoundaryNeutral;
    public const uint B = 1U << (int)BidiClass.ParagraphSeparator;
    public const uint S = 1U << (int)BidiClass.SegmentSeparator;
    public const uint WS = 1U << (int)BidiClass.WhiteSpace;
    public const uint ON = 1U << (int)BidiClass.OtherNeutral;
    public const uint PDF = 1U << (int)BidiClass.PopDirectionalFormat;
    public const uint PDI = 1U << (int)BidiClass.PopDirectionalIsolate;

    /// <summary>LRE, LRO, RLE, RLO.</summary>
    public const uint Embedding =
        (1U << (int)BidiClass.LeftToRightEmbedding)
        | (1U << (int)BidiClass.LeftToRightOverride)
        | (1U << (int)BidiClass.RightToLeftEmbedding)
        | (1U << (int)BidiClass.RightToLeftOverride);

    /// <summary>LRI, RLI, FSI (BD8).</summary>
    public const uint IsolateInitiator =
        (1U << (int)BidiClass.LeftToRightIsolate)
        | (1U << (int)BidiClass.RightToLeftIsolate)
        | (1U << (int)BidiClass.FirstStrongIsolate);

    /// <summary>What X9 removes.</summary>
    public const uint Removed = Embedding | PDF | BN;

    /// <summary>NI of rules N0 to N2: neutrals and isolate formatting characters.</summary>
    public const uint NeutralOrIsolate = B | S | WS | ON | IsolateInitiator | PDI;

    /// <summary>Characters whose direction is their own (P2).</summary>
    public const uint Strong = L | R | AL;

    /// <summary>Whether a class is in a set.</summary>
    public static bool IsIn(this BidiClass bidiClass, uint set) => ((1U << (int)bidiClass) & set) != 0;
}
