using DocExport.Primitives;

namespace DocExport.Model;

/// <summary>A width or height that an author asks for: a length, or a share of the measure.</summary>
/// <param name="Length">The length; not looked at when <paramref name="Share"/> is given.</param>
/// <param name="Share">The share of the measure, above 0 and at most 1; null for a length.</param>
public readonly record struct ImageSize(Length Length, double? Share)
{
    /// <summary>A size of some length.</summary>
    public static ImageSize Of(Length length) => new(length, null);

    /// <summary>A share of the measure, above 0 and at most 1.</summary>
    public static ImageSize OfMeasure(double share) => new(default, share);

    /// <summary>The size in points within a measure in points.</summary>
    public double Resolve(double measure) => Share is { } share ? share * measure : Length.Points;
}
