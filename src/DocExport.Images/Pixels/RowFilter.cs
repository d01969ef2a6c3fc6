using System.IO.Compression;

namespace DocExport.Images.Pixels;

/// <summary>Filters rows for the deflater and packs them (ISO/IEC 15948 9.2, 12.8).</summary>
internal static class RowFilter
{
    private const int Kinds = 5;

    /// <summary>Gives one row, unfiltered.</summary>
    public delegate void RowSource(int row, Span<byte> target);

    /// <summary>Filters and deflates rows.</summary>
    /// <param name="rows">Count of rows.</param>
    /// <param name="rowBytes">Bytes of a row without the filter byte.</param>
    /// <param name="pixelBytes">Bytes of a pixel; 0 for indices and packed samples, which no filter helps.</param>
    /// <param name="source">Gives the rows in order.</param>
    public static ReadOnlyMemory<byte> Deflate(int rows, int rowBytes, int pixelBytes, RowSource source)
    {
        var target = new MemoryStream();
        using (var zlib = new ZLibStream(target, CompressionLevel.Optimal, leaveOpen: true))
        {
            var current = new byte[rowBytes];
            var above = new byte[rowBytes];
            var filtered = CreateRows(rowBytes);

            for (var row = 0; row < rows; row++)
            {
                source(row, current);
                zlib.Write(Choose(current, above, pixelBytes, filtered));
                (above, current) = (current, above);
            }
        }

        return target.GetBuffer().AsMemory(0, (int)target.Length);
    }

    /// <summary>A row for each filter, which begins with the filter's number.</summary>
    public static byte[][] CreateRows(int rowBytes)
    {
        var filtered = new byte[Kinds][];
        for (var kind = 0; kind < Kinds; kind++)
        {
            filtered[kind] = new byte[rowBytes + 1];
            filtered[kind][0] = (byte)kind;
        }

        return filtered;
    }

    /// <summary>The row with the filter whose differences are smallest in sum (ISO/IEC 15948 12.8).</summary>
    public static byte[] Choose(ReadOnlySpan<byte> current, ReadOnlySpan<byte> above, int pixelBytes, byte[][] filtered)
    {
        var kinds = pixelBytes == 0 ? 1 : Kinds;
        var best = 0;
        var least = long.MaxValue;
        for (var kind = 0; kind < kinds; kind++)
        {
            var target = filtered[kind].AsSpan(1);
            Apply(kind, current, above, pixelBytes, target);
            long sum = 0;
            foreach (var value in target)
            {
                sum += Math.Abs((int)(sbyte)value);
            }

            if (sum < least)
            {
                (best, least) = (kind, sum);
            }
        }

        return filtered[best];
    }

    private static void Apply(
        int kind,
        ReadOnlySpan<byte> current,
        ReadOnlySpan<byte> above,
        int pixelBytes,
        Span<byte> target
    )
    {
        switch (kind)
        {
            case 1:
                for (var index = 0; index < current.Length; index++)
                {
                    var left = index >= pixelBytes ? current[index - pixelBytes] : 0;
                    target[index] = (byte)(current[index] - left);
                }

                break;
            case 2:
                for (var index = 0; index < current.Length; index++)
                {
                    target[index] = (byte)(current[index] - above[index]);
                }

                break;
            case 3:
                for (var index = 0; index < current.Length; index++)
                {
                    var left = index >= pixelBytes ? current[index - pixelBytes] : 0;
                    target[index] = (byte)(current[index] - ((left + above[index]) / 2));
                }

                break;
            case 4:
                for (var index = 0; index < current.Length; index++)
                {
                    int left = index >= pixelBytes ? current[index - pixelBytes] : 0;
                    int corner = index >= pixelBytes ? above[index - pixelBytes] : 0;
                    target[index] = (byte)(current[index] - Paeth(left, above[index], corner));
                }

                break;
            default:
                current.CopyTo(target);
                break;
        }
    }

    private static int Paeth(int left, int above, int corner)
    {
        var toLeft = Math.Abs(above - corner);
        var toAbove = Math.Abs(left - corner);
        var toCorner = Math.Abs(left + above - (2 * corner));
        if (toLeft <= toAbove && toLeft <= toCorner)
        {
            return left;
        }

        return toAbove <= toCorner ? above : corner;
    }
}
