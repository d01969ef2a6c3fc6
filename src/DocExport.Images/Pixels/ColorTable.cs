using System.Runtime.InteropServices;

namespace DocExport.Images.Pixels;

/// <summary>The colours of an image that has few, in the order in which they appear.</summary>
internal sealed class ColorTable
{
    /// <summary>Red, green and blue of a pixel that was read as a little-endian number.</summary>
    public const uint ColorMask = 0x00FFFFFF;

    private const int MostColors = 256;

    private readonly Dictionary<uint, byte> indices = [];
    private readonly uint mask;

    private ColorTable(uint mask) => this.mask = mask;

    /// <summary>The colours in the order of their indices.</summary>
    public List<uint> Colors { get; } = [];

    /// <summary>The fewest bits that hold every index.</summary>
    public int BitDepth =>
        Colors.Count switch
        {
            <= 2 => 1,
            <= 4 => 2,
            <= 16 => 4,
            _ => 8,
        };

    /// <summary>Gathers the colours; null when there are more than 256.</summary>
    public static ColorTable? TryCreate(ReadOnlySpan<byte> samples, uint mask)
    {
        var table = new ColorTable(mask);
        var last = ~0u;
        var isFirst = true;
        foreach (var pixel in MemoryMarshal.Cast<byte, uint>(samples))
        {
            var color = pixel & mask;
            if (!isFirst && color == last)
            {
                continue;
            }

            (last, isFirst) = (color, false);
            if (table.indices.ContainsKey(color))
            {
                continue;
            }

            if (table.Colors.Count == MostColors)
            {
                return null;
            }

            table.indices.Add(color, (byte)table.Colors.Count);
            table.Colors.Add(color);
        }

        return table;
    }

    /// <summary>Packs the indices of a row of pixels.</summary>
    public void Pack(ReadOnlySpan<byte> samples, Span<byte> target)
    {
        target.Clear();
        var pixels = MemoryMarshal.Cast<byte, uint>(samples);
        var inByte = 8 / BitDepth;
        for (var x = 0; x < pixels.Length; x++)
        {
            var shift = 8 - (BitDepth * ((x % inByte) + 1));
            target[x / inByte] |= (byte)(indices[pixels[x] & mask] << shift);
        }
    }

    /// <summary>The palette: red, green and blue of each colour.</summary>
    public byte[] ToPalette()
    {
        var palette = new byte[Colors.Count * 3];
        for (var index = 0; index < Colors.Count; index++)
        {
            palette[index * 3] = (byte)Colors[index];
            palette[(index * 3) + 1] = (byte)(Colors[index] >> 8);
            palette[(index * 3) + 2] = (byte)(Colors[index] >> 16);
        }

        return palette;
    }
}
