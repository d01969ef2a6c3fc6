using System.Collections.Immutable;
using DocExport.Fonts;

namespace DocExport.Typography.Itemization;

/// <summary>
/// The order in which faces are asked for a cluster. Arabic text asks them as the style lists them. Text of another
/// script asks those first that were made without Arabic: the Latin letters of an Arabic face are a stopgap, and a
/// companion listed behind it is there for them.
/// </summary>
internal sealed class FaceOrder
{
    private const int ArabicBeh = 0x0628;

    private readonly FontFallback forArabic;
    private readonly FontFallback forOthers;

    public FaceOrder(ImmutableArray<FontFile> listed, ImmutableArray<FontFile> lastResort)
    {
        var companions = listed.Where(file => !file.Face.HasGlyph(ArabicBeh));
        forArabic = new FontFallback([.. listed.Concat(lastResort).Distinct()]);
        forOthers = new FontFallback([.. companions.Concat(listed).Concat(lastResort).Distinct()]);
    }

    /// <summary>The first face that has all characters of a cluster; null when none has.</summary>
    public FontFace? Find(ReadOnlySpan<char> cluster, bool isArabic)
    {
        var fallback = isArabic ? forArabic : forOthers;
        var index = fallback.Choose(cluster);
        return index == FontFallback.None ? null : fallback.Faces[index].Face;
    }

    /// <summary>Whether a face can draw a character, or shaping can do without a glyph for it.</summary>
    public static bool Covers(FontFace face, ReadOnlySpan<char> character) =>
        new FontFallback([new FontFile(face)]).Choose(character) != FontFallback.None;

    /// <summary>The face that draws its .notdef box where none has a character.</summary>
    public FontFace First(bool isArabic) => (isArabic ? forArabic : forOthers).Faces[0].Face;
}
