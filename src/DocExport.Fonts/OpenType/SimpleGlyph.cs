using System.Runtime.InteropServices;

namespace DocExport.Fonts.OpenType;

/// <summary>Reads a simple glyph description (OpenType, glyf, "Simple Glyph Table").</summary>
internal static class SimpleGlyph
{
    public const int HeaderBytes = 10;
    public const byte XShort = 0x02;
    public const byte YShort = 0x04;
    public const byte Repeat = 0x08;
    public const byte XSameOrPositive = 0x10;
    public const byte YSameOrPositive = 0x20;
    public const byte OverlapSimple = 0x40;

    /// <summary>Appends the outline to the buffer.</summary>
    /// <returns>Where its flags and coordinates lie, to copy them as they are.</returns>
    /// <exception cref="FontFormatException">The description is truncated or contradicts itself.</exception>
    public static Layout Append(SfntTable glyph, OutlineBuffer buffer)
    {
        int contours = glyph.Int16(0);
        if (contours <= 0)
        {
            return default;
        }

        var points = AppendContourEnds(glyph, contours, buffer);
        var first = buffer.Append(points);
        var flagsStart = HeaderBytes + (contours * 2) + 2 + glyph.UInt16(HeaderBytes + (contours * 2));
        var flags = buffer.Flags[first..];
        var position = ReadFlags(glyph, flagsStart, flags, out var xBytes, out var yBytes);

        // One check for both runs of coordinates; the loops below then stay inside.
        var coordinates = glyph.Slice(position, xBytes + yBytes);
        ReadCoordinates(coordinates[..xBytes], flags, XShort, XSameOrPositive, buffer.Xs[first..]);
        ReadCoordinates(coordinates[xBytes..], flags, YShort, YSameOrPositive, buffer.Ys[first..]);
        return new Layout(flagsStart, position + xBytes + yBytes, contours, (flags[0] & OverlapSimple) != 0);
    }

    private static int AppendContourEnds(SfntTable glyph, int contours, OutlineBuffer buffer)
    {
        var previous = -1;
        for (var i = 0; i < contours; i++)
        {
            int end = glyph.UInt16(HeaderBytes + (i * 2));
            if (end <= previous)
            {
                throw glyph.Fault($"contour {i} of a glyph ends at point {end}, not after the one before it");
            }

            buffer.AppendContourEnd(buffer.PointCount + end);
            previous = end;
        }

        return previous + 1;
    }

    private static int ReadFlags(SfntTable glyph, int start, Span<byte> flags, out int xBytes, out int yBytes)
    {
        var bytes = glyph.Slice(start, glyph.Length - (long)start);
        var position = 0;
        (xBytes, yBytes) = (0, 0);
        for (var i = 0; i < flags.Length; )
        {
            if (position + 1 >= bytes.Length && (position >= bytes.Length || (bytes[position] & Repeat) != 0))
            {
                throw glyph.Fault("a glyph ends inside its flags");
            }

            var flag = bytes[position++];
            var run = (flag & Repeat) != 0 ? bytes[position++] + 1 : 1;
            if (run > flags.Length - i)
            {
                throw glyph.Fault("a glyph has more flags than points");
            }

            xBytes += run * CoordinateBytes(flag, XShort, XSameOrPositive);
            yBytes += run * CoordinateBytes(flag, YShort, YSameOrPositive);
            flags.Slice(i, run).Fill(flag);
            i += run;
        }

        return start + position;
    }

    private static int CoordinateBytes(byte flag, byte isShort, byte same) =>
        (flag & isShort) != 0 ? 1
        : (flag & same) != 0 ? 0
        : 2;

    private static void ReadCoordinates(
        ReadOnlySpan<byte> bytes,
        ReadOnlySpan<byte> flags,
        byte isShort,
        byte same,
        Span<int> values
    )
    {
        var (position, value) = (0, 0);
        for (var i = 0; i < flags.Length; i++)
        {
            int flag = flags[i];
            if ((flag & isShort) != 0)
            {
                int step = bytes[position++];
                value += (flag & same) != 0 ? step : -step;
            }
            else if ((flag & same) == 0)
            {
                value += (short)((bytes[position] << 8) | bytes[position + 1]);
                position += 2;
            }

            values[i] = value;
        }
    }

    /// <summary>Where flags and coordinates lie in the description.</summary>
    [StructLayout(LayoutKind.Auto)]
    public readonly record struct Layout(int FlagsStart, int End, int Contours, bool Overlaps);
}
