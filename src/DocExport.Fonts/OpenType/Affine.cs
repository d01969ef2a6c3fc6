using System.Runtime.InteropServices;

namespace DocExport.Fonts.OpenType;

/// <summary>x′ = Xx·x + Xy·y + Dx, y′ = Yx·x + Yy·y + Dy: how a composite places a component.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Affine(double Xx, double Xy, double Yx, double Yy, double Dx, double Dy)
{
    public static Affine Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>A stretch along the baseline, then a move.</summary>
    public static Affine Stretch(double scaleX, double deltaX, double deltaY) => new(scaleX, 0, 0, 1, deltaX, deltaY);

    /// <summary>First the inner map, then this one.</summary>
    public Affine After(Affine inner) =>
        new(
            (Xx * inner.Xx) + (Xy * inner.Yx),
            (Xx * inner.Xy) + (Xy * inner.Yy),
            (Yx * inner.Xx) + (Yy * inner.Yx),
            (Yx * inner.Xy) + (Yy * inner.Yy),
            (Xx * inner.Dx) + (Xy * inner.Dy) + Dx,
            (Yx * inner.Dx) + (Yy * inner.Dy) + Dy
        );

    /// <summary>The nearest whole font unit, halves upwards: one rule, so that equal shapes stay equal wherever they lie.</summary>
    public static double Nearest(double value) => Math.Floor(value + 0.5);
}
