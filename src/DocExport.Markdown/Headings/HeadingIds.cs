using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DocExport.Model;

namespace DocExport.Markdown.Headings;

/// <summary>
/// Ids of headings as GitHub makes them: the text in lower case, without punctuation, hyphens for spaces; Arabic letters
/// and marks stay. The second of a name gets <c>-1</c>, the third <c>-2</c>.
/// </summary>
internal sealed class HeadingIds
{
    private readonly HashSet<string> all = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> repeats = new(StringComparer.Ordinal);

    /// <summary>The ids given so far.</summary>
    public IReadOnlySet<string> All => all;

    /// <summary>Keeps ids that other blocks have from headings.</summary>
    public void Reserve(IEnumerable<string> ids) => all.UnionWith(ids);

    /// <summary>The id of the next heading in the article.</summary>
    public string Next(ImmutableArray<Inline> text)
    {
        var name = NameOf(InlineText.Of(text));
        var id = name;
        while (!all.Add(id))
        {
            repeats.TryGetValue(name, out var repeat);
            repeats[name] = ++repeat;
            id = string.Create(CultureInfo.InvariantCulture, $"{name}-{repeat}");
        }

        return id;
    }

    private static string NameOf(string text)
    {
        var name = new StringBuilder(text.Length);
        foreach (var rune in text.Trim().EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                name.Append('-');
            }
            else if (IsKept(rune))
            {
                name.Append(Rune.ToLowerInvariant(rune).ToString());
            }
        }

        return name.Length == 0 ? "section" : name.ToString();
    }

    // Letters, marks, digits, connectors and the hyphen; and the joiners that Persian words are spelt with.
    private static bool IsKept(Rune rune) =>
        rune.Value is '-' or 0x200C or 0x200D
        || Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.UppercaseLetter
                or UnicodeCategory.LowercaseLetter
                or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter
                or UnicodeCategory.OtherLetter
                or UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.DecimalDigitNumber
                or UnicodeCategory.LetterNumber
                or UnicodeCategory.ConnectorPunctuation;
}
