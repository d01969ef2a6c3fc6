using System.Buffers.Binary;

namespace DocExport.Images.Reading;

/// <summary>Reads orientation and resolution from Exif data (Exif 2.32 4.6, TIFF 6.0 section 2). What makes no sense is passed over.</summary>
internal static class ExifReader
{
    private const int OrientationTag = 0x0112;
    private const int HorizontalTag = 0x011A;
    private const int VerticalTag = 0x011B;
    private const int UnitTag = 0x0128;
    private const int EntryLength = 12;
    private const int Short = 3;
    private const int Rational = 5;

    /// <summary>Reads the first directory of a TIFF structure.</summary>
    public static (ImageOrientation Orientation, Resolution Resolution) Read(ReadOnlySpan<byte> tiff)
    {
        var orientation = ImageOrientation.TopLeft;
        double horizontal = 0;
        double vertical = 0;
        var unit = 2;
        if (tiff.Length < 8 || !(tiff.StartsWith("II*\0"u8) || tiff.StartsWith("MM\0*"u8)))
        {
            return (orientation, default);
        }

        var isLittle = tiff[0] == (byte)'I';
        var start = Int32(tiff[4..], isLittle);
        if (start > tiff.Length - 2)
        {
            return (orientation, default);
        }

        var directory = tiff[(int)start..];
        var count = Math.Min(Int16(directory, isLittle), (directory.Length - 2) / EntryLength);
        for (var index = 0; index < count; index++)
        {
            var entry = directory.Slice(2 + (index * EntryLength), EntryLength);
            var type = Int16(entry[2..], isLittle);
            switch (Int16(entry, isLittle))
            {
                case OrientationTag when type == Short && Int16(entry[8..], isLittle) is >= 1 and <= 8 and var value:
                    orientation = (ImageOrientation)value;
                    break;
                case UnitTag when type == Short:
                    unit = Int16(entry[8..], isLittle);
                    break;
                case HorizontalTag when type == Rational:
                    horizontal = ReadRational(tiff, entry, isLittle);
                    break;
                case VerticalTag when type == Rational:
                    vertical = ReadRational(tiff, entry, isLittle);
                    break;
                default:
                    break;
            }
        }

        return (
            orientation,
            unit switch
            {
                2 => new Resolution(horizontal, vertical),
                3 => Resolution.PerCentimetre(horizontal, vertical),
                _ => default,
            }
        );
    }

    private static double ReadRational(ReadOnlySpan<byte> tiff, ReadOnlySpan<byte> entry, bool isLittle)
    {
        var offset = Int32(entry[8..], isLittle);
        if (offset > tiff.Length - 8)
        {
            return 0;
        }

        var denominator = Int32(tiff[((int)offset + 4)..], isLittle);
        return denominator == 0 ? 0 : Int32(tiff[(int)offset..], isLittle) / (double)denominator;
    }

    private static int Int16(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(bytes) : BinaryPrimitives.ReadUInt16BigEndian(bytes);

    private static long Int32(ReadOnlySpan<byte> bytes, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt32LittleEndian(bytes) : BinaryPrimitives.ReadUInt32BigEndian(bytes);
}
