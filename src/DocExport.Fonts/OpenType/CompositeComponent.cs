using System.Runtime.InteropServices;

namespace DocExport.Fonts.OpenType;

/// <summary>One component of a composite glyph description (OpenType, glyf, "Composite Glyph Table").</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct CompositeComponent(
    ushort Glyph,
    int Flags,
    int Argument1,
    int Argument2,
    double XScale,
    double Scale01,
    double Scale10,
    double YScale
)
{
    public const int ArgumentsAreWords = 0x0001;
    public const int ArgumentsAreOffsets = 0x0002;
    public const int HasScale = 0x0008;
    public const int MoreComponents = 0x0020;
    public const int HasXAndYScale = 0x0040;
    public const int HasTwoByTwo = 0x0080;
    public const int OverlapCompound = 0x0400;
    public const int ScaledOffset = 0x0800;
    public const int UnscaledOffset = 0x1000;
    private const int AnyScale = HasScale | HasXAndYScale | HasTwoByTwo;

    /// <summary>The arguments move the component; otherwise they name two points to bring together.</summary>
    public bool IsMoved => (Flags & ArgumentsAreOffsets) != 0;

    /// <summary>The component is moved and nothing else.</summary>
    public bool IsOnlyMoved => (Flags & (ArgumentsAreOffsets | AnyScale)) == ArgumentsAreOffsets;

    /// <summary>How the component is placed; where points are matched, the move is not in it.</summary>
    public Affine Placement
    {
        get
        {
            var (dx, dy) = IsMoved ? (Argument1, Argument2) : (0.0, 0.0);
            if ((Flags & (ScaledOffset | UnscaledOffset)) == ScaledOffset)
            {
                dx *= double.Hypot(XScale, Scale10);
                dy *= double.Hypot(YScale, Scale01);
            }

            return new Affine(XScale, Scale10, Scale01, YScale, dx, dy);
        }
    }

    /// <summary>Reads the component at a position and moves the position past it.</summary>
    public static CompositeComponent Read(SfntTable glyph, ref int position)
    {
        int flags = glyph.UInt16(position);
        var component = glyph.UInt16(position + 2);
        position += 4;
        var isOffset = (flags & ArgumentsAreOffsets) != 0;
        var (argument1, argument2) =
            (flags & ArgumentsAreWords) != 0
                ? ReadWords(glyph, ref position, isOffset)
                : ReadBytes(glyph, ref position, isOffset);
        var (xScale, scale01, scale10, yScale) = (1.0, 0.0, 0.0, 1.0);
        if ((flags & HasScale) != 0)
        {
            xScale = yScale = ReadF2Dot14(glyph, ref position);
        }
        else if ((flags & HasXAndYScale) != 0)
        {
            xScale = ReadF2Dot14(glyph, ref position);
            yScale = ReadF2Dot14(glyph, ref position);
        }
        else if ((flags & HasTwoByTwo) != 0)
        {
            xScale = ReadF2Dot14(glyph, ref position);
            scale01 = ReadF2Dot14(glyph, ref position);
            scale10 = ReadF2Dot14(glyph, ref position);
            yScale = ReadF2Dot14(glyph, ref position);
        }

        return new CompositeComponent(component, flags, argument1, argument2, xScale, scale01, scale10, yScale);
    }

    private static (int First, int Second) ReadWords(SfntTable glyph, ref int position, bool signed)
    {
        var (first, second) = (glyph.UInt16(position), glyph.UInt16(position + 2));
        position += 4;
        return signed ? ((short)first, (short)second) : (first, second);
    }

    private static (int First, int Second) ReadBytes(SfntTable glyph, ref int position, bool signed)
    {
        int both = glyph.UInt16(position);
        position += 2;
        var (first, second) = ((byte)(both >> 8), (byte)both);
        return signed ? ((sbyte)first, (sbyte)second) : (first, second);
    }

    private static double ReadF2Dot14(SfntTable glyph, ref int position)
    {
        var value = glyph.Int16(position) / 16384.0;
        position += 2;
        return value;
    }
}
