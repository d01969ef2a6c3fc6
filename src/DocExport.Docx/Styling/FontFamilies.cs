using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Docx.Styling;

/// <summary>
/// Chooses Word's families out of a template's lists: the first that has the letters, as the typesetter does. Where a
/// style's own families lack them (a monospaced one has no Arabic) those of the body are asked.
/// </summary>
/// <param name="known">What is known of the families.</param>
/// <param name="body">The families of the body style, at least one.</param>
internal sealed class FontFamilies(ITemplateFonts known, ImmutableArray<string> body)
{
    private const int Beh = 0x0628;
    private const int SmallA = 'a';

    /// <summary>The family of Arabic text: the first that has beh (U+0628).</summary>
    public string Arabic(ImmutableArray<string> fonts) => Having(Beh, fonts);

    /// <summary>
    /// The family of Latin text: the first that has a (U+0061) and was made without Arabic, whose Latin letters are a
    /// stopgap; else the first that has a.
    /// </summary>
    public string Latin(ImmutableArray<string> fonts) => Having(SmallA, [.. fonts.Where(f => !IsArabic(f)), .. fonts]);

    /// <summary>Whether a family has Arabic letters.</summary>
    public bool IsArabic(string family) => known.Covers(family, Beh);

    /// <summary>The height of a single-spaced line, in type sizes, where the text runs in one direction; null if unknown.</summary>
    public double? SingleLine(ImmutableArray<string> fonts, Direction direction) =>
        known.SingleLine(direction == Direction.RightToLeft ? Arabic(fonts) : Latin(fonts));

    /// <summary>The first family that has a character; when none has it, the style's first.</summary>
    public string Having(int codePoint, ImmutableArray<string> fonts) =>
        First(codePoint, fonts) ?? First(codePoint, body) ?? fonts[0];

    private string? First(int codePoint, ImmutableArray<string> fonts)
    {
        foreach (var family in fonts)
        {
            if (known.Covers(family, codePoint))
            {
                return family;
            }
        }

        return null;
    }
}
