using static DocExport.Unicode.LineBreakSet;

namespace DocExport.Unicode;

/// <summary>Rules LB8 to LB31 of UAX #14, in their order: the first that speaks decides.</summary>
internal static class LineBreakRules
{
    private const ulong AfterFinalQuote = SP | GL | WJ | CL | QU | CP | EX | IS | SY | HardBreak | ZW;
    private const ulong BeforeWordInitialHyphen = HardBreak | SP | ZW | CB | GL;

    /// <summary>Whether a line may end between the state's last unit and this one.</summary>
    public static bool Allows(ReadOnlySpan<char> text, in LineBreakState state, in LineBreakUnit unit)
    {
        // LB8, LB8a.
        if (state.BeforeSpaces.Is(ZW))
        {
            return true;
        }
        if (state.Last.EndsWithJoiner)
        {
            return false;
        }
        if (ForbidsAroundPunctuation(text, in state, in unit))
        {
            return false;
        }
        // LB18.
        if (state.Last.Is(SP))
        {
            return true;
        }
        if (ForbidsAtQuotation(text, in state, in unit))
        {
            return false;
        }
        // LB20.
        if (state.Last.Is(CB) || unit.Is(CB))
        {
            return true;
        }
        return !(
            ForbidsAtHyphen(in state, in unit)
            || ForbidsInNumber(text, in state, in unit)
            || ForbidsInWord(text, in state, in unit)
            || ForbidsInPicture(in state, in unit)
        );
    }

    // LB11 to LB17: the rules that hold across spaces too.
    private static bool ForbidsAroundPunctuation(
        ReadOnlySpan<char> text,
        in LineBreakState state,
        in LineBreakUnit unit
    )
    {
        ref readonly LineBreakUnit last = ref state.Last;
        // LB11, LB12, LB12a, LB13.
        if (unit.Is(WJ) || last.Is(WJ | GL) || (unit.Is(GL) && !last.Is(SP | BA | HY | HH)))
        {
            return true;
        }
        if (unit.Is(CL | CP | EX | SY))
        {
            return true;
        }
        // LB14, LB15a.
        if (state.BeforeSpaces.Is(OP) || state.OpensQuotation)
        {
            return true;
        }
        // LB15b.
        if (unit.Has(LineBreakUnit.FinalQuoteFlag))
        {
            LineBreakUnit after = LineBreakUnit.Read(text, unit.End);
            if (after.IsEdge || after.Is(AfterFinalQuote))
            {
                return true;
            }
        }
        if (unit.Is(IS))
        {
            // LB15c, LB15d.
            return !(last.Is(SP) && LineBreakUnit.Read(text, unit.End).Is(NU));
        }
        // LB16, LB17.
        return (unit.Is(NS) && state.BeforeSpaces.Is(CL | CP)) || (unit.Is(B2) && state.BeforeSpaces.Is(B2));
    }

    // LB19, LB19a.
    private static bool ForbidsAtQuotation(ReadOnlySpan<char> text, in LineBreakState state, in LineBreakUnit unit)
    {
        ref readonly LineBreakUnit last = ref state.Last;
        if (unit.Is(QU))
        {
            if (!unit.Has(LineBreakUnit.InitialQuoteFlag) || !last.IsEastAsian)
            {
                return true;
            }
            LineBreakUnit after = LineBreakUnit.Read(text, unit.End);
            if (after.IsEdge || !after.IsEastAsian)
            {
                return true;
            }
        }
        return last.Is(QU)
            && (
                !last.Has(LineBreakUnit.FinalQuoteFlag)
                || !unit.IsEastAsian
                || state.BeforeLast.IsEdge
                || !state.BeforeLast.IsEastAsian
            );
    }

