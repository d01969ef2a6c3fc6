using System.Collections.Immutable;
using DocExport.Images.Pixels;
using DocExport.Images.Reading;

namespace DocExport.Images.Png;

/// <summary>A PNG file that was taken apart; its rows are not decoded.</summary>
internal sealed record PngFile
{
    public required ImageHeader Header { get; init; }

    public required PngColorType ColorType { get; init; }

    public required int BitDepth { get; init; }

    public required bool IsInterlaced { get; init; }

    /// <summary>Red, green and blue of each entry.</summary>
    public ReadOnlyMemory<byte> Palette { get; init; }

    /// <summary>The opacity of palette entries, or the one colour that is transparent; empty for none.</summary>
    public ReadOnlyMemory<byte> Transparency { get; init; }

    /// <summary>The parts of the deflated rows.</summary>
    public required ImmutableArray<ReadOnlyMemory<byte>> Rows { get; init; }

    /// <summary>Whether the rows are exactly those of the image: nothing missing, nothing behind them.</summary>
    public required bool IsSound { get; init; }

    /// <summary>The components of the colour space that a profile would describe.</summary>
    public int Components => ColorType is PngColorType.Gray or PngColorType.GrayAlpha ? 1 : 3;

    /// <summary>The rows as they are, where they hold no opacity and stand in order; else null.</summary>
    public FilteredImage? TryPassThrough(ImageFile image)
    {
        if (!IsSound || IsInterlaced || ColorType is PngColorType.GrayAlpha or PngColorType.RgbAlpha)
        {
            return null;
        }

        if (!TryReadColorKey(out var key))
        {
            return null;
        }

        return new FilteredImage(
            new FilteredRows((int)Header.Width, (int)Header.Height, ColorType, BitDepth, Palette, Rows),
            Opacity: null
        )
        {
            ColorKey = key,
            Orientation = image.Orientation,
            IccProfile = image.IccProfile,
        };
    }

    /// <summary>Reads what is transparent, when it is one colour or one entry of the palette or nothing.</summary>
    private bool TryReadColorKey(out ImmutableArray<int> key)
    {
        key = [];
        var data = Transparency.Span;
        if (ColorType == PngColorType.Indexed)
        {
            var transparent = data.IndexOf((byte)0);
            var seeThrough = data.Length - data.Count(byte.MaxValue);
            if (seeThrough == 1 && transparent >= 0)
            {
                key = [transparent];
            }

            return seeThrough == 0 || !key.IsEmpty;
        }

        var samples = ImmutableArray.CreateBuilder<int>(3);
        for (var index = 0; index + 1 < data.Length; index += 2)
        {
            // Bits beyond the depth mean nothing (ISO/IEC 15948 11.3.2.1).
            samples.Add(((data[index] << 8) | data[index + 1]) & ((1 << BitDepth) - 1));
        }

        key = samples.ToImmutable();
        return true;
    }
}
