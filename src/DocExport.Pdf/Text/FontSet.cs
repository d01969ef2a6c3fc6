using DocExport.Fonts;
using DocExport.Pdf.Objects;

namespace DocExport.Pdf.Text;

/// <summary>
/// The fonts of a document, named F0, F1 … in the order in which they are met. A face has a further font when the codes
/// of its last one are used up, which takes tens of thousands of different clusters.
/// </summary>
internal sealed class FontSet
{
    private readonly Dictionary<FontFace, EncodedFont> byFace = [];
    private readonly List<EncodedFont> fonts = [];

    /// <summary>The fonts in the order of their names.</summary>
    public IReadOnlyList<EncodedFont> Fonts => fonts;

    /// <summary>The encoded font of a face that has room for new codes.</summary>
    /// <param name="face">The face.</param>
    /// <param name="room">How many codes may be asked of the font before the next call.</param>
    public EncodedFont Of(FontFace face, int room)
    {
        if (!byFace.TryGetValue(face, out var font) || font.Glyphs.Count + room > EncodedFont.MaxCodes)
        {
            byFace[face] = font = new EncodedFont(face, fonts.Count);
            fonts.Add(font);
        }

        return font;
    }

    /// <summary>Subsets and writes every font.</summary>
    /// <returns>The font objects in the order of their names.</returns>
    public IReadOnlyList<int> WriteAll(PdfFile file) => [.. fonts.Select(font => FontWriter.Write(file, font))];
}
