using DocExport.Primitives;

namespace DocExport.Markdown.FrontMatter;

/// <summary>Language tags (BCP 47) as far as an article needs them.</summary>
internal static class LanguageTag
{
    private static readonly string[] RightToLeftLanguages =
    [
        "ar",
        "fa",
        "ur",
        "he",
        "ps",
        "ckb",
        "sd",
        "ug",
        "dv",
        "yi",
    ];
    private static readonly string[] RightToLeftScripts =
    [
        "Arab",
        "Aran",
        "Hebr",
        "Thaa",
        "Syrc",
        "Nkoo",
        "Adlm",
        "Rohg",
    ];

    /// <summary>Whether a text has the form of a tag: a language of 2 to 8 letters, then subtags of 1 to 8 letters or digits.</summary>
    public static bool IsWellFormed(string tag)
    {
        var subtags = tag.Split('-');
        return subtags[0].Length is >= 2 and <= 8
            && subtags[0].All(char.IsAsciiLetter)
            && subtags.Skip(1).All(subtag => subtag.Length is >= 1 and <= 8 && subtag.All(char.IsAsciiLetterOrDigit));
    }

    /// <summary>The direction in which a language is written: by its script subtag, else by the language.</summary>
    public static Direction DirectionOf(string tag)
    {
        var subtags = tag.Split('-');
        // Behind a subtag of one letter stand extensions, such as the digits of "ar-u-nu-latn".
        var script = subtags
            .Skip(1)
            .TakeWhile(subtag => subtag.Length > 1)
            .FirstOrDefault(subtag => subtag.Length == 4 && subtag.All(char.IsAsciiLetter));
        var isRightToLeft = script is null
            ? RightToLeftLanguages.Contains(subtags[0], StringComparer.OrdinalIgnoreCase)
            : RightToLeftScripts.Contains(script, StringComparer.OrdinalIgnoreCase);
        return isRightToLeft ? Direction.RightToLeft : Direction.LeftToRight;
    }
}
