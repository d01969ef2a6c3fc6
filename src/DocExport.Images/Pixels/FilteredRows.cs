using System.Collections.Immutable;
using DocExport.Images.Png;

namespace DocExport.Images.Pixels;

/// <summary>
/// Pixels as PNG stores them: each row begins with a byte that names its filter, and all is deflated (ISO/IEC 15948 7.2,
/// 9 and 10). PDF reads the same with <c>FlateDecode</c> and a predictor of 15 (ISO 32000-1 7.4.4.4).
/// </summary>
/// <param name="Width">Pixels in a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="ColorType">Grey, colour or indices.</param>
/// <param name="BitDepth">Bits of a sample: 1, 2, 4, 8 or 16.</param>
/// <param name="Palette">Red, green and blue of each index; empty unless the samples are indices.</param>
/// <param name="Data">The parts of one zlib stream.</param>
public sealed record FilteredRows(
    int Width,
    int Height,
    PngColorType ColorType,
    int BitDepth,
    ReadOnlyMemory<byte> Palette,
    ImmutableArray<ReadOnlyMemory<byte>> Data
);
