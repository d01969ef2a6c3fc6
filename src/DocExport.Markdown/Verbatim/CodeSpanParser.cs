using DocExport.Markdown.Attributes;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;

namespace DocExport.Markdown.Verbatim;

/// <summary>
/// Markdig's code spans, with one search for all backticks of a leaf: a run whose like does not come again is text at
/// once, and a text of unclosed runs of many lengths costs no more than any other.
/// </summary>
internal sealed class CodeSpanParser : CodeInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var lastOfLength = processor.GetParserState<BacktickRuns>(this).LastOfLength(slice);
        var length = slice.AsSpan().IndexOfAnyExcept('`');
        if (
            length <= 0
            || !lastOfLength.TryGetValue(length, out var last)
            || last <= slice.Start
            || !base.Match(processor, ref slice)
        )
        {
            return false;
        }

        if (AttributeList.Parse(slice.AsSpan()) is { } attributes)
        {
            processor.Inline!.SetData(typeof(AttributeList), attributes);
            processor.Inline.Span.End += attributes.Length;
            slice.Start += attributes.Length;
        }

        return true;
    }

    private sealed class BacktickRuns
    {
        private Dictionary<int, int>? lastOfLength;

        /// <summary>Where the last run of each length starts, from the first backtick of a leaf on.</summary>
        public Dictionary<int, int> LastOfLength(StringSlice slice)
        {
            if (lastOfLength is not null)
            {
                return lastOfLength;
            }

            lastOfLength = [];
            var text = slice.AsSpan();
            for (var at = 0; at < text.Length; )
            {
                var next = text[at..].IndexOf('`');
                if (next < 0)
                {
                    break;
                }

                at += next;
                var length = text[at..].IndexOfAnyExcept('`');
                length = length < 0 ? text.Length - at : length;
                lastOfLength[length] = slice.Start + at;
                at += length;
            }

            return lastOfLength;
        }
    }
}
