using static DocExport.Unicode.LineBreakSet;

namespace DocExport.Unicode;

/// <summary>What the rules of UAX #14 need to know of the text before a place. The default value is the start of text.</summary>
internal struct LineBreakState
{
    private const ulong BeforeInitialQuote = HardBreak | OP | QU | GL | SP | ZW;

    /// <summary>The unit just before the place.</summary>
    public LineBreakUnit Last;

    /// <summary>The unit before <see cref="Last"/>.</summary>
    public LineBreakUnit BeforeLast;

    /// <summary>The last unit that is not a space: what the rules with SP* look back to.</summary>
    public LineBreakUnit BeforeSpaces;

    /// <summary>Whether <see cref="BeforeSpaces"/> is an initial quotation mark in the place that LB15a asks for.</summary>
    public bool OpensQuotation;

    /// <summary>Whether the text before the place ends with NU (SY | IS)* (LB25).</summary>
    public bool InNumber;

    /// <summary>Whether the text before the place ends with NU (SY | IS)* (CL | CP) (LB25).</summary>
    public bool AfterClosedNumber;

    /// <summary>Whether an odd count of regional indicators ends here (LB30a).</summary>
    public bool HalfFlag;

    public void Take(in LineBreakUnit unit)
    {
        if (!unit.Is(SP))
        {
            OpensQuotation = unit.Has(LineBreakUnit.InitialQuoteFlag) && (Last.IsEdge || Last.Is(BeforeInitialQuote));
            BeforeSpaces = unit;
        }
        AfterClosedNumber = InNumber && unit.Is(CL | CP);
        InNumber = unit.Is(NU) || (InNumber && unit.Is(SY | IS));
        HalfFlag = unit.Is(RI) && !HalfFlag;
        BeforeLast = Last;
        Last = unit;
    }
}
