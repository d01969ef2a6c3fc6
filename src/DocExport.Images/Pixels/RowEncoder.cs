using System.Runtime.InteropServices;
using DocExport.Images.Png;

namespace DocExport.Images.Pixels;

/// <summary>Stores decoded pixels in the smallest form that keeps them: few colours as indices, grey as grey.</summary>
internal static class RowEncoder
{
    private const int BytesOfPixel = 4;

    // From here on grey takes as many bits as indices do, and filters help it.
    private const int FewGrays = 16;

    /// <summary>Stores colours and opacity apart.</summary>
    public static FilteredImage Encode(PixelImage image) =>
        new(EncodeColor(image), image.IsOpaque ? null : EncodeOpacity(image));

    /// <summary>Stores the colours.</summary>
    public static FilteredRows EncodeColor(PixelImage image)
    {
        var isGray = IsGray(image.Samples.Span);
        var table = ColorTable.TryCreate(image.Samples.Span, ColorTable.ColorMask);
        if (table is not null && (!isGray || table.Colors.Count <= FewGrays))
        {
            return EncodeIndices(image, table);
        }

        return isGray ? EncodePart(image, PngColorType.Gray, [0]) : EncodePart(image, PngColorType.Rgb, [0, 1, 2]);
    }

    /// <summary>Stores colours as indices.</summary>
    public static FilteredRows EncodeIndices(PixelImage image, ColorTable table)
    {
        var rowBytes = ((image.Width * table.BitDepth) + 7) / 8;
        var data = RowFilter.Deflate(
            image.Height,
            rowBytes,
            pixelBytes: 0,
            (row, target) => table.Pack(RowOf(image, row), target)
        );
        return new FilteredRows(
            image.Width,
            image.Height,
            PngColorType.Indexed,
            table.BitDepth,
            table.ToPalette(),
            [data]
        );
    }

    /// <summary>Stores colours and opacity together.</summary>
    public static FilteredRows EncodeWhole(PixelImage image) => EncodePart(image, PngColorType.RgbAlpha, [0, 1, 2, 3]);

    private static FilteredRows EncodeOpacity(PixelImage image)
    {
        if (!IsOnOrOff(image.Samples.Span))
        {
            return EncodePart(image, PngColorType.Gray, [BytesOfPixel - 1]);
        }

        var data = RowFilter.Deflate(
            image.Height,
            (image.Width + 7) / 8,
            pixelBytes: 0,
            (row, target) => PackOpacity(RowOf(image, row), target)
        );
        return new FilteredRows(image.Width, image.Height, PngColorType.Gray, 1, default, [data]);
    }

    private static FilteredRows EncodePart(PixelImage image, PngColorType type, int[] channels)
    {
        var data = RowFilter.Deflate(
            image.Height,
            image.Width * channels.Length,
            channels.Length,
            (row, target) =>
            {
                var samples = RowOf(image, row);
                for (var x = 0; x < image.Width; x++)
                {
                    for (var channel = 0; channel < channels.Length; channel++)
                    {
                        target[(x * channels.Length) + channel] = samples[(x * BytesOfPixel) + channels[channel]];
                    }
                }
            }
        );
        return new FilteredRows(image.Width, image.Height, type, 8, default, [data]);
    }

    private static ReadOnlySpan<byte> RowOf(PixelImage image, int row) =>
        image.Samples.Span.Slice(row * image.Width * BytesOfPixel, image.Width * BytesOfPixel);

    private static void PackOpacity(ReadOnlySpan<byte> samples, Span<byte> target)
    {
        target.Clear();
        for (var x = 0; x < samples.Length / BytesOfPixel; x++)
        {
            if (samples[(x * BytesOfPixel) + BytesOfPixel - 1] != 0)
            {
                target[x / 8] |= (byte)(0x80 >> (x % 8));
            }
        }
    }

    private static bool IsOnOrOff(ReadOnlySpan<byte> samples)
    {
        for (var index = BytesOfPixel - 1; index < samples.Length; index += BytesOfPixel)
        {
            if (samples[index] is not (0 or byte.MaxValue))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether no pixel has a colour.</summary>
    public static bool IsGray(ReadOnlySpan<byte> samples)
    {
        foreach (var pixel in MemoryMarshal.Cast<byte, uint>(samples))
        {
            var low = pixel & 0xFFFF;
            if ((low & 0xFF) != low >> 8 || ((pixel >> 8) & 0xFFFF) is var high && (high & 0xFF) != high >> 8)
            {
                return false;
            }
        }

        return true;
    }
}
