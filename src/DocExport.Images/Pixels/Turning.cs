using System.Runtime.InteropServices;

namespace DocExport.Images.Pixels;

/// <summary>Turns stored pixels upright.</summary>
internal static class Turning
{
    /// <summary>Whether the stored rows are the columns of the upright image.</summary>
    public static bool ExchangesAxes(this ImageOrientation orientation) => orientation >= ImageOrientation.LeftTop;

    /// <summary>The pixels upright; the same array when nothing is to be turned.</summary>
    /// <param name="stored">Four bytes a pixel.</param>
    /// <param name="orientation">How they are stored.</param>
    /// <param name="width">Pixels in a row of the upright image.</param>
    /// <param name="height">Rows of the upright image.</param>
    public static byte[] Upright(byte[] stored, ImageOrientation orientation, int width, int height)
    {
        if (orientation == ImageOrientation.TopLeft)
        {
            return stored;
        }

        var storedWidth = orientation.ExchangesAxes() ? height : width;
        var result = new byte[stored.Length];
        var source = MemoryMarshal.Cast<byte, uint>(stored.AsSpan());
        var target = MemoryMarshal.Cast<byte, uint>(result.AsSpan());
        for (var y = 0; y < height; y++)
        {
            // Along an upright row the stored place moves by a constant.
            var start = Place(orientation, 0, y, width, height, storedWidth);
            var step = Place(orientation, 1, y, width, height, storedWidth) - start;
            for (var x = 0; x < width; x++)
            {
                target[(y * width) + x] = source[start + (x * step)];
            }
        }

        return result;
    }

    private static int Place(ImageOrientation orientation, int x, int y, int width, int height, int storedWidth)
    {
        var (column, row) = orientation switch
        {
            ImageOrientation.TopRight => (width - 1 - x, y),
            ImageOrientation.BottomRight => (width - 1 - x, height - 1 - y),
            ImageOrientation.BottomLeft => (x, height - 1 - y),
            ImageOrientation.LeftTop => (y, x),
            ImageOrientation.RightTop => (y, width - 1 - x),
            ImageOrientation.RightBottom => (height - 1 - y, width - 1 - x),
            ImageOrientation.LeftBottom => (height - 1 - y, x),
            _ => (x, y),
        };
        return (row * storedWidth) + column;
    }
}
