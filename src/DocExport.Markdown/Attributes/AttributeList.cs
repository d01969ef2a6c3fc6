using System.Collections.Immutable;
using System.Text;
using DocExport.Markdown.FrontMatter;
using DocExport.Primitives;

namespace DocExport.Markdown.Attributes;

/// <summary>
/// Attributes as authors write them behind a construct: <c>{#id .class key=value key="a value"}</c>, on one line. The
/// names may be of any script.
/// </summary>
internal sealed record AttributeList
{
    // Far more than anyone writes; a search that fails reads no further, so that a text of brackets stays linear.
    private const int LongestList = 1024;

    // A backslash ends words, so that a list whose braces are escaped is none.
    private const string EndsName = " \t{}\"'=#.\\";
    private const string EndsValue = " \t{}\"'\\";

    /// <summary>No attributes.</summary>
    public static AttributeList Empty { get; } = new();

    /// <summary>The id behind <c>#</c>; null when there is none. Of several the first.</summary>
    public string? Id { get; init; }

    /// <summary>The classes, without their dots, in the author's order.</summary>
    public ImmutableArray<string> Classes { get; init; } = [];

    /// <summary>The keys and their values, in the author's order.</summary>
    public ImmutableArray<KeyValuePair<string, string>> Pairs { get; init; } = [];

    /// <summary>The length of the list in the source, braces included, in UTF-16 code units.</summary>
    public int Length { get; init; }

    /// <summary>The value of a key, of several the first; null when it is not given.</summary>
    public string? this[string key]
    {
        get
        {
            foreach (var (name, value) in Pairs)
            {
                if (string.Equals(name, key, StringComparison.Ordinal))
                {
                    return value;
                }
            }

            return null;
        }
    }

    /// <summary>Reads a list that starts with its brace; null when there is none, as when it is empty or not closed.</summary>
    /// <param name="text">The text; it may go on behind the list.</param>
    /// <param name="start">The offset at which the brace is looked for.</param>
    public static AttributeList? Parse(ReadOnlySpan<char> text, int start = 0)
    {
        if (start >= text.Length || text[start] != '{')
        {
            return null;
        }

        text = text[start..Math.Min(text.Length, start + LongestList)];
        string? id = null;
        var classes = ImmutableArray.CreateBuilder<string>();
        var pairs = ImmutableArray.CreateBuilder<KeyValuePair<string, string>>();
        var at = 1;
        while (true)
        {
            at += Blanks(text[at..]);
            if (at >= text.Length)
            {
                return null;
            }

            if (text[at] == '}')
            {
                return id is null && classes.Count == 0 && pairs.Count == 0
                    ? null
                    : new AttributeList
                    {
                        Id = id,
                        Classes = classes.DrainToImmutable(),
                        Pairs = pairs.DrainToImmutable(),
                        Length = at + 1,
                    };
            }

            var mark = text[at];
            at += mark is '#' or '.' ? 1 : 0;
            // An id may hold a dot, as those of sections and tables do.
            var length = WordLength(text[at..], mark == '#' ? EndsValue : EndsName);
            if (length == 0)
            {
                return null;
            }

            var word = text.Slice(at, length).ToString();
            at += length;
            if (mark == '#')
            {
                id ??= word;
            }
            else if (mark == '.')
            {
                classes.Add(word);
            }
            else if (ReadValue(text, ref at) is { } value)
            {
                pairs.Add(new(word, value));
            }
            else
            {
                return null;
            }
        }
    }

    /// <summary>Reads the list that a line ends with; null when there is none, as when its brace is escaped.</summary>
    /// <param name="line">The line, without blanks at its end.</param>
    /// <param name="start">Where the list starts.</param>
    public static AttributeList? ParseTrailing(ReadOnlySpan<char> line, out int start)
    {
        start = line.EndsWith('}') ? line.LastIndexOf('{') : -1;
        return
            start >= 0
            && !(start > 0 && line[start - 1] == '\\')
            && Parse(line, start) is { } list
            && start + list.Length == line.Length
            ? list
            : null;
    }

    /// <summary>The direction and the language that <c>dir</c> and <c>lang</c> give; a bad value is reported and left out.</summary>
    /// <param name="session">The read.</param>
    /// <param name="start">Where the list stands in the body.</param>
    /// <returns>The direction is that of the language when only the language is given, as in the front matter.</returns>
    public (Direction? Direction, string? Language) Resolve(ReadSession session, int start)
    {
        Direction? direction = null;
        if (this["dir"] is { } dir)
        {
            direction = dir switch
            {
                "rtl" => Primitives.Direction.RightToLeft,
                "ltr" => Primitives.Direction.LeftToRight,
                _ => null,
            };
            if (direction is null)
            {
                Refuse(session, start, "dir", "rtl or ltr");
            }
        }

        var language = this["lang"];
        if (language is not null && !LanguageTag.IsWellFormed(language))
        {
            Refuse(session, start, "lang", "a language tag such as ar or ar-LY");
            language = null;
        }

        return (direction ?? (language is null ? null : LanguageTag.DirectionOf(language)), language);
    }

    private void Refuse(ReadSession session, int start, string key, string wanted) =>
        session.Warn(
            DiagnosticCodes.BadValue,
            start,
            Length,
            $"The value of \"{key}\" cannot be read and is left out. Write {wanted}."
        );

    private static string? ReadValue(ReadOnlySpan<char> text, ref int at)
    {
        if (at + 1 >= text.Length || text[at] != '=')
        {
            return null;
        }

        at++;
        if (text[at] is '"' or '\'')
        {
            return ReadQuoted(text, ref at);
        }

        var length = WordLength(text[at..], EndsValue);
        at += length;
        return length == 0 ? null : text.Slice(at - length, length).ToString();
    }

    // A backslash before a quote or a backslash takes its meaning away.
    private static string? ReadQuoted(ReadOnlySpan<char> text, ref int at)
    {
        var quote = text[at++];
        var value = new StringBuilder();
        for (; at < text.Length && text[at] is not ('\r' or '\n'); at++)
        {
            if (text[at] == quote)
            {
                at++;
                return value.ToString();
            }

            if (text[at] == '\\' && at + 1 < text.Length && (text[at + 1] == quote || text[at + 1] == '\\'))
            {
                at++;
            }

            value.Append(text[at]);
        }

        return null;
    }

    private static int WordLength(ReadOnlySpan<char> text, string ends)
    {
        var length = 0;
        while (length < text.Length && !ends.Contains(text[length]) && !char.IsControl(text[length]))
        {
            length++;
        }

        return length;
    }

    private static int Blanks(ReadOnlySpan<char> text)
    {
        var rest = text.TrimStart(" \t");
        return text.Length - rest.Length;
    }
}
