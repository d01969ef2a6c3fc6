using System.Text;
using Markdig.Syntax;
using SourceSpan = Markdig.Syntax.SourceSpan;

namespace DocExport.Markdown.Html;

/// <summary>A block of HTML cut into text and tags, from left to right, each character once.</summary>
internal sealed class HtmlSource
{
    private readonly string html;
    private readonly List<(int Joined, int Source)> lines = [];
    private int at;
    private bool tagsEnd = true;

    public HtmlSource(HtmlBlock block)
    {
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

    /// <summary>The piece that was read last.</summary>
    public ReadOnlySpan<char> Piece => html.AsSpan(Start, at - Start);

    /// <summary>Where it starts, for <see cref="PlaceOf"/>.</summary>
    public int Start { get; private set; }

    /// <summary>What it is.</summary>
    public HtmlPiece Kind { get; private set; }

    /// <summary>Reads the next piece; false at the end of the block.</summary>
    public bool Read()
    {
        if (at >= html.Length)
        {
            return false;
        }

        Start = at;
        Kind = html[at] == '<' && tagsEnd ? ReadMarkup() : ReadText();
        return true;
    }

    /// <summary>Takes all text up to the closing tag of an element, or to the end of the block.</summary>
    public ReadOnlySpan<char> ReadRaw(ReadOnlySpan<char> name)
    {
        Start = at;
        var close = html.AsSpan(at).IndexOf($"</{name}", StringComparison.OrdinalIgnoreCase);
        at = close < 0 ? html.Length : at + close;
        return html.AsSpan(Start, at - Start);
    }

    /// <summary>The place in the body of a stretch of the last piece.</summary>
    public SourceSpan PlaceOf(int start, int length)
    {
        var from = SourceOf(start);
        return new SourceSpan(from, length == 0 ? from - 1 : SourceOf(start + length - 1));
    }

    private HtmlPiece ReadText()
    {
        var end = tagsEnd ? html.IndexOf('<', at + 1) : -1;
        at = end < 0 ? html.Length : end;
        return HtmlPiece.Text;
    }

    private HtmlPiece ReadMarkup()
    {
        var rest = html.AsSpan(at);
        if (rest.StartsWith("<!--"))
        {
            at = After("-->", 2);
            return HtmlPiece.Comment;
        }

        if (rest.StartsWith("<![CDATA["))
        {
            at = After("]]>", 9);
            return HtmlPiece.Data;
        }

        if (rest.Length > 1 && rest[1] is '!' or '?')
        {
            at = After(rest[1] == '?' ? "?>" : ">", 2);
            return HtmlPiece.Instruction;
        }

        var isTag = rest.Length > 1 && (rest[1] == '/' || char.IsAsciiLetter(rest[1]));
        var length = isTag ? TagLength(rest) : 0;
        tagsEnd = length >= 0;
        if (length <= 0)
        {
            return ReadText();
        }

        at += length;
        return HtmlPiece.Tag;
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
