using DocExport.Templates;

namespace DocExport.Layout.Boxes;

/// <summary>The two columns of a block of verse: as wide as its widest hemistich, where there is room for that.</summary>
/// <param name="look">How verse stands.</param>
/// <param name="isRightToLeft">Whether the first column stands on the right.</param>
internal sealed class VerseColumns(VerseLook look, bool isRightToLeft)
{
    // A hemistich that must be squeezed to less than this share of its width had better have the measure to itself.
    private const double LeastShare = 2.0 / 3;

    /// <summary>Whether the first column stands on the right.</summary>
    public bool IsRightToLeft { get; } = isRightToLeft;

    /// <summary>The verses.</summary>
    public List<VerseBox> Verses { get; } = [];

    /// <summary>The width of a column in points; 0 until it is measured.</summary>
    public double Width { get; private set; }

    /// <summary>The space between the columns in points.</summary>
    public double Gap { get; } = look.HemistichGap.Points;

    /// <summary>Whether the hemistichs stand one below the other.</summary>
    public bool IsStacked { get; private set; }

    /// <summary>The indent of the columns on either side in points.</summary>
    public double Indent { get; private set; }

    /// <summary>Gives the columns their width.</summary>
    /// <param name="widest">The width of the widest hemistich in points.</param>
    /// <param name="measure">The measure in points.</param>
    public void Measure(double widest, double measure)
    {
        var wanted = Math.Min(widest, look.MaximumHemistich.Points);
        var half = (measure - Gap) / 2;
        IsStacked = half < wanted * LeastShare;
        Width = Math.Max(1, IsStacked ? Math.Min(widest, measure) : Math.Min(wanted, half));
        Indent = IsStacked ? 0 : Math.Max(0, half - Width);
    }
}
