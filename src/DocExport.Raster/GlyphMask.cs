namespace DocExport.Raster;

/// <summary>How much of each pixel a glyph covers, for one size and one place within a pixel.</summary>
/// <param name="Left">Pixels from the glyph's origin to the left edge.</param>
/// <param name="Top">Pixels from the baseline down to the upper edge; negative above it.</param>
/// <param name="Width">Pixels in a row; 0 for a glyph that draws nothing.</param>
/// <param name="Height">Rows.</param>
/// <param name="Coverage">0 for a pixel that is not touched to 255 for one that is covered, row by row.</param>
internal sealed record GlyphMask(int Left, int Top, int Width, int Height, byte[] Coverage)
{
    /// <summary>The mask of a glyph that draws nothing.</summary>
    public static GlyphMask Empty { get; } = new(0, 0, 0, 0, []);
}
