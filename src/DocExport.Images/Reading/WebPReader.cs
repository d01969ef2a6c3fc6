using System.Buffers.Binary;

namespace DocExport.Images.Reading;

/// <summary>Reads the chunks of a WebP file (RFC 9649 2).</summary>
internal static class WebPReader
{
    private const int RiffHeaderLength = 12;
    private const int ChunkHeaderLength = 8;

    public static ImageHeader Read(ReadOnlyMemory<byte> content)
    {
        var length = BinaryPrimitives.ReadUInt32LittleEndian(content.Span[4..]) + 8L;
        if (length > content.Length)
        {
            throw ImageFault.CutOff();
        }

        ImageHeader? header = null;
        var position = RiffHeaderLength;
        while (position + ChunkHeaderLength <= length)
        {
            var chunk = content[position..(int)length];
            var size = BinaryPrimitives.ReadUInt32LittleEndian(chunk.Span[4..]);
            if (size > chunk.Length - ChunkHeaderLength)
            {
                throw ImageFault.CutOff();
            }

            header = Take(chunk.Span[..4], chunk.Slice(ChunkHeaderLength, (int)size), header);
            // Chunks are padded to an even length.
            position += ChunkHeaderLength + (int)Math.Min(size + (size & 1), int.MaxValue - 64);
        }

        return header ?? throw ImageFault.Damaged("the WebP holds no picture");
    }

    private static ImageHeader? Take(ReadOnlySpan<byte> kind, ReadOnlyMemory<byte> memory, ImageHeader? header)
    {
        var data = memory.Span;
        if (header is null)
        {
            return ReadFirst(kind, data);
        }

        if (kind.SequenceEqual("ICCP"u8))
        {
            return header with { IccProfile = memory };
        }

        if (kind.SequenceEqual("EXIF"u8))
        {
            // Some programs keep the mark that JPEG puts before Exif data.
            var (orientation, resolution) = ExifReader.Read(data.StartsWith("Exif\0\0"u8) ? data[6..] : data);
            return header with { Orientation = orientation, Resolution = resolution };
        }

        return header;
    }

    private static ImageHeader ReadFirst(ReadOnlySpan<byte> kind, ReadOnlySpan<byte> data)
    {
        if (kind.SequenceEqual("VP8X"u8) && data.Length >= 10)
        {
            return new ImageHeader(ImageFormat.WebP, 1 + Int24(data[4..]), 1 + Int24(data[7..]));
        }

        if (kind.SequenceEqual("VP8 "u8) && data.Length >= 10 && data[3..6] is [0x9D, 0x01, 0x2A])
        {
            const int SizeBits = 0x3FFF;
            return new ImageHeader(
                ImageFormat.WebP,
                BinaryPrimitives.ReadUInt16LittleEndian(data[6..]) & SizeBits,
                BinaryPrimitives.ReadUInt16LittleEndian(data[8..]) & SizeBits
            );
        }

        if (kind.SequenceEqual("VP8L"u8) && data.Length >= 5 && data[0] == 0x2F)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
            return new ImageHeader(ImageFormat.WebP, 1 + (bits & 0x3FFF), 1 + ((bits >> 14) & 0x3FFF));
        }

        throw ImageFault.Damaged("the WebP does not begin with a picture");
    }

    private static int Int24(ReadOnlySpan<byte> bytes) => bytes[0] | (bytes[1] << 8) | (bytes[2] << 16);
}
