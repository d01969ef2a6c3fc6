using System.Buffers;

namespace DocExport.Fonts.OpenType;

/// <summary>
/// Points of many outlines one after another, in arrays borrowed from the pool. Contour ends are indices into the whole
/// buffer. It belongs to one thread.
/// </summary>
internal sealed class OutlineBuffer : IDisposable
{
    /// <summary>The flag bit of a point on the curve (OpenType, glyf, simple glyph flags).</summary>
    public const byte OnCurve = 0x01;

    private int[] xs = ArrayPool<int>.Shared.Rent(1024);
    private int[] ys = ArrayPool<int>.Shared.Rent(1024);
    private byte[] flags = ArrayPool<byte>.Shared.Rent(1024);
    private int[] contourEnds = ArrayPool<int>.Shared.Rent(128);

    public int PointCount { get; private set; }

    public int ContourCount { get; private set; }

    public Span<int> Xs => xs.AsSpan(0, PointCount);

    public Span<int> Ys => ys.AsSpan(0, PointCount);

    /// <summary>The flags as read; only <see cref="OnCurve"/> means anything once the coordinates are known.</summary>
    public Span<byte> Flags => flags.AsSpan(0, PointCount);

    public Span<int> ContourEnds => contourEnds.AsSpan(0, ContourCount);

    /// <summary>Makes room for an outline and returns the index of its first point.</summary>
    public int Append(int points)
    {
        var first = PointCount;
        Grow(ref xs, first, first + points);
        Grow(ref ys, first, first + points);
        Grow(ref flags, first, first + points);
        PointCount = first + points;
        return first;
    }

    public void AppendContourEnd(int lastPoint)
    {
        Grow(ref contourEnds, ContourCount, ContourCount + 1);
        contourEnds[ContourCount++] = lastPoint;
    }

    public void Clear() => (PointCount, ContourCount) = (0, 0);

    public void Transform(int firstPoint, Affine map)
    {
        for (var i = firstPoint; i < PointCount; i++)
        {
            var (x, y) = (xs[i], ys[i]);
            xs[i] = Coordinate((map.Xx * x) + (map.Xy * y) + map.Dx);
            ys[i] = Coordinate((map.Yx * x) + (map.Yy * y) + map.Dy);
        }
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(xs);
        ArrayPool<int>.Shared.Return(ys);
        ArrayPool<byte>.Shared.Return(flags);
        ArrayPool<int>.Shared.Return(contourEnds);
        (xs, ys, flags, contourEnds) = ([], [], [], []);
        Clear();
    }

    /// <summary>Saturates far outside of what a glyph may hold, so that sums never wrap; the encoder refuses such points.</summary>
    private static int Coordinate(double value) => (int)Math.Clamp(Affine.Nearest(value), -0x0100_0000, 0x0100_0000);

    private static void Grow<T>(ref T[] array, int used, int needed)
    {
        if (needed <= array.Length)
        {
            return;
        }

        var larger = ArrayPool<T>.Shared.Rent(Math.Max(needed, array.Length * 2));
        array.AsSpan(0, used).CopyTo(larger);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }
}
