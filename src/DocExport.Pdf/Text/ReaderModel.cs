using System.Text;

namespace DocExport.Pdf.Text;

/// <summary>
/// What text extractors believe about characters, where it decides how a line must be written. Taken from what they
/// did with probe files, and from reading their public sources; each belief is held by the text tests.
/// </summary>
internal static class ReaderModel
{
    /// <summary>
    /// Whether poppler ends its right-to-left order at a character and, until the next right-to-left letter, writes the
    /// line from left to right (TextOutputDev, reorderText): a comma and the space behind it then change places.
    /// </summary>
    public static bool TurnsPopplerRound(Rune character) =>
        character.Value
            is '\u060C' // ، is a common separator (UAX #9 CS)
                or '.'
                or ':'
                or '/'
                or '+'
                or '-'
                or '%'
                or '\u066A' // ٪
                or '\u2212'
                or (>= '0' and <= '9')
                or (>= 0x0659 and <= 0x065F);

    /// <summary>Whether a character is a right-to-left letter to poppler, which ends its left-to-right order.</summary>
    public static bool IsRightToLeftLetter(Rune character) =>
        character.Value is (>= 0x0590 and <= 0x05F4) or (>= 0x061B and <= 0x0658) or (>= 0x066E and <= 0x06D5);

    /// <summary>
    /// Whether MuPDF takes a character for left-to-right wherever it stands (pdf-op-run, guess_bidi_level: the classes
    /// ES and ET), so that within a right-to-left piece it comes out on the wrong side.
    /// </summary>
    public static bool IsLeftToRightInMuPdf(Rune character) =>
        character.Value
            is '+'
                or '-'
                or '#'
                or '$'
                or '%'
                or (>= 0xA2 and <= 0xA5)
                or 0xB0
                or 0xB1
                or 0x066A
                or (>= 0x2030 and <= 0x2034)
                or (>= 0x20A0 and <= 0x20CF)
                or 0x2212
                or 0x2213;
}
