using System.Runtime.InteropServices;

namespace DocExport.Images.Reading;

/// <summary>Pixels an inch along a row and along a column.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Resolution(double Horizontal, double Vertical)
{
    private const double InchesInMetre = 1 / 0.0254;
    private const double Least = 10;
    private const double Most = 20_000;

    /// <summary>The resolution of the screen that the Web reckons with.</summary>
    public static Resolution Standard { get; } = new(96, 96);

    /// <summary>Whether it can be meant: programs write 0, 1 and other fillers.</summary>
    public bool IsPlausible => Horizontal is >= Least and <= Most && Vertical is >= Least and <= Most;

    public static Resolution PerMetre(double horizontal, double vertical) =>
        new(horizontal / InchesInMetre, vertical / InchesInMetre);

    public static Resolution PerCentimetre(double horizontal, double vertical) =>
        PerMetre(horizontal * 100, vertical * 100);
}
