using DocExport.Images;
using DocExport.Images.Pixels;
using DocExport.Primitives;

namespace DocExport.Raster.Tests;

/// <summary>A PNG file, read back pixel by pixel.</summary>
internal sealed class Picture
{
    private readonly PixelImage pixels;

    private Picture(PixelImage pixels) => this.pixels = pixels;

    public int Width => pixels.Width;

    public int Height => pixels.Height;

    public static Picture Read(ReadOnlyMemory<byte> png)
    {
        var result = ImageFile.Open(png, ExportLimits.Default);
        Assert.Null(result.Fault);
        return new Picture(result.Image!.Decode());
    }

    /// <summary>The colour of a pixel.</summary>
    public Color At(int x, int y)
    {
        var samples = pixels.Samples.Span.Slice(((y * Width) + x) * 4, 4);
        return new Color(samples[0], samples[1], samples[2]);
    }

    /// <summary>How dark a pixel is: 0 for white to 1 for black.</summary>
    public double InkAt(int x, int y)
    {
        var color = At(x, y);
        return 1 - ((color.Red + color.Green + color.Blue) / 765.0);
    }

    /// <summary>The box around all pixels that are at least half covered; edges are in pixels.</summary>
    public (int Left, int Top, int Right, int Bottom) InkBox()
    {
        var (left, top, right, bottom) = (Width, Height, 0, 0);
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                if (InkAt(x, y) >= 0.5)
                {
                    (left, right) = (Math.Min(left, x), Math.Max(right, x + 1));
                    (top, bottom) = (Math.Min(top, y), Math.Max(bottom, y + 1));
                }
            }
        }

        return (left, top, right, bottom);
    }

    /// <summary>Where the ink lies on average, in pixels from the left and from the top.</summary>
    public (double X, double Y) InkCenter()
    {
        var (sum, alongX, alongY) = (0.0, 0.0, 0.0);
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                var ink = InkAt(x, y);
                sum += ink;
                alongX += ink * (x + 0.5);
                alongY += ink * (y + 0.5);
            }
        }

        return (alongX / sum, alongY / sum);
    }
}
