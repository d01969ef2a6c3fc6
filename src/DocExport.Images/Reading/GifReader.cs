using System.Buffers.Binary;

namespace DocExport.Images.Reading;

/// <summary>Walks a GIF up to the end of its first frame (GIF89a 18 to 24).</summary>
internal static class GifReader
{
    private const int HeaderLength = 13;
    private const int DescriptorLength = 9;

    public static ImageHeader Read(ReadOnlySpan<byte> content)
    {
        if (content.Length < HeaderLength)
        {
            throw ImageFault.CutOff();
        }

        long width = BinaryPrimitives.ReadUInt16LittleEndian(content[6..]);
        long height = BinaryPrimitives.ReadUInt16LittleEndian(content[8..]);
        var rest = Skip(content, HeaderLength + ColorTableLength(content[10]));
        while (true)
        {
            var introducer = First(rest);
            rest = rest[1..];
            switch (introducer)
            {
                case 0x21:
                    rest = SkipBlocks(Skip(rest, 1));
                    break;
                case 0x2C:
                    if (rest.Length < DescriptorLength)
                    {
                        throw ImageFault.CutOff();
                    }

                    var right = BinaryPrimitives.ReadUInt16LittleEndian(rest)
                        + BinaryPrimitives.ReadUInt16LittleEndian(rest[4..]);
                    var bottom = BinaryPrimitives.ReadUInt16LittleEndian(rest[2..])
                        + BinaryPrimitives.ReadUInt16LittleEndian(rest[6..]);
                    SkipBlocks(Skip(rest, DescriptorLength + ColorTableLength(rest[8]) + 1));
                    // A frame may reach beyond the screen that the header states; decoders widen it.
                    return new ImageHeader(ImageFormat.Gif, Math.Max(width, right), Math.Max(height, bottom));
                case 0x3B:
                    throw new ImageFault("The file is a GIF without a picture in it. Name another file.");
                default:
                    throw ImageFault.Damaged("a block of the GIF is of no known kind");
            }
        }
    }

    private static int ColorTableLength(byte flags) => (flags & 0x80) != 0 ? 3 << ((flags & 7) + 1) : 0;

    private static ReadOnlySpan<byte> SkipBlocks(ReadOnlySpan<byte> rest)
    {
        while (First(rest) is > 0 and var length)
        {
            rest = Skip(rest, length + 1);
        }

        return rest[1..];
    }

    private static byte First(ReadOnlySpan<byte> rest) => rest.IsEmpty ? throw ImageFault.CutOff() : rest[0];

    private static ReadOnlySpan<byte> Skip(ReadOnlySpan<byte> rest, int count) =>
        count <= rest.Length ? rest[count..] : throw ImageFault.CutOff();
}
