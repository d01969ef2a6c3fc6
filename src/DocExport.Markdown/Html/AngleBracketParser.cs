using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace DocExport.Markdown.Html;

/// <summary>
/// Markdig's autolinks and inline HTML (CommonMark 6.5, 6.6), which search to the end of the leaf for what closes a
/// comment, an instruction, a declaration or CDATA: what is not there is sought once.
/// </summary>
internal sealed class AngleBracketParser : AutolinkInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        var close =
            text.Length < 3 ? null
            : text[1] == '?' ? "?>"
            : text[1] != '!' ? null
            : text[2] == '-' ? "-->"
            : text[2] == '[' ? "]]>"
            : ">";
        return (close is null || processor.GetParserState<Closings>(this).Has(close, slice))
            && base.Match(processor, ref slice);
    }

    private sealed class Closings
    {
        private readonly Dictionary<string, int> next = new(StringComparer.Ordinal);

        /// <summary>Whether what closes a construct comes again in the leaf; -1 remembers that it does not.</summary>
        public bool Has(string close, StringSlice slice)
        {
            if (next.TryGetValue(close, out var known) && (known < 0 || known > slice.Start))
            {
                return known > 0;
            }

            var found = slice.AsSpan()[2..].IndexOf(close);
            next[close] = found < 0 ? -1 : slice.Start + 2 + found;
            return found >= 0;
        }
    }
}
