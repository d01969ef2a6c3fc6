using DocExport.Primitives;

namespace DocExport.Markdown.FrontMatter;

/// <summary>The names of digits: our own, and those of Unicode's numbering systems (UTS #35, BCP 47 key <c>nu</c>).</summary>
internal static class DigitNames
{
    /// <summary>The digits of a name; null when it names none.</summary>
    public static Digits? Find(string name) =>
        name switch
        {
            "european" or "latn" => Digits.European,
            "arabicIndic" or "arab" => Digits.ArabicIndic,
            "extendedArabicIndic" or "arabext" => Digits.ExtendedArabicIndic,
            _ => null,
        };

    /// <summary>The digits that a language tag asks for: <c>ar-u-nu-latn</c>; null when it does not.</summary>
    public static Digits? OfLanguage(string? tag)
    {
        var subtags = tag?.ToLowerInvariant().Split('-') ?? [];
        var extension = Array.IndexOf(subtags, "u");
        var key = extension < 0 ? -1 : Array.IndexOf(subtags, "nu", extension);
        return key >= 0 && key + 1 < subtags.Length ? Find(subtags[key + 1]) : null;
    }
}
