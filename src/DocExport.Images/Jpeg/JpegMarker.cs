namespace DocExport.Images.Jpeg;

/// <summary>The second bytes of markers (ISO/IEC 10918-1 table B.1).</summary>
internal static class JpegMarker
{
    public const int Temporary = 0x01;
    public const int Baseline = 0xC0;
    public const int ExtendedSequential = 0xC1;
    public const int Progressive = 0xC2;
    public const int HuffmanTables = 0xC4;
    public const int FirstRestart = 0xD0;
    public const int LastRestart = 0xD7;
    public const int EndOfImage = 0xD9;
    public const int StartOfScan = 0xDA;
    public const int QuantizationTables = 0xDB;
    public const int FirstApplication = 0xE0;
    public const int LastApplication = 0xEF;

    private const int JpegExtension = 0xC8;
    private const int ArithmeticConditioning = 0xCC;

    /// <summary>Whether a marker starts a frame of any coding.</summary>
    public static bool IsFrame(int marker) =>
        marker is >= Baseline and <= 0xCF and not (HuffmanTables or JpegExtension or ArithmeticConditioning);
}
