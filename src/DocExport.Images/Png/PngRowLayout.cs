using System.Runtime.InteropServices;

namespace DocExport.Images.Png;

/// <summary>How many bytes the rows of a PNG have, pass by pass (ISO/IEC 15948 7.2, 8.2).</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PngRowLayout(int Width, int Height, int BitsOfPixel, bool IsInterlaced)
{
    /// <summary>Count of rows, and their bytes with the filter byte, for every pass that holds pixels.</summary>
    public IEnumerable<(int Rows, int Bytes)> Passes()
    {
        if (!IsInterlaced)
        {
            yield return (Height, BytesOf(Width));
            yield break;
        }

        for (var pass = 0; pass < Adam7.Length; pass++)
        {
            var (x, y, right, down) = Adam7[pass];
            var width = (Width - x + right - 1) / right;
            var height = (Height - y + down - 1) / down;
            if (width > 0 && height > 0)
            {
                yield return (height, BytesOf(width));
            }
        }
    }

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

    private int BytesOf(int width) => 1 + (int)((((long)width * BitsOfPixel) + 7) / 8);
}
