using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace DocExport.Testing;

/// <summary>A small PNG file of any kind, written bit by bit, and the pixels that must be seen.</summary>
/// <param name="File">The file.</param>
/// <param name="Pixels">Red, green, blue and opacity of every pixel.</param>
public sealed record PngSample(byte[] File, byte[] Pixels)
{
    private static readonly (int X, int Y, int Right, int Down)[] Adam7 =
    [
        (0, 0, 8, 8),
        (4, 0, 8, 8),
        (0, 4, 4, 8),
        (2, 0, 4, 4),
        (0, 2, 2, 4),
        (1, 0, 2, 2),
        (0, 1, 1, 2),
    ];

    /// <summary>Writes a file.</summary>
    /// <param name="colorType">0 grey, 2 colour, 3 palette, 4 grey with opacity, 6 colour with opacity.</param>
    /// <param name="bitDepth">Bits of a sample.</param>
    /// <param name="isInterlaced">Whether in the seven passes of Adam7.</param>
    /// <param name="width">Pixels in a row.</param>
    /// <param name="height">Rows.</param>
    /// <param name="transparency">The content of a tRNS chunk; empty for none.</param>
    /// <param name="extra">Chunks between header and rows, whole.</param>
    public static PngSample Create(
        int colorType,
        int bitDepth,
        bool isInterlaced = false,
        int width = 13,
        int height = 9,
        byte[]? transparency = null,
        byte[]? extra = null
    )
    {
        var painter = new Painter(colorType, bitDepth, transparency ?? []);
        var pixels = new List<byte>();
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
            {
                pixels.AddRange(painter.Seen(x, y));
            }
        }

        var rows = new MemoryStream();
        foreach (var (left, top, right, down) in isInterlaced ? Adam7 : [(0, 0, 1, 1)])
        {
            for (var y = top; y < height && left < width; y += down)
            {
                rows.WriteByte(0);
                rows.Write(painter.Row(left, y, right, width));
            }
        }

        var header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9], header[12]) = ((byte)bitDepth, (byte)colorType, (byte)(isInterlaced ? 1 : 0));
        var palette = colorType == 3 ? Chunk("PLTE", painter.Palette) : [];
        var opacity = transparency is { } data ? Chunk("tRNS", data) : [];
        return new PngSample(
            [
                .. Signature,
                .. Chunk("IHDR", header),
                .. extra ?? [],
                .. palette,
                .. opacity,
                .. Chunk("IDAT", Deflate(rows.ToArray())),
                .. Chunk("IEND", []),
            ],
            [.. pixels]
        );
    }

    /// <summary>The bytes that every PNG begins with.</summary>
    public static byte[] Signature => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>A chunk with its length and check sum.</summary>
    public static byte[] Chunk(string kind, byte[] data)
    {
        var chunk = new byte[12 + data.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, data.Length);
        Encoding.ASCII.GetBytes(kind, chunk.AsSpan(4));
        data.CopyTo(chunk, 8);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(8 + data.Length), Sum(chunk.AsSpan(4, 4 + data.Length)));
        return chunk;
    }

    /// <summary>Packs bytes as a zlib stream.</summary>
    public static byte[] Deflate(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(data);
        }

        return packed.ToArray();
    }

    private static uint Sum(ReadOnlySpan<byte> data)
    {
        var crc = uint.MaxValue;
        foreach (var value in data)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc & 1) != 0 ? 0xEDB88320 ^ (crc >> 1) : crc >> 1;
            }
        }

        return ~crc;
    }

    /// <summary>Decides the samples: each place has others, and the upper left corner is not like the lower right one.</summary>
    private sealed class Painter(int colorType, int bitDepth, byte[] transparency)
    {
        private readonly int most = (1 << bitDepth) - 1;
        private readonly int channels = colorType switch
        {
            2 => 3,
            4 => 2,
            6 => 4,
            _ => 1,
        };

        public byte[] Palette { get; } =
        [.. Enumerable.Range(0, 1 << bitDepth & 0x1FF).SelectMany(index => Entry(index % 256))];

        public byte[] Row(int left, int y, int step, int width)
        {
            var bits = new List<bool>();
            for (var x = left; x < width; x += step)
            {
                for (var channel = 0; channel < channels; channel++)
                {
                    var sample = Sample(x, y, channel);
                    for (var bit = bitDepth - 1; bit >= 0; bit--)
                    {
                        bits.Add((sample >> bit & 1) != 0);
                    }
                }
            }

            var bytes = new byte[(bits.Count + 7) / 8];
            for (var index = 0; index < bits.Count; index++)
            {
                bytes[index / 8] |= (byte)(bits[index] ? 0x80 >> (index % 8) : 0);
            }

            return bytes;
        }

        public byte[] Seen(int x, int y)
        {
            byte At(int channel) => (byte)(Sample(x, y, channel) * 255 / most);
            var first = Sample(x, y, 0);
            return colorType switch
            {
                3 => [.. Entry(first), first < transparency.Length ? transparency[first] : byte.MaxValue],
                4 => [At(0), At(0), At(0), At(1)],
                6 => [At(0), At(1), At(2), At(3)],
                2 => [At(0), At(1), At(2), IsKey(x, y) ? byte.MinValue : byte.MaxValue],
                _ => [At(0), At(0), At(0), IsKey(x, y) ? byte.MinValue : byte.MaxValue],
            };
        }

        private bool IsKey(int x, int y) =>
            transparency.Length == channels * 2
            && Enumerable
                .Range(0, channels)
                .All(channel =>
                    BinaryPrimitives.ReadUInt16BigEndian(transparency.AsSpan(channel * 2)) == Sample(x, y, channel)
                );

        private int Sample(int x, int y, int channel)
        {
            var value = ((x * 19) + (y * 43) + (channel * 71) + 5) & 0xFF;
            // Sixteen bits are the eight twice, so that they are the same wherever they are cut or rounded.
            return bitDepth == 16 ? value * 257 : value >> (8 - bitDepth);
        }

        private static byte[] Entry(int index) => [(byte)(index * 37), (byte)(255 - (index * 11)), (byte)(index * 59)];
    }
}
