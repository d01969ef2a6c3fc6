using System.Runtime.CompilerServices;

namespace DocExport.Unicode;

/// <summary>The brackets that are open at a place, each with the script of the run it stands in.</summary>
internal struct OpenScriptBrackets
{
    // Deeper brackets are taken as common characters: a bound, as all input has one.
    private const int Capacity = 64;

    private Entries entries;
    private int count;

    public void Open(int bracket)
    {
        if (count < Capacity)
        {
            entries[count++] = new Entry(CodePointProperties.GetPairedBracket(bracket), Script.Common);
        }
    }

    /// <summary>The place of the innermost open bracket that this one closes, or -1.</summary>
    public readonly int Find(int closing)
    {
        for (int i = count - 1; i >= 0; i--)
        {
            if (entries[i].Closing == closing)
            {
                return i;
            }
        }
        return -1;
    }

    /// <summary>The script of a bracket's run, or Common while that run is not at its end.</summary>
    public readonly Script ScriptAt(int place) => entries[place].Script;

    /// <summary>Closes a bracket and all within it.</summary>
    public void CloseAt(int place) => count = place;

    /// <summary>Tells the brackets of the run that ends what its script is.</summary>
    public void Settle(Script script)
    {
        for (int i = count - 1; i >= 0 && entries[i].Script == Script.Common; i--)
        {
            entries[i].Script = script;
        }
    }

    private record struct Entry(int Closing, Script Script);

    [InlineArray(Capacity)]
    private struct Entries
    {
        private Entry first;
    }
}
