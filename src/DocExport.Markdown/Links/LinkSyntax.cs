using System.Text;

namespace DocExport.Markdown.Links;

/// <summary>
/// The parts that links and their definitions are made of (CommonMark 4.7, 6.3). Each function looks at the start of a
/// text and gives how many code units the part takes, or -1.
/// </summary>
internal static class LinkSyntax
{
    private const int LongestLabel = 999;

    // CommonMark leaves the depth of parentheses to the implementation, but wants three at the least.
    private const int DeepestParentheses = 32;

    /// <summary>A label in brackets: at most 999 characters, at least one of them no white space, no bare bracket.</summary>
    public static int Label(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != '[')
        {
            return -1;
        }

        var blank = true;
        for (var i = 1; i < text.Length && i <= LongestLabel + 1; i++)
        {
            switch (text[i])
            {
                case ']':
                    return blank ? -1 : i + 1;
                case '[':
                    return -1;
                case '\\':
                    i++;
                    blank = false;
                    break;
                default:
                    blank = blank && char.IsWhiteSpace(text[i]);
                    break;
            }
        }

        return -1;
    }

    /// <summary>A destination: in angle brackets, or without white space and with balanced parentheses.</summary>
    public static int Destination(ReadOnlySpan<char> text) =>
        !text.IsEmpty && text[0] == '<' ? AngleDestination(text) : BareDestination(text);

    /// <summary>The text of a destination as it was found: without angle brackets, escapes not yet resolved.</summary>
    public static ReadOnlySpan<char> DestinationText(ReadOnlySpan<char> found) =>
        found.StartsWith('<') ? found[1..^1] : found;

    /// <summary>A title in double quotes, single quotes or parentheses; it holds no blank line.</summary>
    public static int Title(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] is not ('"' or '\'' or '('))
        {
            return -1;
        }

        var close = text[0] == '(' ? ')' : text[0];
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == close)
            {
                return i + 1;
            }

            if (text[i] == '(' && close == ')')
            {
                return -1;
            }

            if (text[i] == '\\')
            {
                i++;
            }
        }

        return -1;
    }

    /// <summary>White space with at most one line end in it.</summary>
    public static int Space(ReadOnlySpan<char> text)
    {
        var lineEnds = 0;
        var i = 0;
        for (; i < text.Length && text[i] is ' ' or '\t' or '\n' or '\r'; i++)
        {
            if (text[i] == '\n' && ++lineEnds > 1)
            {
                return i;
            }
        }

        return i;
    }

    /// <summary>
    /// A label in the form in which two labels match: white space collapsed, case folded. Of the full case foldings only
    /// that of the sharp s matters in practice (CommonMark example 540).
    /// </summary>
    public static string Fold(ReadOnlySpan<char> label)
    {
        var folded = new StringBuilder(label.Length);
        var space = false;
        foreach (var c in label.Trim())
        {
            if (char.IsWhiteSpace(c))
            {
                space = true;
                continue;
            }

            if (space)
            {
                folded.Append(' ');
                space = false;
            }

            if (c is 'ß' or 'ẞ')
            {
                folded.Append("SS");
            }
            else
            {
                folded.Append(char.ToUpperInvariant(c));
            }
        }

        return folded.ToString();
    }

    private static int AngleDestination(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '>':
                    return i + 1;
                case '<' or '\n':
                    return -1;
                case '\\':
                    i++;
                    break;
            }
        }

        return -1;
    }

    private static int BareDestination(ReadOnlySpan<char> text)
    {
        var depth = 0;
        var i = 0;
        for (; i < text.Length && text[i] > ' ' && text[i] != '\x7F'; i++)
        {
            switch (text[i])
            {
                case '(' when ++depth > DeepestParentheses:
                    return -1;
                case ')' when depth-- == 0:
                    return i;
                case '\\' when i + 1 < text.Length && char.IsAscii(text[i + 1]) && char.IsPunctuation(text[i + 1]):
                    i++;
                    break;
            }
        }

        return depth == 0 ? i : -1;
    }
}
