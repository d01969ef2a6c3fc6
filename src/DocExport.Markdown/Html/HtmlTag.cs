using Markdig.Helpers;

namespace DocExport.Markdown.Html;

/// <summary>The source of one tag, from bracket to bracket.</summary>
internal readonly ref struct HtmlTag(ReadOnlySpan<char> source)
{
    private readonly ReadOnlySpan<char> source = source;

    /// <summary>The name, without the slash of a closing tag.</summary>
    public ReadOnlySpan<char> Name
    {
        get
        {
            var name = source.TrimStart("</");
            var end = name.IndexOfAnyExcept(AsciiLettersAndDigits);
            return end < 0 ? name : name[..end];
        }
    }

    public bool IsClosing => source.StartsWith("</");

    private static System.Buffers.SearchValues<char> AsciiLettersAndDigits { get; } =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-");

    /// <summary>Whether the tag has a name, in any case.</summary>
    public bool Is(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>The value of an attribute, its entities resolved; empty when the tag has it not.</summary>
    public string Attribute(string name)
    {
        var rest = source;
        while (rest.IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and var at)
        {
            var isWhole = at > 0 && char.IsWhiteSpace(rest[at - 1]);
            rest = rest[(at + name.Length)..];
            var value = rest.TrimStart();
            if (!isWhole || !value.StartsWith('='))
            {
                continue;
            }

            value = value[1..].TrimStart();
            var isQuoted = value.Length > 0 && value[0] is '"' or '\'';
            var end = isQuoted ? value[1..].IndexOf(value[0]) + 1 : value.IndexOfAny(" \t\n/>");
            value =
                end <= 0 ? default
                : isQuoted ? value[1..end]
                : value[..end];
            return HtmlHelper.Unescape(value.ToString(), removeBackSlash: false);
        }

        return "";
    }
}
