using System.Buffers;
using System.Globalization;

namespace DocExport.Markdown.Source;

/// <summary>
/// Replaces what no output can hold, one code unit by one so that positions stay: the control characters U+0000 to
/// U+001F save tab, LF and CR, unpaired surrogates, and U+FFFE and U+FFFF (none is a Char of XML 1.0, 2.2).
/// </summary>
internal static class UnfitCharacters
{
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> Suspects = SearchValues.Create([
        .. Enumerable.Range(0, 0x20).Select(c => (char)c).Where(c => c is not ('\t' or '\n' or '\r')),
        .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c),
        '\uFFFE',
        '\uFFFF',
    ]);

    /// <summary>The text with U+FFFD in the place of each unfit code unit; one warning says how many, and where the first.</summary>
    public static string Replace(string text, ReadLog log)
    {
        var at = text.AsSpan().IndexOfAny(Suspects);
        if (at < 0)
        {
            return text;
        }

        var first = -1;
        var count = 0;
        char[]? fit = null;
        while (at < text.Length)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
            {
                at++;
            }
            else
            {
                fit ??= text.ToCharArray();
                fit[at] = Replacement;
                first = first < 0 ? at : first;
                count++;
            }

            at++;
            var next = text.AsSpan(at).IndexOfAny(Suspects);
            at = next < 0 ? text.Length : at + next;
        }

        if (fit is null)
        {
            return text;
        }

        log.Warn(
            DiagnosticCodes.UnfitCharacter,
            first,
            1,
            string.Create(
                CultureInfo.InvariantCulture,
                $"U+{(int)text[first]:X4} cannot stand in a document; it was replaced by U+FFFD (such characters in all: {count}). Remove them."
            )
        );
        return new string(fit);
    }

    /// <summary>Whether a character may stand in the text of an article; tab, LF and CR may.</summary>
    public static bool IsFit(char c) => c >= ' ' ? c is not ('\uFFFE' or '\uFFFF') : c is '\t' or '\n' or '\r';
}
