using System.Numerics;

namespace DocExport.Unicode;

/// <summary>A set of scripts as bits.</summary>
internal readonly record struct ScriptSet
{
    private readonly ulong low;
    private readonly ulong middle;
    private readonly ulong high;

    private ScriptSet(ulong low, ulong middle, ulong high)
    {
        this.low = low;
        this.middle = middle;
        this.high = high;
    }

    /// <summary>Every script: what a character of no script of its own can be of.</summary>
    public static ScriptSet All => new(ulong.MaxValue, ulong.MaxValue, ulong.MaxValue);

    public bool IsAll => (low & middle & high) == ulong.MaxValue;

    public bool IsEmpty => (low | middle | high) == 0;

    /// <summary>The script of the lowest number in a set that is not empty.</summary>
    public Script First
    {
        get
        {
            if (low != 0)
            {
                return (Script)BitOperations.TrailingZeroCount(low);
            }
            return middle != 0
                ? (Script)(64 + BitOperations.TrailingZeroCount(middle))
                : (Script)(128 + BitOperations.TrailingZeroCount(high));
        }
    }

    public static ScriptSet Of(Script script)
    {
        ulong bit = 1UL << ((int)script & 63);
        return ((int)script >> 6) switch
        {
            0 => new ScriptSet(bit, 0, 0),
            1 => new ScriptSet(0, bit, 0),
            _ => new ScriptSet(0, 0, bit),
        };
    }

    public static ScriptSet Of(ReadOnlySpan<Script> scripts)
    {
        var set = default(ScriptSet);
        foreach (Script script in scripts)
        {
            ScriptSet one = Of(script);
            set = new ScriptSet(set.low | one.low, set.middle | one.middle, set.high | one.high);
        }
        return set;
    }

    public bool Contains(Script script) => !Intersect(Of(script)).IsEmpty;

    public ScriptSet Intersect(in ScriptSet other) => new(low & other.low, middle & other.middle, high & other.high);
}
