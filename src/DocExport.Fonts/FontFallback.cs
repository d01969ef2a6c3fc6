using System.Collections.Immutable;

namespace DocExport.Fonts;

/// <summary>
/// Chooses a font for each cluster of text from faces in order of preference. A cluster is never split, so a mark stays
/// with its base. Faces further back are read only when one before them lacks something. Safe to share between threads.
/// </summary>
public sealed class FontFallback
{
    /// <summary>What <see cref="Choose(ReadOnlySpan{int})"/> returns when no face has the whole cluster.</summary>
    public const int None = -1;

    private const int Space = 0x0020;
    private const int Hyphen = 0x2010;
    private const int NoBreakHyphen = 0x2011;

    /// <summary>A chain over faces, the preferred first.</summary>
    public FontFallback(ImmutableArray<FontFile> faces) => Faces = faces;

    /// <summary>The faces, the preferred first; what <see cref="Choose(ReadOnlySpan{int})"/> returns is an index here.</summary>
    public ImmutableArray<FontFile> Faces { get; }

    /// <summary>A chain over families in order of preference, in each the face nearest to the style.</summary>
    public static FontFallback Of(IEnumerable<FontFamily> families, bool bold, bool italic) =>
        new([.. families.Select(family => family.Match(bold, italic))]);

    /// <summary>The first face that has all code points of a cluster.</summary>
    /// <returns>The index in <see cref="Faces"/>, or <see cref="None"/>.</returns>
    /// <exception cref="FontFormatException">A face that had to be asked is malformed.</exception>
    /// <exception cref="IOException">A face that had to be asked cannot be read.</exception>
    public int Choose(ReadOnlySpan<int> cluster)
    {
        for (var i = 0; i < Faces.Length; i++)
        {
            if (Covers(Faces[i].Face, cluster))
            {
                return i;
            }
        }

        return None;
    }

    /// <summary>The first face that has all characters of a cluster given in UTF-16.</summary>
    /// <returns>The index in <see cref="Faces"/>, or <see cref="None"/>.</returns>
    /// <exception cref="FontFormatException">A face that had to be asked is malformed.</exception>
    /// <exception cref="IOException">A face that had to be asked cannot be read.</exception>
    public int Choose(ReadOnlySpan<char> cluster)
    {
        for (var i = 0; i < Faces.Length; i++)
        {
            if (Covers(Faces[i].Face, cluster))
            {
                return i;
            }
        }

        return None;
    }

    private static bool Covers(FontFace face, ReadOnlySpan<int> cluster)
    {
        foreach (var codePoint in cluster)
        {
            if (!Covers(face, codePoint))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A lone surrogate counts as U+FFFD, which is what shaping makes of it.</summary>
    private static bool Covers(FontFace face, ReadOnlySpan<char> cluster)
    {
        foreach (var rune in cluster.EnumerateRunes())
        {
            if (!Covers(face, rune.Value))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether the face can show a code point, also as shaping shows it without a glyph of its own: what is ignorable
    /// vanishes, any space is the space at its own width, the no-break hyphen is a hyphen.
    /// </summary>
    private static bool Covers(FontFace face, int codePoint) =>
        face.HasGlyph(codePoint)
        || NeedsNoGlyph(codePoint)
        || (IsSpace(codePoint) && face.HasGlyph(Space))
        || (codePoint == NoBreakHyphen && face.HasGlyph(Hyphen));

    /// <summary>Zs but for U+1680, which has ink (Unicode, General_Category).</summary>
    private static bool IsSpace(int codePoint) =>
        codePoint is 0x00A0 or (>= 0x2000 and <= 0x200A) or 0x202F or 0x205F or 0x3000;

    /// <summary>Controls and line ends, and what has the property Default_Ignorable_Code_Point (UAX #44).</summary>
    private static bool NeedsNoGlyph(int codePoint) =>
        codePoint
            is < 0x0020
                or (>= 0x007F and <= 0x009F)
                or 0x00AD
                or 0x034F
                or 0x061C
                or (>= 0x115F and <= 0x1160)
                or (>= 0x17B4 and <= 0x17B5)
                or (>= 0x180B and <= 0x180F)
                or (>= 0x200B and <= 0x200F)
                or (>= 0x2028 and <= 0x202E)
                or (>= 0x2060 and <= 0x206F)
                or 0x3164
                or (>= 0xFE00 and <= 0xFE0F)
                or 0xFEFF
                or 0xFFA0
                or (>= 0xFFF0 and <= 0xFFF8)
                or (>= 0x1BCA0 and <= 0x1BCA3)
                or (>= 0x1D173 and <= 0x1D17A)
                or (>= 0xE0000 and <= 0xE0FFF);
}
