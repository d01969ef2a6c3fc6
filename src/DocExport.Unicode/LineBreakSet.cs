namespace DocExport.Unicode;

/// <summary>Sets of <see cref="LineBreakClass"/> as bits, under the short names that UAX #14 writes its rules with.</summary>
internal static class LineBreakSet
{
    public const ulong BK = 1UL << (int)LineBreakClass.MandatoryBreak;
    public const ulong CR = 1UL << (int)LineBreakClass.CarriageReturn;
    public const ulong LF = 1UL << (int)LineBreakClass.LineFeed;
    public const ulong NL = 1UL << (int)LineBreakClass.NextLine;
    public const ulong SP = 1UL << (int)LineBreakClass.Space;
    public const ulong ZW = 1UL << (int)LineBreakClass.ZeroWidthSpace;
    public const ulong WJ = 1UL << (int)LineBreakClass.WordJoiner;
    public const ulong GL = 1UL << (int)LineBreakClass.Glue;
    public const ulong ZWJ = 1UL << (int)LineBreakClass.ZeroWidthJoiner;
    public const ulong CM = 1UL << (int)LineBreakClass.CombiningMark;
    public const ulong OP = 1UL << (int)LineBreakClass.OpenPunctuation;
    public const ulong CL = 1UL << (int)LineBreakClass.ClosePunctuation;
    public const ulong CP = 1UL << (int)LineBreakClass.CloseParenthesis;
    public const ulong EX = 1UL << (int)LineBreakClass.Exclamation;
    public const ulong SY = 1UL << (int)LineBreakClass.BreakSymbol;
    public const ulong IS = 1UL << (int)LineBreakClass.InfixNumeric;
    public const ulong QU = 1UL << (int)LineBreakClass.Quotation;
    public const ulong NS = 1UL << (int)LineBreakClass.Nonstarter;
    public const ulong B2 = 1UL << (int)LineBreakClass.BreakBoth;
    public const ulong BA = 1UL << (int)LineBreakClass.BreakAfter;
    public const ulong BB = 1UL << (int)LineBreakClass.BreakBefore;
    public const ulong HY = 1UL << (int)LineBreakClass.Hyphen;
    public const ulong HH = 1UL << (int)LineBreakClass.UnambiguousHyphen;
    public const ulong CB = 1UL << (int)LineBreakClass.ContingentBreak;
    public const ulong IN = 1UL << (int)LineBreakClass.Inseparable;
    public const ulong NU = 1UL << (int)LineBreakClass.Numeric;
    public const ulong PR = 1UL << (int)LineBreakClass.PrefixNumeric;
    public const ulong PO = 1UL << (int)LineBreakClass.PostfixNumeric;
    public const ulong AL = 1UL << (int)LineBreakClass.Alphabetic;
    public const ulong HL = 1UL << (int)LineBreakClass.HebrewLetter;
    public const ulong ID = 1UL << (int)LineBreakClass.Ideographic;
    public const ulong EB = 1UL << (int)LineBreakClass.EmojiBase;
    public const ulong EM = 1UL << (int)LineBreakClass.EmojiModifier;
    public const ulong JL = 1UL << (int)LineBreakClass.HangulLeadingJamo;
    public const ulong JV = 1UL << (int)LineBreakClass.HangulVowelJamo;
    public const ulong JT = 1UL << (int)LineBreakClass.HangulTrailingJamo;
    public const ulong H2 = 1UL << (int)LineBreakClass.HangulLvSyllable;
    public const ulong H3 = 1UL << (int)LineBreakClass.HangulLvtSyllable;
    public const ulong RI = 1UL << (int)LineBreakClass.RegionalIndicator;
    public const ulong AP = 1UL << (int)LineBreakClass.AksaraPrebase;
    public const ulong AK = 1UL << (int)LineBreakClass.Aksara;
    public const ulong AS = 1UL << (int)LineBreakClass.AksaraStart;
    public const ulong VI = 1UL << (int)LineBreakClass.Virama;
    public const ulong VF = 1UL << (int)LineBreakClass.ViramaFinal;

    /// <summary>After these a line always ends (LB4, LB5).</summary>
    public const ulong HardBreak = BK | CR | LF | NL;

    /// <summary>Letters (LB20a to LB30).</summary>
    public const ulong Letter = AL | HL;

    /// <summary>Korean syllables and their parts (LB27).</summary>
    public const ulong Hangul = JL | JV | JT | H2 | H3;
}
