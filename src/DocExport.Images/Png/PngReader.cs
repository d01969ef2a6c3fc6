using System.Buffers.Binary;
using System.Collections.Immutable;
using System.IO.Compression;
using DocExport.Images.Reading;

namespace DocExport.Images.Png;

/// <summary>Takes a PNG file apart and checks that its rows are whole (ISO/IEC 15948).</summary>
internal sealed class PngReader
{
    private const int SignatureLength = 8;
    private const int ChunkOverhead = 12;
    private const int MostProfileBytes = 16 * 1024 * 1024;

    private readonly ImmutableArray<ReadOnlyMemory<byte>>.Builder rows =
        ImmutableArray.CreateBuilder<ReadOnlyMemory<byte>>();
    private ImageHeader? header;
    private PngColorType colorType;
    private int bitDepth;
    private bool isInterlaced;
    private ReadOnlyMemory<byte> palette;
    private ReadOnlyMemory<byte> transparency;

    private PngReader() { }

    /// <summary>Reads a file.</summary>
    /// <param name="content">The file, which starts with PNG's signature.</param>
    /// <param name="checkSize">Throws when the size cannot be taken; called before the rows are looked at.</param>
    public static PngFile Read(ReadOnlyMemory<byte> content, Action<ImageHeader> checkSize) =>
        new PngReader().Walk(content[SignatureLength..], checkSize);

    private PngFile Walk(ReadOnlyMemory<byte> rest, Action<ImageHeader> checkSize)
    {
        while (true)
        {
            if (rest.Length < ChunkOverhead)
            {
                throw ImageFault.CutOff();
            }

            var length = BinaryPrimitives.ReadUInt32BigEndian(rest.Span);
            if (length > rest.Length - ChunkOverhead)
            {
                throw ImageFault.CutOff();
            }

            var kind = rest.Span[4..8];
            var data = rest.Slice(8, (int)length);
            var sum = BinaryPrimitives.ReadUInt32BigEndian(rest.Span[(8 + (int)length)..]);
            var isWhole = Crc32.Of(rest.Span[4..(8 + (int)length)]) == sum;
            // A small first letter marks what an image can be drawn without (5.4).
            var isNeeded = (kind[0] & 0x20) == 0;
            if (!isWhole && isNeeded)
            {
                throw ImageFault.Damaged("a check sum of the PNG is wrong");
            }

            if (isWhole && !Take(kind, data, checkSize))
            {
                return Finish();
            }

            rest = rest[(ChunkOverhead + (int)length)..];
        }
    }

    /// <summary>Takes a chunk.</summary>
    /// <returns>False at the end of the image.</returns>
    private bool Take(ReadOnlySpan<byte> kind, ReadOnlyMemory<byte> data, Action<ImageHeader> checkSize)
    {
        if (header is null)
        {
            TakeHeader(kind, data.Span);
            checkSize(header!);
        }
        else if (kind.SequenceEqual("IDAT"u8))
        {
            rows.Add(data);
        }
        else if (kind.SequenceEqual("PLTE"u8))
        {
            palette = data.Length is > 0 and <= 768 && data.Length % 3 == 0
                ? data
                : throw ImageFault.Damaged("the palette of the PNG is wrong");
        }
        else if (kind.SequenceEqual("tRNS"u8))
        {
            transparency = data;
        }
        else if (kind.SequenceEqual("pHYs"u8) && data.Length == 9 && data.Span[8] == 1)
        {
            header = header with
            {
                Resolution = Resolution.PerMetre(
                    BinaryPrimitives.ReadUInt32BigEndian(data.Span),
                    BinaryPrimitives.ReadUInt32BigEndian(data.Span[4..])
                ),
            };
        }
        else if (kind.SequenceEqual("eXIf"u8))
        {
            header = header with { Orientation = ExifReader.Read(data.Span).Orientation };
        }
        else if (kind.SequenceEqual("iCCP"u8))
        {
            header = header with { IccProfile = ReadProfile(data) };
        }
        else if ((kind[0] & 0x20) == 0)
        {
            return kind.SequenceEqual("IEND"u8)
                ? false
                : throw ImageFault.Damaged("a chunk of the PNG is of no known kind");
        }

        return true;
    }

    private void TakeHeader(ReadOnlySpan<byte> kind, ReadOnlySpan<byte> data)
    {
        if (!kind.SequenceEqual("IHDR"u8) || data.Length != 13)
        {
            throw ImageFault.Damaged("the PNG does not begin with its header");
        }

        header = new ImageHeader(
            ImageFormat.Png,
            BinaryPrimitives.ReadUInt32BigEndian(data),
            BinaryPrimitives.ReadUInt32BigEndian(data[4..])
        );
        (bitDepth, colorType, isInterlaced) = (data[8], (PngColorType)data[9], data[12] == 1);
        var isKnown = colorType switch
        {
            PngColorType.Gray => bitDepth is 1 or 2 or 4 or 8 or 16,
            PngColorType.Indexed => bitDepth is 1 or 2 or 4 or 8,
            PngColorType.Rgb or PngColorType.GrayAlpha or PngColorType.RgbAlpha => bitDepth is 8 or 16,
            _ => false,
        };
        if (!isKnown || data[10] != 0 || data[11] != 0 || data[12] > 1)
        {
            throw ImageFault.Damaged("the header of the PNG is wrong");
        }
    }

    private PngFile Finish()
    {
        if (header is null || rows.Count == 0)
        {
            throw ImageFault.Damaged("the PNG holds no picture");
        }

        if (colorType == PngColorType.Indexed && palette.IsEmpty)
        {
            throw ImageFault.Damaged("the PNG lacks its palette");
        }

        var parts = rows.ToImmutable();
        var layout = new PngRowLayout((int)header.Width, (int)header.Height, BitsOfPixel(), isInterlaced);
        return new PngFile
        {
            Header = header,
            ColorType = colorType,
            BitDepth = bitDepth,
            IsInterlaced = isInterlaced,
            Palette = palette,
            Transparency = FittingTransparency(),
            Rows = parts,
            IsSound = RowCheck.IsExact(parts, layout),
        };
    }

    private int BitsOfPixel() =>
        bitDepth
        * colorType switch
        {
            PngColorType.Rgb => 3,
            PngColorType.GrayAlpha => 2,
            PngColorType.RgbAlpha => 4,
            _ => 1,
        };

    private ReadOnlyMemory<byte> FittingTransparency() =>
        colorType switch
        {
            PngColorType.Gray when transparency.Length == 2 => transparency,
            PngColorType.Rgb when transparency.Length == 6 => transparency,
            PngColorType.Indexed when transparency.Length <= palette.Length / 3 => transparency,
            _ => default,
        };

    /// <summary>Inflates a profile (11.3.3.3); one that is damaged or too large is passed over.</summary>
    private static ReadOnlyMemory<byte> ReadProfile(ReadOnlyMemory<byte> data)
    {
        var nameEnd = data.Span.IndexOf((byte)0);
        if (nameEnd < 0 || nameEnd + 2 >= data.Length)
        {
            return default;
        }

        using var stream = new ZLibStream(new PartsStream([data[(nameEnd + 2)..]]), CompressionMode.Decompress);
        using var profile = new MemoryStream();
        var buffer = new byte[4096];
        try
        {
            while (profile.Length <= MostProfileBytes && stream.Read(buffer) is > 0 and var count)
            {
                profile.Write(buffer, 0, count);
            }
        }
        catch (InvalidDataException)
        {
            return default;
        }

        return profile.Length <= MostProfileBytes ? profile.ToArray() : default;
    }
}
