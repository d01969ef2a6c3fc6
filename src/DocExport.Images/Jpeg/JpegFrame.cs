namespace DocExport.Images.Jpeg;

/// <summary>What the markers of a JPEG say about its samples (ISO/IEC 10918-1 B.2.2).</summary>
/// <param name="Components">1 for grey, 3 for colour, 4 for CMYK and YCCK.</param>
/// <param name="IsInverted">Whether 255 stands for no ink, as Adobe's programs write CMYK (their APP14 marker).</param>
/// <param name="IsRgb">Whether three components are red, green and blue and not luminance and chrominance.</param>
/// <param name="IsProgressive">Whether it is built up in several scans.</param>
public sealed record JpegFrame(int Components, bool IsInverted, bool IsRgb, bool IsProgressive);
