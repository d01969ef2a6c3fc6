using System.Runtime.InteropServices;

namespace DocExport.Fonts;

/// <summary>
/// The smallest stretch of text that maps to glyphs of its own: a letter with its marks, or a ligature.
/// </summary>
/// <param name="TextStart">Offset of its first UTF-16 code unit in the text that was shaped.</param>
/// <param name="TextLength">Its length in UTF-16 code units.</param>
/// <param name="GlyphStart">Index of its first glyph in the run's glyphs.</param>
/// <param name="GlyphCount">How many glyphs draw it, from left to right; may be none.</param>
/// <param name="Advance">The width of its glyphs in font units.</param>
/// <param name="Stretch">Width added by justification in points, to the right of the glyphs; a little below zero where a line is squeezed.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Cluster(
    int TextStart,
    int TextLength,
    int GlyphStart,
    int GlyphCount,
    int Advance,
    float Stretch
);
