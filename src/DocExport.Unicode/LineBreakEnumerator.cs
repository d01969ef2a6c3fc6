using static DocExport.Unicode.LineBreakSet;

namespace DocExport.Unicode;

/// <summary>Walks over the line break opportunities of a text; see <see cref="LineBreaker.Enumerate"/>.</summary>
public ref struct LineBreakEnumerator
{
    private readonly ReadOnlySpan<char> text;
    private LineBreakState state;
    private LineBreakUnit next;
    private bool started;

    internal LineBreakEnumerator(ReadOnlySpan<char> text)
    {
        this.text = text;
        next = LineBreakUnit.Read(text, 0);
    }

    /// <summary>The place that <see cref="MoveNext"/> found.</summary>
    public LineBreakPosition Current { get; private set; }

    /// <summary>This enumerator itself, so that foreach takes it.</summary>
    public readonly LineBreakEnumerator GetEnumerator() => this;

    /// <summary>Goes to the next place where a line may or must end.</summary>
    /// <returns>False after the end of the text.</returns>
    public bool MoveNext()
    {
        while (!next.IsEdge)
        {
            LineBreakUnit unit = next;
            BreakOpportunity opportunity = started ? Before(ref unit) : BreakOpportunity.Prohibited;
            state.Take(unit);
            started = true;
            next = LineBreakUnit.Read(text, unit.End);
            if (opportunity != BreakOpportunity.Prohibited)
            {
                Current = new LineBreakPosition(unit.Start, opportunity == BreakOpportunity.Mandatory);
                return true;
            }
        }
        if (!started)
        {
            return false;
        }
        // LB3.
        started = false;
        Current = new LineBreakPosition(text.Length, IsMandatory: true);
        return true;
    }

    private readonly BreakOpportunity Before(ref LineBreakUnit unit)
    {
        // The two commonest neighbours come first; no rule before LB28 and LB7 says otherwise of them.
        if (unit.Is(AL) && state.Last.Is(AL))
        {
            return BreakOpportunity.Prohibited;
        }
        if (state.Last.Is(HardBreak))
        {
            // LB4, LB5.
            return state.Last.Is(CR) && unit.Is(LF) ? BreakOpportunity.Prohibited : BreakOpportunity.Mandatory;
        }
        // LB6, LB7.
        if (unit.Is(HardBreak | SP | ZW))
        {
            return BreakOpportunity.Prohibited;
        }
        return LineBreakRules.Allows(text, in state, in unit) ? BreakOpportunity.Allowed : BreakOpportunity.Prohibited;
    }
}
