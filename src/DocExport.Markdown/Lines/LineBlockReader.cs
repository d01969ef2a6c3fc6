using DocExport.Markdown.Blocks;
using DocExport.Markdown.Tables;
using Markdig.Helpers;
using Markdig.Syntax;

namespace DocExport.Markdown.Lines;

/// <summary>
/// Finds line blocks (pandoc's): paragraphs each of whose lines starts with a bar and a blank, or with a blank, which
/// goes on with the line above. A second bar in any line makes them rows of a table, or text.
/// </summary>
internal static class LineBlockReader
{
    /// <summary>Puts a line block in the place of a paragraph that is one.</summary>
    public static void TakeFrom(ArticleParagraph paragraph)
    {
        ref var lines = ref paragraph.Lines;
        if (lines.Count == 0 || !IsBarred(Trimmed(lines.Lines[0].Slice)))
        {
            return;
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (!IsLine(lines.Lines[i], lines.Lines[0].Column))
            {
                return;
            }
        }

        var block = new LineBlockNode
        {
            Span = new SourceSpan(paragraph.Span.Start, lines.Lines[lines.Count - 1].Slice.End),
            Line = paragraph.Line,
        };
        LineNode? open = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = Trimmed(lines.Lines[i].Slice);
            if (IsBarred(line))
            {
                open = Open(line);
                open.Line = lines.Lines[i].Line;
                line.Start += 1;
                line.Trim();
                open.Span = new SourceSpan(line.Start, line.End);
                block.Add(open);
            }

            if (!line.IsEmpty)
            {
                open!.AppendLine(ref line, 0, lines.Lines[i].Line, line.Start, trackTrivia: false);
                open.Span.End = line.End;
            }
        }

        PipeTable.InsertBehind(paragraph, block);
        paragraph.Lines = new StringLineGroup(1);
    }

    private static LineNode Open(StringSlice line)
    {
        var text = line.AsSpan()[1..];
        var blanks = text.Length - text.TrimStart(" \u00A0\t").Length;
        return new LineNode(text.Length == blanks ? 0 : Math.Max(0, blanks - 1))
        {
            IsOpen = false,
            Lines = new StringLineGroup(1),
        };
    }

    private static bool IsLine(StringLine line, int column)
    {
        var text = Trimmed(line.Slice);
        return IsBarred(text) ? !HasBar(text.AsSpan()[1..]) : line.Column > column && !HasBar(text.AsSpan());
    }

    private static bool HasBar(ReadOnlySpan<char> text)
    {
        for (var bar = text.IndexOf('|'); bar >= 0; )
        {
            if (bar == 0 || text[bar - 1] != '\\')
            {
                return true;
            }

            var next = text[(bar + 1)..].IndexOf('|');
            bar = next < 0 ? -1 : bar + 1 + next;
        }

        return false;
    }

    private static bool IsBarred(StringSlice line) =>
        line.CurrentChar == '|' && (line.Length == 1 || line.PeekChar() is ' ' or '\t');

    private static StringSlice Trimmed(StringSlice line)
    {
        line.Trim();
        return line;
    }
}
