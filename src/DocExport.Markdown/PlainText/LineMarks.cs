using System.Collections.Frozen;
using System.Globalization;

namespace DocExport.Markdown.PlainText;

/// <summary>What the start of a line says: a bullet, a number, the label of the keywords.</summary>
internal static class LineMarks
{
    private const string Bullets = "•●▪‣◦○■□➤·–—-*";
    private const int LongestKeywords = 2000;

    private static readonly FrozenSet<string> KeywordLabels = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "الكلمات المفتاحية",
            "الكلمة المفتاحية",
            "كلمات مفتاحية",
            "الكلمات الدالة",
            "كلمات دالة",
            "الوسوم",
            "وسوم",
            "کلیدواژه",
            "کلیدواژه‌ها",
            "کلمات کلیدی",
            "Keywords",
            "Keyword",
            "Key words",
            "Tags",
        ]
    );

    /// <summary>The text behind a bullet; null when there is none.</summary>
    public static string? BehindBullet(PlainLine line)
    {
        var text = line.Text.TrimStart('\u200E', '\u200F', '\uFEFF');
        if (text.Length < 2 || !Bullets.Contains(text[0], StringComparison.Ordinal))
        {
            return null;
        }

        // A row of signs parts sections; signs that no word starts with need no blank behind them.
        var isSign = text[0] is not ('-' or '*' or '–' or '—' or '·');
        var rest = text[1..].TrimStart();
        return rest.Any(char.IsLetterOrDigit) && (isSign || char.IsWhiteSpace(text[1])) ? rest : null;
    }

    /// <summary>The number that a line starts with and the text behind it; null when it starts with none.</summary>
    public static (int Number, string Text)? BehindNumber(PlainLine line)
    {
        var text = line.Text.TrimStart('\u200E', '\u200F', '\uFEFF');
        var at = 0;
        var number = 0;
        while (at < text.Length && at < 3 && CharUnicodeInfo.GetDecimalDigitValue(text[at]) is >= 0 and var digit)
        {
            number = (10 * number) + digit;
            at++;
        }

        if (at == 0 || at + 1 >= text.Length || text[at] is not ('.' or ')' or '-' or '–' or 'ـ'))
        {
            return null;
        }

        var rest = text[(at + 1)..];
        return char.IsWhiteSpace(rest[0]) && rest.TrimStart() is { Length: > 0 } words ? (number, words) : null;
    }

    /// <summary>The keywords behind their label; null when the line has none.</summary>
    public static string? Keywords(PlainLine line)
    {
        var colon = line.Text.IndexOf(':', StringComparison.Ordinal);
        return
            colon > 0
            && line.Text.Length <= LongestKeywords
            && KeywordLabels.Contains(line.Text[..colon].Trim())
            && line.Text[(colon + 1)..].Trim() is { Length: > 0 } words
            ? words
            : null;
    }
}
