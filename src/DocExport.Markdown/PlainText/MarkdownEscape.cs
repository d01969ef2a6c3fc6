using System.Buffers;
using System.Text;
using DocExport.Markdown.Tables;

namespace DocExport.Markdown.PlainText;

/// <summary>Writes plain text as Markdown that reads as the same text (CommonMark 2.4). Addresses become links.</summary>
internal static class MarkdownEscape
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\\`*_[]<>&~^|{}$=");
    private static readonly SearchValues<char> Openers = SearchValues.Create("#+-:");
    private static readonly SearchValues<char> EndsAddress = SearchValues.Create(" \t<>\"\u00A0`\\«»“”");

    /// <summary>Appends a line of text.</summary>
    /// <param name="text">The text, without blanks at its ends.</param>
    /// <param name="output">Where it goes.</param>
    public static void AppendTo(StringBuilder output, ReadOnlySpan<char> text)
    {
        var opening = OpeningLength(text);
        output.Append(text[..opening]);
        if (opening < text.Length && (opening > 0 || Openers.Contains(text[0]) || OpensAdmonition(text)))
        {
            // "12." and "12)" open lists with their mark, "Table:" a caption, "#", "+" and "-" something by themselves.
            output.Append('\\').Append(text[opening]);
            opening++;
        }

        var rest = text[opening..];
        while (!rest.IsEmpty)
        {
            var length = AddressLength(rest);
            if (length > 0)
            {
                output.Append('<').Append(rest[..length]).Append('>');
                rest = rest[length..];
                continue;
            }

            // Number signs at the end of a heading would close it.
            if (Marks.Contains(rest[0]) || rest is "#")
            {
                output.Append('\\');
            }

            if (rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            {
                // An address without a scheme stays text, and must not be taken for a link in part.
                output.Append(rest[..3]).Append('\\');
                rest = rest[3..];
            }

            output.Append(rest[0]);
            rest = rest[1..];
        }
    }

    /// <summary>A text as a YAML scalar in double quotes (YAML 1.2.2, 7.3.1).</summary>
    public static string Yaml(string text) =>
        "\""
        + text.Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\"", "\\\"", StringComparison.Ordinal)
            .Replace('\t', ' ')
        + "\"";

    private static int OpeningLength(ReadOnlySpan<char> text)
    {
        if (text.IndexOf(':') is > 0 and var colon && TableCaption.OpeningLength(text) == colon + 1)
        {
            return colon;
        }

        var digits = 0;
        while (digits < text.Length && digits <= 9 && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }

        return digits is > 0 and <= 9 && digits < text.Length && text[digits] is '.' or ')' ? digits : 0;
    }

    private static bool OpensAdmonition(ReadOnlySpan<char> text) => text.StartsWith("!!!") || text.StartsWith("???");

    private static int AddressLength(ReadOnlySpan<char> text)
    {
        var scheme =
            text.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? 7
            : text.StartsWith("https://", StringComparison.OrdinalIgnoreCase) ? 8
            : 0;
        if (scheme == 0)
        {
            return 0;
        }

        var end = text.IndexOfAny(EndsAddress);
        var address = (end < 0 ? text : text[..end]).TrimEnd(".,;:!?)]}'*_،؛؟…");
        return address.Length > scheme && char.IsAsciiLetterOrDigit(address[scheme]) && !HasControl(address)
            ? address.Length
            : 0;
    }

    private static bool HasControl(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsControl(c))
            {
                return true;
            }
        }

        return false;
    }
}
