using System.Buffers;
using System.Globalization;

namespace DocExport.Markdown.FrontMatter;

/// <summary>Dates of ISO 8601, in European or Arabic-Indic digits; of a date with a time, the date.</summary>
internal static class ArticleDate
{
    private const int DateLength = 10;

    private static readonly SearchValues<char> OfTimes = SearchValues.Create("0123456789:.+-TtZz ");

    /// <summary>Reads a date; null when it is none.</summary>
    public static DateOnly? Parse(string text)
    {
        var european = string.Create(
            text.Length,
            text,
            static (digits, source) =>
            {
                for (var i = 0; i < digits.Length; i++)
                {
                    digits[i] = source[i] switch
                    {
                        >= '\u0660' and <= '\u0669' => (char)(source[i] - '\u0660' + '0'),
                        >= '\u06F0' and <= '\u06F9' => (char)(source[i] - '\u06F0' + '0'),
                        _ => source[i],
                    };
                }
            }
        );
        var date = european.AsSpan();
        if (date.Length > DateLength && IsTime(date[DateLength..]))
        {
            date = date[..DateLength];
        }

        return DateOnly.TryParseExact(
            date,
            "yyyy-MM-dd",
            CultureInfo.InvariantCulture,
            DateTimeStyles.None,
            out var day
        )
            ? day
            : null;
    }

    // "T10:30", " 10:30:00+02:00": whatever the hour, the day that the author wrote stands.
    private static bool IsTime(ReadOnlySpan<char> text) =>
        text.Length >= 6
        && text[0] is 'T' or 't' or ' '
        && char.IsAsciiDigit(text[1])
        && char.IsAsciiDigit(text[2])
        && text[3] == ':'
        && !text.ContainsAnyExcept(OfTimes);
}
