using DocExport.Primitives;

namespace DocExport.Docx.Styling;

/// <summary>The direction of an article and the languages that Word checks its spelling in.</summary>
/// <param name="Direction">The base direction.</param>
/// <param name="Latin">The language of left-to-right runs, as Word knows it: <c>en-US</c>.</param>
/// <param name="Bidi">The language of right-to-left runs, as Word knows it: <c>ar-SA</c>.</param>
internal sealed record DocumentLanguage(Direction Direction, string Latin, string Bidi)
{
    private const int LongestTag = 35;

    /// <summary>Places an article's own language on the side of its direction; the other side gets the usual one.</summary>
    /// <param name="tag">A BCP 47 tag; null when the article does not say.</param>
    /// <param name="direction">The base direction.</param>
    public static DocumentLanguage Of(string? tag, Direction direction)
    {
        var known = TagOf(tag);
        return direction == Direction.RightToLeft
            ? new DocumentLanguage(direction, "en-US", known ?? "ar-SA")
            : new DocumentLanguage(direction, known ?? "en-US", "ar-SA");
    }

    /// <summary>A language as Word knows it; null when the tag is none.</summary>
    /// <param name="tag">A BCP 47 tag; null when there is none.</param>
    public static string? TagOf(string? tag) =>
        tag is { Length: > 0 and <= LongestTag } && tag.All(IsTagCharacter) ? WithRegion(tag) : null;

    private static bool IsTagCharacter(char character) => char.IsAsciiLetterOrDigit(character) || character == '-';

    // Word's proofing tools are installed for a language in a region.
    private static string WithRegion(string tag) =>
        tag.ToUpperInvariant() switch
        {
            "AR" => "ar-SA",
            "FA" => "fa-IR",
            "UR" => "ur-PK",
            "HE" => "he-IL",
            "EN" => "en-US",
            "FR" => "fr-FR",
            "DE" => "de-DE",
            "ES" => "es-ES",
            "IT" => "it-IT",
            "TR" => "tr-TR",
            _ => tag,
        };
}
