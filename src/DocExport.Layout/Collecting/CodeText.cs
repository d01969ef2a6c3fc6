using System.Text;

namespace DocExport.Layout.Collecting;

/// <summary>The text of code as it is set.</summary>
internal static class CodeText
{
    private const int TabWidth = 4;

    private const char FirstStrongIsolate = '\u2068';
    private const char PopDirectionalIsolate = '\u2069';

    private static readonly string[] LineComments = ["//", "#", "--"];

    /// <summary>
    /// Isolates what is in a line's strings and behind its comment mark, where it holds right-to-left letters: two strings
    /// side by side stay in their order, and a comment is read in its own direction (UTS #55 4.1). What a string is in the
    /// code's own language is not asked: quotation marks and the most usual comment marks are enough to order text.
    /// </summary>
    public static string Isolate(string line)
    {
        if (!HasRightToLeft(line))
        {
            return line;
        }

        var text = new StringBuilder(line.Length + 8);
        for (var index = 0; index < line.Length; )
        {
            if (CommentMarkAt(line, index) is { } mark)
            {
                var start = index + mark.Length;
                start += line.AsSpan(start).IndexOfAnyExcept(' ') is > 0 and var spaces ? spaces : 0;
                text.Append(line, index, start - index);
                Append(text, line.AsSpan(start));
                return text.ToString();
            }

            text.Append(line[index]);
            if (line[index] is '"' or '\'' && EndOfString(line, index) is > 0 and var end)
            {
                Append(text, line.AsSpan(index + 1, end - index - 1));
                text.Append(line[end]);
                index = end;
            }

            index++;
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, ReadOnlySpan<char> content)
    {
        if (HasRightToLeft(content))
        {
            text.Append(FirstStrongIsolate).Append(content).Append(PopDirectionalIsolate);
        }
        else
        {
            text.Append(content);
        }
    }

    // From Hebrew to the extensions of Arabic, and the forms for presentation: no code is written in the scripts beyond.
    private static bool HasRightToLeft(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u0590', '\u08FF') || text.ContainsAnyInRange('\uFB1D', '\uFEFC');

    /// <summary>The mark of a comment to the end of the line; one within a word, as in an address, is none.</summary>
    private static string? CommentMarkAt(string line, int index)
    {
        if (index > 0 && line[index - 1] is not (' ' or ';' or '{' or '}' or ')'))
        {
            return null;
        }

        foreach (var mark in LineComments)
        {
            if (string.CompareOrdinal(line, index, mark, 0, mark.Length) == 0)
            {
                return mark;
            }
        }

        return null;
    }

    /// <summary>Where a string that starts with a quotation mark ends; -1 where it does not in this line.</summary>
    private static int EndOfString(string line, int start)
    {
        for (var index = start + 1; index < line.Length; index++)
        {
            if (line[index] == '\\')
            {
                index++;
            }
            else if (line[index] == line[start])
            {
                return index;
            }
        }

        return -1;
    }

    /// <summary>Replaces each tabulator by spaces up to the next multiple of four columns.</summary>
    public static string ExpandTabs(string line)
    {
        if (!line.Contains('\t', StringComparison.Ordinal))
        {
            return line;
        }

        var text = new StringBuilder(line.Length + 16);
        foreach (var character in line)
        {
            if (character == '\t')
            {
                text.Append(' ', TabWidth - (text.Length % TabWidth));
            }
            else
            {
                text.Append(character);
            }
        }

        return text.ToString();
    }
}
