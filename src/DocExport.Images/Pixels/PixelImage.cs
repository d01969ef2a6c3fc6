namespace DocExport.Images.Pixels;

/// <summary>Decoded pixels, upright and in sRGB.</summary>
/// <param name="Width">Pixels in a row.</param>
/// <param name="Height">Rows.</param>
/// <param name="IsOpaque">Whether every pixel is opaque.</param>
/// <param name="Samples">
/// Red, green, blue and opacity of every pixel, a byte each, from left to right and from top to bottom; colours are not
/// multiplied by opacity.
/// </param>
public sealed record PixelImage(int Width, int Height, bool IsOpaque, ReadOnlyMemory<byte> Samples);
