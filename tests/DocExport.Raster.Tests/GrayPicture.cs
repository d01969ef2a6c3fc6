using DocExport.Images;
using DocExport.Images.Pixels;
using DocExport.Primitives;

namespace DocExport.Raster.Tests;

/// <summary>A picture of a page in sixteen greys: enough to see each letter, small enough to keep in the repository.</summary>
internal sealed class GrayPicture
{
    /// <summary>The side of the squares that are compared, about the height of a small letter's body at 72 dots an inch.</summary>
    private const int Side = 8;

    private const int Step = 17;

    private readonly byte[] levels;

    private GrayPicture(int width, int height, byte[] levels)
    {
        Width = width;
        Height = height;
        this.levels = levels;
    }

    public int Width { get; }

    public int Height { get; }

    public static GrayPicture Read(ReadOnlyMemory<byte> png)
    {
        var result = ImageFile.Open(png, ExportLimits.Default);
        Assert.Null(result.Fault);
        var pixels = result.Image!.Decode();
        var read = pixels
            .Samples.ToArray()
            .Chunk(4)
            .Select(sample => (sample[0] * 2) + (sample[1] * 5) + sample[2])
            .Select(sum => (byte)((sum + (Step * 4)) / (Step * 8)))
            .ToArray();
        return new GrayPicture(pixels.Width, pixels.Height, read);
    }

    public byte[] ToPng(int dotsPerInch)
    {
        var samples = levels
            .Select(level => (byte)(level * Step))
            .SelectMany(gray => new[] { gray, gray, gray, byte.MaxValue });
        var pixels = new PixelImage(Width, Height, IsOpaque: true, samples.ToArray());
        return PagePngWriter.Write(pixels, dotsPerInch, new bool[Height]);
    }

    /// <summary>
    /// How much the most different square of two pictures differs: the sum over its pixels of the difference in darkness,
    /// 1 for white against black.
    /// </summary>
    public (double Difference, int X, int Y) MostDifferent(GrayPicture other)
    {
        Assert.Equal((Width, Height), (other.Width, other.Height));
        return Worst(Side, (x, y) => Math.Abs(Darkness(x, y) - other.Darkness(x, y)));
    }

    /// <summary>
    /// How much the darkness of the most different square of two pictures differs, as a share of its area: painters round
    /// the edges of letters in ways of their own, but put as much ink in a square.
    /// </summary>
    public (double Difference, int X, int Y) MostUnlike(GrayPicture other, int side)
    {
        var (difference, x, y) = Worst(
            side,
            (x, y) => x < other.Width && y < other.Height ? Darkness(x, y) - other.Darkness(x, y) : 0
        );
        return (difference / (side * side), x, y);
    }

    private double Darkness(int x, int y) => 1 - (levels[(y * Width) + x] / 15.0);

    private (double Difference, int X, int Y) Worst(int side, Func<int, int, double> differenceAt)
    {
        var worst = (Difference: 0.0, X: 0, Y: 0);
        // Squares overlap by half, so that what lies on the edge of one is inside the next.
        for (var top = 0; top < Height; top += side / 2)
        {
            for (var left = 0; left < Width; left += side / 2)
            {
                var sum = 0.0;
                for (var y = top; y < Math.Min(top + side, Height); y++)
                {
                    for (var x = left; x < Math.Min(left + side, Width); x++)
                    {
                        sum += differenceAt(x, y);
                    }
                }

                worst = Math.Abs(sum) > worst.Difference ? (Math.Abs(sum), left, top) : worst;
            }
        }

        return worst;
    }
}
