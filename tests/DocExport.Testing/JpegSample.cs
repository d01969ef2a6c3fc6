namespace DocExport.Testing;

/// <summary>Changes to the markers of a JPEG file.</summary>
public static class JpegSample
{
    /// <summary>Puts Exif data with an orientation before all else.</summary>
    public static byte[] WithOrientation(byte[] jpeg, int orientation)
    {
        byte[] exif =
        [
            .. "Exif\0\0MM\0*"u8,
            .. new byte[] { 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte)orientation, 0, 0, 0, 0, 0, 0 },
        ];
        return WithSegment(jpeg, 0xE1, exif);
    }

    /// <summary>Puts a segment before all others.</summary>
    public static byte[] WithSegment(byte[] jpeg, byte marker, byte[] data) =>
        [.. jpeg[..2], 0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)(data.Length + 2), .. data, .. jpeg[2..]];
}
