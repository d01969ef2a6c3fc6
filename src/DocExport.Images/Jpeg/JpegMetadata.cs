using System.Buffers.Binary;
using DocExport.Images.Reading;

namespace DocExport.Images.Jpeg;

/// <summary>What application segments say: JFIF, Exif, ICC profile and Adobe's colour transform.</summary>
internal sealed class JpegMetadata
{
    private const int MostProfileBytes = 16 * 1024 * 1024;

    private readonly SortedDictionary<int, ReadOnlyMemory<byte>> profileParts = [];
    private Resolution jfifResolution;
    private Resolution exifResolution;

    /// <summary>Whether the file calls itself a JFIF file, whose three components are always YCbCr.</summary>
    public bool IsJfif { get; private set; }

    /// <summary>The transform of Adobe's marker: 0 none, 1 YCbCr, 2 YCCK; null without the marker.</summary>
    public int? AdobeTransform { get; private set; }

    public ImageOrientation Orientation { get; private set; } = ImageOrientation.TopLeft;

    /// <summary>JFIF's density when it is one, else Exif's.</summary>
    public Resolution Resolution => jfifResolution.IsPlausible ? jfifResolution : exifResolution;

    public void Take(int marker, ReadOnlyMemory<byte> segment)
    {
        var data = segment.Span;
        switch (marker)
        {
            case 0xE0 when data.StartsWith("JFIF\0"u8) && data.Length >= 12:
                IsJfif = true;
                jfifResolution = ReadDensity(data);
                break;
            case 0xE1 when data.StartsWith("Exif\0"u8) && data.Length > 6:
                (Orientation, exifResolution) = ExifReader.Read(data[6..]);
                break;
            case 0xE2 when data.StartsWith("ICC_PROFILE\0"u8) && data.Length > 14:
                profileParts.TryAdd(data[12], segment[14..]);
                break;
            case 0xEE when data.StartsWith("Adobe"u8) && data.Length >= 12:
                AdobeTransform = data[11];
                break;
            default:
                break;
        }
    }

    /// <summary>Puts the parts of the profile together (ICC.1:2010 B.4).</summary>
    public ReadOnlyMemory<byte> AssembleProfile()
    {
        if (profileParts.Values.Sum(part => (long)part.Length) > MostProfileBytes)
        {
            return default;
        }

        var profile = new List<byte>();
        foreach (var part in profileParts.Values)
        {
            profile.AddRange(part.Span);
        }

        return profile.ToArray();
    }

    private static Resolution ReadDensity(ReadOnlySpan<byte> jfif)
    {
        double horizontal = BinaryPrimitives.ReadUInt16BigEndian(jfif[8..]);
        double vertical = BinaryPrimitives.ReadUInt16BigEndian(jfif[10..]);
        return jfif[7] switch
        {
            1 => new Resolution(horizontal, vertical),
            2 => Resolution.PerCentimetre(horizontal, vertical),
            _ => default,
        };
    }
}
