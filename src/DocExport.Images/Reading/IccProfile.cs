using System.Buffers.Binary;

namespace DocExport.Images.Reading;

/// <summary>Looks at the header of an ICC profile (ICC.1:2010 7.2).</summary>
internal static class IccProfile
{
    private const int HeaderLength = 128;

    /// <summary>
    /// Whether it is a whole profile of an image's colour space, in a version that PDF 1.7 takes (ISO 32000-1 8.6.5.5).
    /// Some programs leave an RGB profile in a grey image.
    /// </summary>
    public static bool IsOf(ReadOnlySpan<byte> profile, int components)
    {
        if (profile.Length < HeaderLength + 4 || !profile[36..40].SequenceEqual("acsp"u8))
        {
            return false;
        }

        var space = components switch
        {
            1 => "GRAY"u8,
            3 => "RGB "u8,
            4 => "CMYK"u8,
            _ => default,
        };
        var kind = profile[12..16];
        return BinaryPrimitives.ReadUInt32BigEndian(profile) == profile.Length
            && profile[8] is 2 or 4
            && space.SequenceEqual(profile[16..20])
            && (
                kind.SequenceEqual("mntr"u8)
                || kind.SequenceEqual("scnr"u8)
                || kind.SequenceEqual("prtr"u8)
                || kind.SequenceEqual("spac"u8)
            );
    }
}
