using System.Globalization;

namespace DocExport.Primitives;

/// <summary>A length on the page, held in points (1/72 inch), the unit of PDF and of type.</summary>
/// <param name="Points">The length in points; may be negative for an offset.</param>
public readonly record struct Length(double Points) : IComparable<Length>
{
    /// <summary>No length at all.</summary>
    public static Length Zero { get; }

    /// <summary>The length in twentieths of a point (twips), WordprocessingML's <c>ST_TwipsMeasure</c>.</summary>
    public int Twips => (int)Math.Round(Points * 20, MidpointRounding.AwayFromZero);

    /// <summary>The length in half-points, WordprocessingML's <c>ST_HpsMeasure</c> for font sizes.</summary>
    public int HalfPoints => (int)Math.Round(Points * 2, MidpointRounding.AwayFromZero);

    /// <summary>A length given in millimetres.</summary>
    public static Length FromMillimetres(double millimetres) => new(millimetres * 72 / 25.4);

    /// <summary>Reads <c>12pt</c>, <c>2.5cm</c>, <c>25mm</c> or <c>1in</c>; a bare number has no unit and is refused.</summary>
    /// <returns>False when the text is not a finite number followed by one of the four units.</returns>
    public static bool TryParse(ReadOnlySpan<char> text, out Length length)
    {
        length = Zero;
        if (text.Length < 3)
        {
            return false;
        }

        var pointsPerUnit = text[^2..] switch
        {
            "pt" => 1,
            "in" => 72,
            "cm" => 72 / 2.54,
            "mm" => 72 / 25.4,
            _ => 0,
        };
        const NumberStyles style = NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign;
        if (
            pointsPerUnit == 0
            || !double.TryParse(text[..^2], style, CultureInfo.InvariantCulture, out var number)
            || !double.IsFinite(number)
        )
        {
            return false;
        }

        length = new Length(number * pointsPerUnit);
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(Length other) => Points.CompareTo(other.Points);

    /// <summary>Adds two lengths.</summary>
    public static Length operator +(Length left, Length right) => new(left.Points + right.Points);

    /// <summary>Takes one length from another.</summary>
    public static Length operator -(Length left, Length right) => new(left.Points - right.Points);

    /// <summary>Whether one length is shorter than another.</summary>
    public static bool operator <(Length left, Length right) => left.Points < right.Points;

    /// <summary>Whether one length is longer than another.</summary>
    public static bool operator >(Length left, Length right) => left.Points > right.Points;

    /// <summary>Whether one length is at most another.</summary>
    public static bool operator <=(Length left, Length right) => left.Points <= right.Points;

    /// <summary>Whether one length is at least another.</summary>
    public static bool operator >=(Length left, Length right) => left.Points >= right.Points;

    /// <summary>The length in points, as a template would write it: <c>12pt</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Points:0.###}pt");
}
