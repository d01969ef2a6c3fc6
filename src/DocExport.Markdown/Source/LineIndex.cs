using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Markdown.Source;

/// <summary>Turns offsets of a text into lines and columns. A line ends at LF, CR or CR LF, as in CommonMark 2.1.</summary>
internal sealed class LineIndex
{
    private readonly List<int> starts;
    private readonly int end;
    private int lastLine;

    private readonly int document;
    private readonly ImmutableArray<int> sourceLines;

    /// <param name="text">The text.</param>
    /// <param name="document">Which source of the export it is, for spans.</param>
    /// <param name="sourceLines">The lines of the file that the lines of a draft come from; default for those of the text itself.</param>
    public LineIndex(string text, int document = 0, ImmutableArray<int> sourceLines = default)
    {
        this.document = document;
        this.sourceLines = sourceLines;
        end = text.Length;
        starts = new List<int>(Math.Max(8, text.Length / 64)) { 0 };
        var at = 0;
        while (true)
        {
            var next = text.AsSpan(at).IndexOfAny('\r', '\n');
            if (next < 0)
            {
                return;
            }

            at += next + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
            {
                at++;
            }

            starts.Add(at);
        }
    }

    /// <summary>The offset at which a line starts.</summary>
    /// <param name="line">The line, from 1; a line past the last gives the last one's start.</param>
    public int StartOf(long line) => starts[(int)Math.Clamp(line - 1, 0, starts.Count - 1)];

    /// <summary>The span of a stretch of the text; what is past its end is cut off.</summary>
    public SourceSpan Span(int start, int length)
    {
        start = Math.Clamp(start, 0, end);
        length = Math.Clamp(length, 0, end - start);
        var line = LineOf(start);
        if (!sourceLines.IsDefaultOrEmpty)
        {
            var sourceLine = sourceLines[Math.Min(line, sourceLines.Length - 1)];
            return new SourceSpan(start, length, sourceLine, Column: 1) { Document = document };
        }

        return new SourceSpan(start, length, line + 1, start - starts[line] + 1) { Document = document };
    }

    // Nodes are made in reading order, so the line sought is nearly always the last one or the next.
    private int LineOf(int offset)
    {
        var line = lastLine;
        if (!Holds(line, offset) && !Holds(++line, offset))
        {
            line = starts.BinarySearch(offset);
            line = line < 0 ? ~line - 1 : line;
        }

        lastLine = line;
        return line;
    }

    private bool Holds(int line, int offset) =>
        line < starts.Count && starts[line] <= offset && (line + 1 == starts.Count || offset < starts[line + 1]);
}
