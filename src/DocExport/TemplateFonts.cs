using DocExport.Docx;
using DocExport.Fonts;

namespace DocExport;

/// <summary>Answers from a font library what a Word file must know of a template's families.</summary>
/// <param name="fonts">The library.</param>
internal sealed class TemplateFonts(FontLibrary fonts) : ITemplateFonts
{
    public bool Covers(string family, int codePoint) => Regular(family)?.HasGlyph(codePoint) ?? false;

    public double? SingleLine(string family) =>
        Regular(family) is { } face ? (double)(face.Ascent - face.Descent + face.LineGap) / face.UnitsPerEm : null;

    private FontFace? Regular(string family) => fonts.Find(family)?.Match(bold: false, italic: false).Face;
}
