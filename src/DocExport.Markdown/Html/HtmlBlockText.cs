using System.Collections.Frozen;
using System.Text;
using DocExport.Model;
using Markdig.Helpers;
using Markdig.Syntax;

namespace DocExport.Markdown.Html;

/// <summary>Reads the text out of a block of HTML, from left to right, each character once.</summary>
internal sealed class HtmlBlockText
{
    // HTML 3.2.5.2.5, phrasing content: tags that end no paragraph.
    private static readonly FrozenSet<string> Phrasing = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        [
            "a",
            "abbr",
            "b",
            "bdi",
            "bdo",
            "big",
            "button",
            "cite",
            "code",
            "data",
            "del",
            "dfn",
            "em",
            "font",
            "i",
            "img",
            "ins",
            "kbd",
            "label",
            "mark",
            "picture",
            "q",
            "ruby",
            "s",
            "samp",
            "small",
            "source",
            "span",
            "strike",
            "strong",
            "sub",
            "sup",
            "svg",
            "time",
            "tt",
            "u",
            "var",
            "wbr",
        ]
    );

    private readonly ReadSession session;
    private readonly string html;
    private readonly List<(int Joined, int Source)> lines = [];
    private readonly List<Inline> inlines = [];
    private readonly StringBuilder words = new();
    private int at;
    private int wordsStart = -1;
    private int wordsEnd;
    private bool tagsEnd = true;

    public HtmlBlockText(HtmlBlock block, ReadSession session)
    {
        this.session = session;
        var joined = new StringBuilder();
        for (var i = 0; i < block.Lines.Count; i++)
        {
            var line = block.Lines.Lines[i].Slice;

            // A line that began within a tab is a string of its own, whose offsets are none in the body.
            lines.Add((joined.Length, Math.Max(line.Start, block.Lines.Lines[i].Position)));
            joined.Append(line.AsSpan()).Append('\n');
        }

        html = joined.ToString();
    }

    /// <summary>The next paragraph; null at the end of the block.</summary>
    public Paragraph? ReadParagraph()
    {
        while (at < html.Length)
        {
            var isBoundary = html[at] == '<' && tagsEnd ? ReadMarkup() : ReadText();
            if (isBoundary && TakeParagraph() is { } paragraph)
            {
                return paragraph;
            }
        }

        return TakeParagraph();
    }

    private bool ReadText()
    {
        var end = tagsEnd ? html.IndexOf('<', at + 1) : -1;
        end = end < 0 ? html.Length : end;
        AddWords(HtmlHelper.Unescape(html[at..end], removeBackSlash: false), at, end);
        at = end;
        return false;
    }

    // Gives whether a paragraph ends here.
    private bool ReadMarkup()
    {
        var rest = html.AsSpan(at);
        if (rest.StartsWith("<!--"))
        {
            at = After("-->", 2);
            return false;
        }

        if (rest.StartsWith("<![CDATA["))
        {
            var start = at + 9;
            at = After("]]>", 9);
            AddWords(html[start..Math.Max(start, at - 3)], start, at);
            return false;
        }

        if (rest.Length > 1 && rest[1] is '!' or '?')
        {
            at = After(rest[1] == '?' ? "?>" : ">", 2);
            return false;
        }

        if (rest.Length < 2 || !(rest[1] == '/' || char.IsAsciiLetter(rest[1])))
        {
            return ReadText();
        }

        var length = TagLength(rest);
        if (length < 0)
        {
            tagsEnd = false;
            return ReadText();
        }

        return ReadTag(rest[..length]);
    }

    private bool ReadTag(ReadOnlySpan<char> source)
    {
        var start = at;
        at += source.Length;
        var tag = new HtmlTag(source);
        if (tag.Is("br"))
        {
            FlushWords();
            inlines.Add(new LineBreak(session.Span(SourceOf(start), source.Length)));
            return false;
        }

        if (tag.Is("img"))
        {
            AddWords(tag.Attribute("alt"), start, at);
            return false;
        }

        if (!tag.IsClosing && (tag.Is("script") || tag.Is("style")))
        {
            var close = html.IndexOf("</" + tag.Name.ToString(), at, StringComparison.OrdinalIgnoreCase);
            at = close < 0 ? html.Length : close;
            return true;
        }

        return !Phrasing.GetAlternateLookup<ReadOnlySpan<char>>().Contains(tag.Name);
    }

    // A quoted value may hold a bracket; a quote that does not end is none.
    private static int TagLength(ReadOnlySpan<char> text)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] == '>')
            {
                return i + 1;
            }

            if (text[i] is '"' or '\'')
            {
                var close = text[(i + 1)..].IndexOf(text[i]);
                if (close < 0)
                {
                    var end = text[i..].IndexOf('>');
                    return end < 0 ? -1 : i + end + 1;
                }

                i += close + 1;
            }
        }

        return text.IndexOf('>') + 1 is > 0 and var plain ? plain : -1;
    }

    private int After(string close, int skip)
    {
        var found = at + skip <= html.Length ? html.IndexOf(close, at + skip, StringComparison.Ordinal) : -1;
        return found < 0 ? html.Length : found + close.Length;
    }

    private void AddWords(string text, int from, int to)
    {
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
            {
                words.Append(Source.UnfitCharacters.IsFit(c) ? c : '\uFFFD');
            }
            else if (c == '\u00A0')
            {
                words.Append(c);
            }
            else if (words.Length > 0 && words[^1] != ' ')
            {
                words.Append(' ');
            }
        }

        if (!string.IsNullOrWhiteSpace(text))
        {
            while (from < to && char.IsWhiteSpace(html[from]))
            {
                from++;
            }

            while (to > from && char.IsWhiteSpace(html[to - 1]))
            {
                to--;
            }

            wordsStart = wordsStart < 0 ? from : wordsStart;
            wordsEnd = to;
        }
    }

    private void FlushWords()
    {
        if (wordsStart >= 0)
        {
            var start = SourceOf(wordsStart);
            inlines.Add(
                new Text(session.Span(start, SourceOf(wordsEnd - 1) + 1 - start), words.ToString().TrimEnd(' '))
            );
        }

        words.Clear();
        wordsStart = -1;
    }

    private Paragraph? TakeParagraph()
    {
        FlushWords();
        while (inlines.Count > 0 && inlines[^1] is LineBreak)
        {
            inlines.RemoveAt(inlines.Count - 1);
        }

        if (inlines.Count == 0)
        {
            return null;
        }

        var first = inlines[0].Span;
        var paragraph = new Paragraph(first with { Length = inlines[^1].Span.End - first.Start }, [.. inlines]);
        inlines.Clear();
        return paragraph;
    }

    private int SourceOf(int joined)
    {
        var low = 0;
        var high = lines.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = lines[middle].Joined <= joined ? (middle, high) : (low, middle - 1);
        }

        return lines[low].Source + (joined - lines[low].Joined);
    }
}
