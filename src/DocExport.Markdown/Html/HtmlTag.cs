using System.Buffers;
using Markdig.Helpers;

namespace DocExport.Markdown.Html;

/// <summary>The source of one tag, from bracket to bracket.</summary>
internal readonly ref struct HtmlTag(ReadOnlySpan<char> source)
{
    private static readonly SearchValues<char> NameCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-"
    );

    private static readonly SearchValues<char> EndsOfName = SearchValues.Create(" \t\r\n\f/=>");
    private static readonly SearchValues<char> EndsOfValue = SearchValues.Create(" \t\r\n\f>");

    private readonly ReadOnlySpan<char> source = source;

    /// <summary>The name as it is written, without the slash of a closing tag.</summary>
    public ReadOnlySpan<char> Name => source.TrimStart("</")[..NameLength];

    public bool IsClosing => source.StartsWith("</");

    /// <summary>Whether the tag ends itself: <c>&lt;a/&gt;</c>.</summary>
    public bool IsSelfClosing => source.EndsWith("/>");

    private int NameLength
    {
        get
        {
            var name = source.TrimStart("</");
            var end = name.IndexOfAnyExcept(NameCharacters);
            return end < 0 ? name.Length : end;
        }
    }

    /// <summary>Whether the tag has a name, in any case.</summary>
    public bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The value of an attribute, its entities resolved; null when the tag has it not (HTML 13.1.2.3).</summary>
    public string? Attribute(string name)
    {
        var rest = source[(source.Length - source.TrimStart("</").Length + NameLength)..];
        while (true)
        {
            rest = rest.TrimStart(" \t\r\n\f/");
            var length = rest.IndexOfAny(EndsOfName);
            if (length <= 0)
            {
                return null;
            }

            var isSought = rest[..length].Equals(name, StringComparison.OrdinalIgnoreCase);
            rest = rest[length..];
            var value = TakeValue(ref rest);
            if (isSought)
            {
                return HtmlHelper.Unescape(value.ToString(), removeBackSlash: false);
            }
        }
    }

    private static ReadOnlySpan<char> TakeValue(ref ReadOnlySpan<char> rest)
    {
        var value = rest.TrimStart(" \t\r\n\f");
        if (!value.StartsWith('='))
        {
            return [];
        }

        value = value[1..].TrimStart(" \t\r\n\f");
        var isQuoted = value.StartsWith('"') || value.StartsWith('\'');
        var end = isQuoted ? value[1..].IndexOf(value[0]) : value.IndexOfAny(EndsOfValue);
        if (end < 0)
        {
            rest = [];
            return [];
        }

        rest = value[(isQuoted ? end + 2 : end)..];
        return isQuoted ? value.Slice(1, end) : value[..end];
    }
}
