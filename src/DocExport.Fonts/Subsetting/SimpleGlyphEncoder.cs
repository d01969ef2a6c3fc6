using System.Buffers.Binary;
using DocExport.Fonts.OpenType;

namespace DocExport.Fonts.Subsetting;

/// <summary>Writes points as a simple glyph description without instructions (OpenType, glyf).</summary>
internal static class SimpleGlyphEncoder
{
    /// <summary>The box around all points, those off the curve included, which is never smaller than the outline's.</summary>
    public static GlyphBounds BoundsOf(ReadOnlySpan<int> xs, ReadOnlySpan<int> ys)
    {
        var (xMin, xMax) = RangeOf(xs);
        var (yMin, yMax) = RangeOf(ys);
        return new GlyphBounds(xMin, yMin, xMax, yMax);
    }

    /// <summary>The size in bytes that points take, save what repeated flags spare.</summary>
    public static int Estimate(OutlineBuffer outline, int firstPoint, Range contours)
    {
        var bytes = SimpleGlyph.HeaderBytes + 2 + (outline.ContourEnds[contours].Length * 2);
        var (previousX, previousY) = (0, 0);
        for (var i = firstPoint; i < outline.PointCount; i++)
        {
            var (x, y) = (outline.Xs[i], outline.Ys[i]);
            bytes += 1 + CoordinateBytes(x - previousX) + CoordinateBytes(y - previousY);
            (previousX, previousY) = (x, y);
        }

        return bytes;
    }

    /// <summary>Writes the whole buffer as one glyph; its flags are used up.</summary>
    /// <returns>False when two points lie too far apart to be written.</returns>
    public static bool TryWrite(PooledWriter writer, OutlineBuffer outline, GlyphBounds bounds, bool overlaps)
    {
        WriteHeader(writer, outline.ContourCount, bounds);
        foreach (var end in outline.ContourEnds)
        {
            writer.UInt16(end);
        }

        writer.UInt16(0);
        var flags = outline.Flags;
        if (!ChooseFlags(flags, outline.Xs, outline.Ys))
        {
            return false;
        }

        if (overlaps)
        {
            flags[0] |= SimpleGlyph.OverlapSimple;
        }

        WriteFlags(writer, flags);
        WriteCoordinates(writer, flags, outline.Xs, SimpleGlyph.XShort, SimpleGlyph.XSameOrPositive);
        WriteCoordinates(writer, flags, outline.Ys, SimpleGlyph.YShort, SimpleGlyph.YSameOrPositive);
        return true;
    }

    /// <summary>Writes the header that simple and composite descriptions share.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="contours">The number of contours, or -1 for a composite.</param>
    /// <param name="bounds">The box around the outline, in 16 bits.</param>
    public static void WriteHeader(PooledWriter writer, int contours, GlyphBounds bounds)
    {
        writer.UInt16(contours);
        writer.UInt16(bounds.XMin);
        writer.UInt16(bounds.YMin);
        writer.UInt16(bounds.XMax);
        writer.UInt16(bounds.YMax);
    }

    private static (int Min, int Max) RangeOf(ReadOnlySpan<int> values)
    {
        var (min, max) = (values[0], values[0]);
        foreach (var value in values)
        {
            min = Math.Min(min, value);
            max = Math.Max(max, value);
        }

        return (min, max);
    }

    private static int CoordinateBytes(int step) =>
        step == 0 ? 0
        : step is >= -255 and <= 255 ? 1
        : 2;

    private static bool ChooseFlags(Span<byte> flags, ReadOnlySpan<int> xs, ReadOnlySpan<int> ys)
    {
        var (previousX, previousY) = (0, 0);
        for (var i = 0; i < flags.Length; i++)
        {
            var (stepX, stepY) = (xs[i] - previousX, ys[i] - previousY);
            if (stepX != (short)stepX || stepY != (short)stepY)
            {
                return false;
            }

            flags[i] = (byte)(
                (flags[i] & OutlineBuffer.OnCurve)
                | FlagOf(stepX, SimpleGlyph.XShort, SimpleGlyph.XSameOrPositive)
                | FlagOf(stepY, SimpleGlyph.YShort, SimpleGlyph.YSameOrPositive)
            );
            (previousX, previousY) = (xs[i], ys[i]);
        }

        return true;
    }

    private static int FlagOf(int step, int isShort, int same) =>
        step switch
        {
            0 => same,
            > 0 and <= 255 => isShort | same,
            < 0 and >= -255 => isShort,
            _ => 0,
        };

    /// <summary>From three equal flags on, a repeat count is shorter; it counts the flags after the first.</summary>
    private static void WriteFlags(PooledWriter writer, ReadOnlySpan<byte> flags)
    {
        for (var i = 0; i < flags.Length; )
        {
            var run = 1;
            while (run < 256 && i + run < flags.Length && flags[i + run] == flags[i])
            {
                run++;
            }

            if (run >= 3)
            {
                writer.Byte(flags[i] | SimpleGlyph.Repeat);
                writer.Byte(run - 1);
            }
            else
            {
                run = 1;
                writer.Byte(flags[i]);
            }

            i += run;
        }
    }

    private static void WriteCoordinates(
        PooledWriter writer,
        ReadOnlySpan<byte> flags,
        ReadOnlySpan<int> values,
        byte isShort,
        byte same
    )
    {
        var bytes = writer.Add(values.Length * 2);
        var (position, previous) = (0, 0);
        for (var i = 0; i < values.Length; i++)
        {
            var step = values[i] - previous;
            previous = values[i];
            if ((flags[i] & isShort) != 0)
            {
                bytes[position++] = (byte)Math.Abs(step);
            }
            else if ((flags[i] & same) == 0)
            {
                BinaryPrimitives.WriteInt16BigEndian(bytes[position..], (short)step);
                position += 2;
            }
        }

        writer.TakeBack(bytes.Length - position);
    }
}
