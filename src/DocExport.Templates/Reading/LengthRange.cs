using DocExport.Primitives;

namespace DocExport.Templates.Reading;

/// <summary>From which to which length a value may be, ends included.</summary>
/// <param name="Min">The least, in points.</param>
/// <param name="Max">The most, in points.</param>
/// <param name="Step">What it has to be a multiple of, in points; 0 for any.</param>
internal readonly record struct LengthRange(double Min, double Max, double Step = 0)
{
    /// <summary>A type size; Word holds half-points (ECMA-376 17.18.42, ST_HpsMeasure).</summary>
    public static LengthRange TypeSize { get; } = new(1, 400, 0.5);

    /// <summary>Space above or below.</summary>
    public static LengthRange Space { get; } = new(0, 500);

    /// <summary>An indent.</summary>
    public static LengthRange Indent { get; } = new(0, 500);

    /// <summary>The indent of a first line, which may hang.</summary>
    public static LengthRange HangingIndent { get; } = new(-500, 500);

    /// <summary>The thickness of a rule; Word holds 2 to 96 eighths of a point (ECMA-376 17.3.4).</summary>
    public static LengthRange RuleWidth { get; } = new(0.25, 12);

    /// <summary>From a paragraph's rule to its text; Word holds 0 to 31 points (ECMA-376 17.3.4).</summary>
    public static LengthRange RuleGap { get; } = new(0, 31);

    /// <summary>A side of the sheet; Word holds at most 22 inches.</summary>
    public static LengthRange Sheet { get; } = new(72, 1584);

    /// <summary>A margin of the sheet.</summary>
    public static LengthRange Margin { get; } = new(0, 720);

    /// <summary>The height of a masthead.</summary>
    public static LengthRange MastheadHeight { get; } = new(4, 400);

    /// <summary>The widest that a hemistich is set.</summary>
    public static LengthRange HemistichWidth { get; } = new(10, 800);

    /// <summary>Whether a length is in the range; a tenth of a twip of rounding is forgiven.</summary>
    public bool Contains(Length length)
    {
        const double tolerance = 0.005;
        if (length.Points < Min - tolerance || length.Points > Max + tolerance)
        {
            return false;
        }

        return Step == 0 || Math.Abs(length.Points - (Math.Round(length.Points / Step) * Step)) <= tolerance;
    }

    /// <summary>The range as a remedy names it: <c>between 1pt and 400pt</c>.</summary>
    public override string ToString()
    {
        var step = Step == 0 ? "" : $", in steps of {new Length(Step)}";
        return $"between {new Length(Min)} and {new Length(Max)}{step}";
    }
}
