namespace DocExport.Fonts.Subsetting;

/// <summary>Makes the font program of a PDF CIDFontType2 whose CIDToGIDMap is Identity (ISO 32000-1 9.7.4, 9.9).</summary>
public static class TrueTypeSubset
{
    /// <summary>
    /// Builds a TrueType font of the tables glyf, head, hhea, hmtx, loca and maxp, without instructions. Outlines that
    /// several glyphs show are stored once, in one of these glyphs or in a glyph added after the last one asked for, where
    /// that is smaller. Same face and glyphs give the same bytes. The owner's leave (<see cref="FontFace.Embedding"/>) is
    /// the caller's to check.
    /// </summary>
    /// <param name="face">The source font.</param>
    /// <param name="glyphs">Glyph i of the result is element i; the first is .notdef. 1 to 65535 glyphs.</param>
    /// <returns>The font file.</returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// There are no glyphs or too many, or an advance or a stretch is out of its range.
    /// </exception>
    /// <exception cref="FontFormatException">
    /// A source glyph is malformed, or a glyph would reach beyond what the format can state (16-bit coordinates).
    /// </exception>
    public static byte[] Build(FontFace face, IReadOnlyList<SubsetGlyph> glyphs)
    {
        ArgumentNullException.ThrowIfNull(face);
        ArgumentNullException.ThrowIfNull(glyphs);
        if (glyphs.Count is 0 or > SubsetPlan.MaxGlyphs)
        {
            throw new ArgumentOutOfRangeException(
                nameof(glyphs),
                glyphs.Count,
                $"A font has 1 to {SubsetPlan.MaxGlyphs} glyphs."
            );
        }

        foreach (var glyph in glyphs)
        {
            if (glyph.Advance is < 0 or > ushort.MaxValue)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(glyphs),
                    glyph.Advance,
                    $"An advance is 0 to {ushort.MaxValue} font units."
                );
            }
        }

        using var plan = SubsetPlan.Make(face, glyphs);
        using var writer = new SubsetWriter(face, plan, glyphs);
        return writer.Write();
    }
}
