using System.Runtime.InteropServices;

namespace DocExport.Raster;

/// <summary>The size of a picture.</summary>
/// <param name="Width">Pixels in a row, at least one.</param>
/// <param name="Height">Rows, at least one.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct PixelSize(int Width, int Height)
{
    /// <summary>A point is a 72nd of an inch.</summary>
    internal const double PointsPerInch = 72;

    /// <summary>How many pixels there are.</summary>
    public long Pixels => (long)Width * Height;

    /// <summary>The size of a sheet's picture: points × dots an inch / 72, rounded to whole pixels.</summary>
    /// <param name="width">The width of the sheet in points.</param>
    /// <param name="height">The height of the sheet in points.</param>
    /// <param name="dotsPerInch">The resolution.</param>
    public static PixelSize Of(double width, double height, int dotsPerInch)
    {
        return new PixelSize(Side(width), Side(height));

        int Side(double points) =>
            (int)
                Math.Clamp(
                    Math.Round(points * dotsPerInch / PointsPerInch, MidpointRounding.AwayFromZero),
                    1,
                    int.MaxValue
                );
    }
}
