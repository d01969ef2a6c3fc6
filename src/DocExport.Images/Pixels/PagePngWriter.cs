using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;
using DocExport.Images.Png;

namespace DocExport.Images.Pixels;

/// <summary>
/// Writes the picture of a page as a PNG file (ISO/IEC 15948), for speed first: most rows are white with some text, which
/// deflates best as it is, so that no filter is tried on them. The same pixels give the same bytes.
/// </summary>
public static class PagePngWriter
{
    /// <summary>
    /// How hard deflate tries (zlib's levels): on pages of text less makes files larger by a fifth, more takes half as
    /// much time again and saves a fiftieth.
    /// </summary>
    private const int DeflateLevel = 3;

    private const double MetresPerInch = 0.0254;
    private const int BytesOfPixel = 4;
    private const int BytesOfColor = 3;

    /// <summary>Writes a file: grey when no pixel has a colour, else in colour.</summary>
    /// <param name="page">The pixels; opacity is not looked at.</param>
    /// <param name="dotsPerInch">The resolution that the file states.</param>
    /// <param name="isFiltered">For each row, whether there is more than text on it, such as a photograph.</param>
    public static byte[] Write(PixelImage page, int dotsPerInch, ReadOnlySpan<bool> isFiltered)
    {
        ArgumentNullException.ThrowIfNull(page);
        var pixels = MemoryMarshal.Cast<byte, uint>(page.Samples.Span);
        var isGray = RowEncoder.IsGray(page.Samples.Span);
        using var file = new MemoryStream(64 * 1024);
        PngWriter.Begin(file, page.Width, page.Height, bitDepth: 8, isGray ? PngColorType.Gray : PngColorType.Rgb);
        var resolution = new byte[9];
        BinaryPrimitives.WriteInt32BigEndian(resolution, (int)Math.Round(dotsPerInch / MetresPerInch));
        resolution.AsSpan(0, 4).CopyTo(resolution.AsSpan(4));
        resolution[^1] = 1;
        PngWriter.WriteChunk(file, "pHYs"u8, resolution);
        using var rows = new MemoryStream(64 * 1024);
        Deflate(page, pixels, isGray, isFiltered, rows);
        PngWriter.WriteChunk(file, "IDAT"u8, rows.GetBuffer().AsSpan(0, (int)rows.Length));
        PngWriter.End(file);
        return file.ToArray();
    }

    private static void Deflate(
        PixelImage page,
        ReadOnlySpan<uint> pixels,
        bool isGray,
        ReadOnlySpan<bool> isFiltered,
        MemoryStream target
    )
    {
        var options = new ZLibCompressionOptions { CompressionLevel = DeflateLevel };
        using var zlib = new ZLibStream(target, options, leaveOpen: true);
        var pixelBytes = isGray ? 1 : BytesOfColor;
        // A row begins with the number of its filter, and that of none is 0.
        var row = new byte[1 + (page.Width * pixelBytes)];
        var current = row.AsSpan(1);
        var (above, filtered) = (Array.Empty<byte>(), Array.Empty<byte[]>());
        for (var y = 0; y < page.Height; y++)
        {
            if (!isFiltered[y])
            {
                Pack(pixels.Slice(y * page.Width, page.Width), isGray, current);
                zlib.Write(row);
                continue;
            }

            if (above.Length == 0)
            {
                (above, filtered) = (new byte[current.Length], RowFilter.CreateRows(current.Length));
            }

            if (y > 0)
            {
                Pack(pixels.Slice((y - 1) * page.Width, page.Width), isGray, above);
            }

            Pack(pixels.Slice(y * page.Width, page.Width), isGray, current);
            zlib.Write(RowFilter.Choose(current, above, pixelBytes, filtered));
        }
    }

    /// <summary>Takes from the pixels of a row what the file keeps.</summary>
    private static void Pack(ReadOnlySpan<uint> pixels, bool isGray, Span<byte> row)
    {
        var samples = MemoryMarshal.AsBytes(pixels);
        if (isGray)
        {
            for (var x = 0; x < row.Length; x++)
            {
                row[x] = samples[x * BytesOfPixel];
            }

            return;
        }

        for (int from = 0, to = 0; to + 2 < row.Length; from += BytesOfPixel, to += BytesOfColor)
        {
            row[to] = samples[from];
            row[to + 1] = samples[from + 1];
            row[to + 2] = samples[from + 2];
        }
    }
}
