using System.Text;
using DocExport.Fonts;

namespace DocExport.Pdf.Text;

/// <summary>
/// Turns clusters into codes, in logical order. One code stands for one character: a cluster is drawn whole by the
/// code of its first character, and each further character has a code that draws nothing. (A code that stands for
/// several characters comes back garbled from every reader that we tried, once marks are among them.)
/// </summary>
/// <param name="codes">Receives the codes.</param>
internal sealed class ClusterEncoder(List<ShownCode> codes)
{
    /// <summary>
    /// A gap that no glyph covers and that is wider than this, in thousandths of an em, is a word space to poppler (100)
    /// and pdf.js (102). Wider kerns go into the width of a code of its own.
    /// </summary>
    public const double ReadersGap = 50;

    /// <summary>
    /// Widths of stretched spaces are rounded to this share of an em, so that a font needs a dozen codes for spaces and
    /// not one for each line; the rest is a small adjustment.
    /// </summary>
    private const int SpaceStepsInEm = 20;

    /// <summary>
    /// The widest space, as a share of an em, that readers take for one space. pdf.js cuts its text at a gap over 0.6 em
    /// and then turns round the two parts of a right-to-left line.
    /// </summary>
    private const double WidestSpace = 0.55;

    private static readonly Rune Space = new(' ');

    private EncodedFont font = null!;
    private int owed;
    private bool endsInMark;
    private bool partsWideSpaces;

    /// <summary>Starts a run in a font.</summary>
    /// <param name="newFont">The font.</param>
    /// <param name="isInRightToLeftLine">Whether the line runs from right to left, whose wide spaces pdf.js must not cut at.</param>
    public void Begin(EncodedFont newFont, bool isInRightToLeftLine) =>
        (font, owed, endsInMark, partsWideSpaces) = (newFont, 0, false, isInRightToLeftLine);

    /// <summary>Encodes a cluster that draws something.</summary>
    /// <param name="text">Its characters in logical order.</param>
    /// <param name="glyphs">Its glyphs from left to right.</param>
    /// <param name="advance">Its width in font units.</param>
    public void EncodeLetter(ReadOnlySpan<char> text, ReadOnlySpan<Glyph> glyphs, int advance)
    {
        Rune.DecodeFromUtf16(text, out var first, out var used);
        codes.Add(CodeOf(glyphs, advance, first));
        foreach (var character in text[used..].EnumerateRunes())
        {
            codes.Add(new ShownCode(font.BlankCodeOf(character, Hair), 0));
            owed += Hair;
        }

        endsInMark = IsMark(LineText.Last(text));
    }

    /// <summary>
    /// Ends a piece. A mark that nothing stands left of is carried to the next line by MuPDF and past a space by pdf.js,
    /// which both look for the letter that it belongs to.
    /// </summary>
    public void EndPiece()
    {
        if (endsInMark)
        {
            endsInMark = false;
            var inset = UnitsPerEm / 50;
            codes.Add(new ShownCode(font.VisibleSpaceCodeOf(inset), Thousandths(-inset)));
        }
    }

    /// <summary>Encodes a word space.</summary>
    /// <param name="width">Its width in font units, justification included.</param>
    /// <param name="startsPiece">Whether nothing comes before it in its piece.</param>
    /// <param name="endsPiece">Whether nothing comes behind it in its piece.</param>
    public void EncodeSpace(double width, bool startsPiece, bool endsPiece)
    {
        width -= owed;
        owed = 0;
        // Words are sorted by their left edges, so an edge must not fall together with that of the piece beside it.
        var inset = UnitsPerEm / 50;
        if (endsInMark)
        {
            // With a width of its own, since pdf.js takes a place for reached only when a code has moved there.
            endsInMark = false;
            codes.Add(new ShownCode(font.VisibleSpaceCodeOf(inset), 0));
            width -= inset;
        }
        else if (startsPiece)
        {
            codes.Add(new ShownCode(font.VisibleSpaceCodeOf(), inset * 1000f / UnitsPerEm));
            width -= inset;
        }

        width -= endsPiece ? inset : 0;
        while (partsWideSpaces && width > WidestSpace * UnitsPerEm)
        {
            // A plain space beside it, since poppler ends words only at those.
            codes.Add(new ShownCode(font.BlankCodeOf(Space, UnitsPerEm / 4), 0));
            codes.Add(new ShownCode(font.VisibleSpaceCodeOf(inset), 0));
            width -= (UnitsPerEm / 4) + inset;
        }

        EncodePlainSpace(width);
        if (endsPiece)
        {
            codes.Add(new ShownCode(font.VisibleSpaceCodeOf(inset), 0));
        }
    }

    /// <summary>
    /// Encodes a space of no width, which parts what follows from what stands before it on the same line: a list item
    /// from its marker, a cell from the one beside it.
    /// </summary>
    public void EncodeSeparator()
    {
        codes.Add(new ShownCode(font.VisibleSpaceCodeOf(), 0));
        codes.Add(new ShownCode(font.BlankCodeOf(Space), 0));
    }

    /// <summary>
    /// The width of a code that draws nothing, in font units. pdf.js takes a place for reached only when a code has moved
    /// there: behind a space a code without any width makes it see the space twice, with a letter between. The next
    /// space pays for it.
    /// </summary>
    private int Hair => Math.Max(1, UnitsPerEm / 1000);

    // The marks that pdf.js and MuPDF take for such: Unicode's general category Mn.
    private static bool IsMark(Rune character) =>
        Rune.GetUnicodeCategory(character) == System.Globalization.UnicodeCategory.NonSpacingMark;

    private int UnitsPerEm => font.Face.UnitsPerEm;

    private void EncodePlainSpace(double width)
    {
        var step = UnitsPerEm / SpaceStepsInEm;
        var rounded = Math.Max(0, (int)Math.Round(width / step)) * step;
        codes.Add(new ShownCode(font.BlankCodeOf(Space, rounded), Thousandths(width - rounded)));
    }

    private ShownCode CodeOf(ReadOnlySpan<Glyph> glyphs, int advance, Rune character)
    {
        if (glyphs is [{ OffsetX: 0, OffsetY: 0 } glyph])
        {
            var kern = Thousandths(advance - font.Face.AdvanceOf(glyph.Id));
            if (Math.Abs(kern) < ReadersGap)
            {
                return new ShownCode(font.CodeOf(glyph.Id, character), kern);
            }
        }

        // No font program has a negative width.
        var width = Math.Clamp(advance, 0, ushort.MaxValue);
        return new ShownCode(font.CodeOf(glyphs, width, character), Thousandths(advance - width));
    }

    private float Thousandths(double units) => (float)(units * 1000 / UnitsPerEm);
}
