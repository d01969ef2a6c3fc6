using System.Buffers;
using System.Collections.Immutable;
using System.IO.Compression;
using DocExport.Images.Reading;

namespace DocExport.Images.Png;

/// <summary>Inflates the rows of a PNG to see whether they are whole, and not a byte further than the image needs.</summary>
internal static class RowCheck
{
    private const byte LastFilter = 4;

    /// <summary>Checks the rows.</summary>
    /// <returns>False when there is something behind the rows, which a decoder ignores.</returns>
    /// <exception cref="ImageFault">The rows are damaged or cut off.</exception>
    public static bool IsExact(ImmutableArray<ReadOnlyMemory<byte>> parts, PngRowLayout layout)
    {
        using var rows = new ZLibStream(new PartsStream(parts), CompressionMode.Decompress);
        var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
        try
        {
            foreach (var (count, bytes) in layout.Passes())
            {
                CheckPass(rows, buffer, count, bytes);
            }

            return rows.Read(buffer, 0, 1) == 0;
        }
        catch (InvalidDataException)
        {
            throw ImageFault.Damaged("the rows of the PNG cannot be unpacked");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static void CheckPass(ZLibStream rows, byte[] buffer, int count, int bytes)
    {
        var left = (long)count * bytes;
        long nextFilter = 0;
        while (left > 0)
        {
            var read = rows.Read(buffer, 0, (int)Math.Min(buffer.Length, left));
            if (read == 0)
            {
                throw ImageFault.Damaged("rows of the PNG are missing");
            }

            for (; nextFilter < read; nextFilter += bytes)
            {
                if (buffer[nextFilter] > LastFilter)
                {
                    throw ImageFault.Damaged("a row of the PNG has a filter of no known kind");
                }
            }

            nextFilter -= read;
            left -= read;
        }
    }
}
