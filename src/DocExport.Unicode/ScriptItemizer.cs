namespace DocExport.Unicode;

/// <summary>Splits text into runs that can each be shaped as one script (UAX #24, section 5).</summary>
/// <remarks>
/// A character of no script of its own (Common, Unknown, Inherited) goes with the run before it, at the start of the text
/// with the run after; a closing bracket goes with its opening one, up to 64 deep; one with Script_Extensions goes with
/// any of its scripts. Time is linear in the length of the text, and nothing is allocated.
/// </remarks>
public ref struct ScriptItemizer
{
    private readonly ReadOnlySpan<char> text;
    private OpenScriptBrackets brackets;

    // The scripts that all characters of the run so far can be of, and the first Script among their own.
    private ScriptSet candidates;
    private Script own;
    private Script previous;
    private int end;

    /// <summary>Begins at the start of a text.</summary>
    /// <param name="text">A paragraph or any other text; an unpaired surrogate is read as U+FFFD.</param>
    public ScriptItemizer(ReadOnlySpan<char> text)
    {
        this.text = text;
        previous = Script.Common;
    }

    /// <summary>The run that <see cref="MoveNext"/> found.</summary>
    public ScriptRun Current { get; private set; }

    /// <summary>This enumerator itself, so that foreach takes it.</summary>
    public readonly ScriptItemizer GetEnumerator() => this;

    /// <summary>Goes to the next run.</summary>
    /// <returns>False after the end of the text.</returns>
    public bool MoveNext()
    {
        if (end == text.Length)
        {
            return false;
        }
        int start = end;
        candidates = ScriptSet.All;
        own = Script.Common;
        while (end < text.Length && TryJoin(Utf16.Decode(text, end, out int length)))
        {
            end += length;
        }
        previous = Choose();
        brackets.Settle(previous);
        Current = new ScriptRun(start, end - start, previous);
        return true;
    }

    private bool TryJoin(int codePoint)
    {
        Script script = CodePointProperties.GetScript(codePoint);
        // A mark never leaves what it stands on, whatever scripts it is used with.
        if (script == Script.Inherited)
        {
            return true;
        }
        BidiBracketType bracket = CodePointProperties.GetBracketType(codePoint);
        if (bracket == BidiBracketType.Close && brackets.Find(codePoint) is var place and >= 0)
        {
            Script opened = brackets.ScriptAt(place);
            if (opened != Script.Common && !TryNarrow(ScriptSet.Of(opened)))
            {
                return false;
            }
            brackets.CloseAt(place);
            return true;
        }
        if (!TryNarrow(ScriptsOf(codePoint, script)))
        {
            return false;
        }
        if (own == Script.Common && script != Script.Unknown)
        {
            own = script;
        }
        if (bracket == BidiBracketType.Open)
        {
            brackets.Open(codePoint);
        }
        return true;
    }

    private static ScriptSet ScriptsOf(int codePoint, Script script)
    {
        ReadOnlySpan<Script> extensions = CodePointProperties.GetScriptExtensions(codePoint);
        if (!extensions.IsEmpty)
        {
            return ScriptSet.Of(extensions);
        }
        return script is Script.Common or Script.Unknown ? ScriptSet.All : ScriptSet.Of(script);
    }

    private bool TryNarrow(in ScriptSet scripts)
    {
        ScriptSet both = candidates.Intersect(scripts);
        if (both.IsEmpty)
        {
            return false;
        }
        candidates = both;
        return true;
    }

    private readonly Script Choose()
    {
        if (own != Script.Common && candidates.Contains(own))
        {
            return own;
        }
        if (candidates.IsAll)
        {
            return Script.Common;
        }
        return candidates.Contains(previous) ? previous : candidates.First;
    }
}
