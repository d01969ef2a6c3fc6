using System.Buffers.Binary;
using DocExport.Images.Png;

namespace DocExport.Images.Pixels;

/// <summary>Writes pixels as a PNG file (ISO/IEC 15948): the same pixels give the same bytes.</summary>
internal static class PngWriter
{
    public static ReadOnlyMemory<byte> Write(PixelImage image)
    {
        var (rows, opacity) = Encode(image);
        using var file = new MemoryStream();
        Begin(file, rows.Width, rows.Height, rows.BitDepth, rows.ColorType);
        if (!rows.Palette.IsEmpty)
        {
            WriteChunk(file, "PLTE"u8, rows.Palette.Span);
        }

        if (opacity.Length > 0)
        {
            WriteChunk(file, "tRNS"u8, opacity);
        }

        foreach (var part in rows.Data)
        {
            WriteChunk(file, "IDAT"u8, part.Span);
        }

        End(file);
        return file.GetBuffer().AsMemory(0, (int)file.Length);
    }

    /// <summary>Writes what comes before palette and rows: the signature, the header, and that colours are sRGB.</summary>
    public static void Begin(MemoryStream file, int width, int height, int bitDepth, PngColorType colorType)
    {
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        header[8] = (byte)bitDepth;
        header[9] = (byte)colorType;
        WriteChunk(file, "IHDR"u8, header);
        WriteChunk(file, "sRGB"u8, [0]);
    }

    /// <summary>Writes the last chunk.</summary>
    public static void End(MemoryStream file) => WriteChunk(file, "IEND"u8, []);

    /// <summary>Writes a chunk with its length and check sum.</summary>
    public static void WriteChunk(MemoryStream file, ReadOnlySpan<byte> kind, ReadOnlySpan<byte> data)
    {
        var chunk = new byte[8 + data.Length + 4];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        kind.CopyTo(chunk.AsSpan(4));
        data.CopyTo(chunk.AsSpan(8));
        BinaryPrimitives.WriteUInt32BigEndian(
            chunk.AsSpan(8 + data.Length),
            Crc32.Of(chunk.AsSpan(4, 4 + data.Length))
        );
        file.Write(chunk);
    }

    private static (FilteredRows Rows, byte[] Opacity) Encode(PixelImage image)
    {
        if (image.IsOpaque)
        {
            return (RowEncoder.EncodeColor(image), []);
        }

        return ColorTable.TryCreate(image.Samples.Span, uint.MaxValue) is { } table
            ? (RowEncoder.EncodeIndices(image, table), [.. table.Colors.Select(color => (byte)(color >> 24))])
            : (RowEncoder.EncodeWhole(image), []);
    }
}
