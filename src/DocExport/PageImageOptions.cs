namespace DocExport;

/// <summary>Which pages become pictures, and how.</summary>
public sealed record PageImageOptions
{
    /// <summary>The lowest resolution.</summary>
    public const int MinDotsPerInch = 36;

    /// <summary>The highest resolution.</summary>
    public const int MaxDotsPerInch = 600;

    private readonly int dotsPerInch = 144;

    /// <summary>Every page at 144 dots an inch.</summary>
    public static PageImageOptions Default { get; } = new();

    /// <summary>The resolution, <see cref="MinDotsPerInch"/> to <see cref="MaxDotsPerInch"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is set to another.</exception>
    public int DotsPerInch
    {
        get => dotsPerInch;
        init
        {
            CheckDotsPerInch(value);
            dotsPerInch = value;
        }
    }

    /// <summary>The pages.</summary>
    public PageSelection Pages { get; init; } = PageSelection.All;

    internal static void CheckDotsPerInch(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, MinDotsPerInch);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, MaxDotsPerInch);
    }
}
