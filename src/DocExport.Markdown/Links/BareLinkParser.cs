using System.Buffers;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocExport.Markdown.Links;

/// <summary>
/// Addresses that stand in the text without brackets (GFM 6.9, <c>http://</c>, <c>https://</c> and <c>www.</c>). Beyond
/// GFM, Arabic punctuation and quotation marks end an address, for they follow one without a space.
/// </summary>
internal sealed class BareLinkParser : InlineParser
{
    private static readonly SearchValues<char> Ends = SearchValues.Create(
        " \t\r\n<\u060C\u061B\u061F\u06D4«»“”„\u200E\u200F\u061C"
    );
    private readonly LinkParser links;

    /// <param name="links">Knows whether brackets are open, whose end an address must not swallow.</param>
    public BareLinkParser(LinkParser links)
    {
        this.links = links;
        OpeningCharacters = ['h', 'H', 'w', 'W'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var previous = slice.PeekCharExtra(-1);
        var text = slice.AsSpan();
        var prefix = char.IsLetterOrDigit(previous) ? 0 : PrefixLength(text);
        if (prefix == 0)
        {
            return false;
        }

        var end = text.IndexOfAny(Ends);
        text = end < 0 ? text : text[..end];
        if (links.IsWithinBrackets(processor) && text.IndexOf(']') is >= 0 and var bracket)
        {
            text = text[..bracket];
        }

        text = TrimEnd(text);
        if (!HasDomain(text, prefix))
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start);
        var span = new SourceSpan(start, start + text.Length - 1);
        var address = text.ToString();
        var link = new LinkNode(isImage: false, text[0] is 'w' or 'W' ? "http://" + address : address, title: null)
        {
            Span = span,
            IsClosed = true,
        };
        link.AppendChild(
            new LiteralInline
            {
                Content = new StringSlice(slice.Text, slice.Start, slice.Start + text.Length - 1),
                Span = span,
            }
        );
        processor.Inline = link;
        slice.Start += text.Length;
        return true;
    }

    private static int PrefixLength(ReadOnlySpan<char> text)
    {
        foreach (var prefix in (ReadOnlySpan<string>)["https://", "http://"])
        {
            if (text.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            {
                return prefix.Length;
            }
        }

        // The domain of www.example.org begins with www itself.
        return text.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? 4 : 0;
    }

    private static bool HasDomain(ReadOnlySpan<char> text, int prefix)
    {
        if (text.Length <= prefix)
        {
            return false;
        }

        var domain = text[prefix..];
        var end = domain.IndexOfAny('/', '?', '#');
        domain = end < 0 ? domain : domain[..end];
        return domain.Length > 0 && char.IsLetterOrDigit(domain[0]) && (prefix == 4 || domain.Contains('.'));
    }

    // Punctuation at the end belongs to the sentence; so does a closing parenthesis without its opening one (GFM 6.9).
    private static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text)
    {
        var surplus = text.Count(')') - text.Count('(');
        while (!text.IsEmpty)
        {
            if (text[^1] == ')' && surplus > 0)
            {
                surplus--;
            }
            else if (text[^1] == ';' && EntityStart(text) is >= 0 and var entity)
            {
                text = text[..(entity + 1)];
            }
            else if (!"?!.,:;*_~'\"]".Contains(text[^1], StringComparison.Ordinal))
            {
                return text;
            }

            text = text[..^1];
        }

        return text;
    }

    private static int EntityStart(ReadOnlySpan<char> text)
    {
        var i = text.Length - 2;
        while (i >= 0 && char.IsAsciiLetterOrDigit(text[i]))
        {
            i--;
        }

        return i >= 0 && i < text.Length - 2 && text[i] == '&' ? i : -1;
    }
}