    // LB20a to LB22.
    private static bool ForbidsAtHyphen(in LineBreakState state, in LineBreakUnit unit)
    {
        ref readonly LineBreakUnit last = ref state.Last;
        if (unit.Is(BA | HH | HY | NS | IN) || last.Is(BB))
        {
            return true;
        }
        if (last.Is(HY | HH))
        {
            ref readonly LineBreakUnit before = ref state.BeforeLast;
            bool wordInitial = before.IsEdge || before.Is(BeforeWordInitialHyphen);
            return (wordInitial && unit.Is(Letter)) || (before.Is(HL) && !unit.Is(HL));
        }
        return last.Is(SY) && unit.Is(HL);
    }

    // LB23 to LB25.
    private static bool ForbidsInNumber(ReadOnlySpan<char> text, in LineBreakState state, in LineBreakUnit unit)
    {
        ref readonly LineBreakUnit last = ref state.Last;
        if (unit.Is(NU))
        {
            return last.Is(Letter | PR | PO | HY | IS) || state.InNumber;
        }
        if (unit.Is(PR | PO))
        {
            return last.Is(Letter)
                || (last.Is(ID | EB | EM) && unit.Is(PO))
                || state.InNumber
                || state.AfterClosedNumber;
        }
        if (unit.Is(Letter))
        {
            return last.Is(NU | PR | PO);
        }
        if (unit.Is(ID | EB | EM))
        {
            return last.Is(PR);
        }
        return unit.Is(OP) && last.Is(PR | PO) && NumberFollows(text, unit.End);
    }

    // LB25: (PR | PO) × OP IS? NU.
    private static bool NumberFollows(ReadOnlySpan<char> text, int index)
    {
        LineBreakUnit after = LineBreakUnit.Read(text, index);
        return after.Is(NU) || (after.Is(IS) && LineBreakUnit.Read(text, after.End).Is(NU));
    }

    // LB26 to LB30.
    private static bool ForbidsInWord(ReadOnlySpan<char> text, in LineBreakState state, in LineBreakUnit unit)
    {
        ref readonly LineBreakUnit last = ref state.Last;
        if (ForbidsInHangul(in last, in unit) || ForbidsInAksara(text, in state, in unit))
        {
            return true;
        }
        // LB28, LB29.
        if (unit.Is(Letter) && last.Is(Letter | IS))
        {
            return true;
        }
        // LB30.
        return (last.Is(Letter | NU) && unit.Is(OP) && !unit.IsEastAsian)
            || (last.Is(CP) && !last.IsEastAsian && unit.Is(Letter | NU));
    }

    // LB26, LB27.
    private static bool ForbidsInHangul(in LineBreakUnit last, in LineBreakUnit unit) =>
        (last.Is(JL) && unit.Is(JL | JV | H2 | H3))
        || (last.Is(JV | H2) && unit.Is(JV | JT))
        || (last.Is(JT | H3) && unit.Is(JT))
        || (last.Is(Hangul) && unit.Is(PO))
        || (last.Is(PR) && unit.Is(Hangul));

    // LB28a.
    private static bool ForbidsInAksara(ReadOnlySpan<char> text, in LineBreakState state, in LineBreakUnit unit)
    {
        ref readonly LineBreakUnit last = ref state.Last;
        if (unit.Is(VF | VI))
        {
            return IsAksara(in last);
        }
        if (!IsAksara(in unit))
        {
            return false;
        }
        return last.Is(AP)
            || (last.Is(VI) && IsAksara(in state.BeforeLast) && !unit.Is(AS))
            || (IsAksara(in last) && LineBreakUnit.Read(text, unit.End).Is(VF));
    }

    private static bool IsAksara(in LineBreakUnit unit) => unit.Is(AK | AS) || unit.Has(LineBreakUnit.DottedCircleFlag);

    // LB30a, LB30b.
    private static bool ForbidsInPicture(in LineBreakState state, in LineBreakUnit unit) =>
        (unit.Is(RI) && state.HalfFlag)
        || (unit.Is(EM) && (state.Last.Is(EB) || state.Last.Has(LineBreakUnit.UnassignedPictographicFlag)));
}
