using DocExport.Docx.Styling;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Docx.Inlines;

/// <summary>
/// The text of one paragraph in one piece, as the bidirectional algorithm needs it, and its segments. One instance
/// serves all paragraphs of a part in turn.
/// </summary>
/// <param name="context">Takes the diagnostics.</param>
internal sealed class ParagraphText(ExportContext context)
{
    private const char LineSeparator = '\u2028';
    private const char LeftToRightIsolate = '\u2066';
    private const char PopIsolate = '\u2069';
    private const char PopFormatting = '\u202C';
    private const int DeepestEmbedding = 8;
    private readonly List<Segment> segments = [];
    private readonly Stack<SegmentKind> embeddings = [];
    private char[] buffer = new char[1024];
    private int length;

    /// <summary>The text, with a character for whatever stands in it.</summary>
    public ReadOnlySpan<char> Characters => buffer.AsSpan(0, length);

    /// <summary>The segments in logical order.</summary>
    public List<Segment> Segments => segments;

    /// <summary>Starts another paragraph.</summary>
    public void Clear()
    {
        segments.Clear();
        length = 0;
    }

    /// <summary>Adds inlines.</summary>
    /// <exception cref="ExportException">They are nested deeper than the limit.</exception>
    public void Add(IEnumerable<Inline> inlines) => Add(inlines, RunMarks.None, 0);

    /// <summary>Adds text as it is, such as a label of the template.</summary>
    public void Add(string text, SourceSpan span) => AddText(text, span, RunMarks.None);

    /// <summary>Adds the number of the page or the count of pages; to its neighbours it is a digit.</summary>
    public void AddField(SegmentKind field)
    {
        segments.Add(new Segment(field, length, 1, RunMarks.None));
        Append('1');
    }

    private void Add(IEnumerable<Inline> inlines, RunMarks marks, int depth)
    {
        foreach (var inline in inlines)
        {
            if (depth > context.Limits.MaxNesting)
            {
                throw context.Fault(
                    Codes.NestedTooDeep,
                    inline.Span,
                    $"Emphasis and links are nested deeper than {context.Limits.MaxNesting} levels. Nest them less."
                );
            }

            Add(inline, marks, depth);
        }
    }

    private void Add(Inline inline, RunMarks marks, int depth)
    {
        switch (inline)
        {
            case Text text:
                AddText(text.Value, text.Span, marks);
                break;
            case SoftBreak:
                AddText(" ", inline.Span, marks);
                break;
            case LineBreak:
                segments.Add(new Segment(SegmentKind.Break, length, 1, marks));
                Append(LineSeparator);
                break;
            case Emphasis emphasis:
                Add(emphasis.Inlines, marks | RunMarks.Emphasis, depth + 1);
                break;
            case Strong strong:
                Add(strong.Inlines, marks | RunMarks.Strong, depth + 1);
                break;
            case Code code:
                // Code is an isolate: its brackets and operators keep to its own direction, and it to its place.
                Append(LeftToRightIsolate);
                AddText(code.Value, code.Span, marks | RunMarks.Code);
                Append(PopIsolate);
                break;
            case Link link when !marks.HasFlag(RunMarks.Link):
                segments.Add(new Segment(SegmentKind.LinkStart, length, 0, marks, link));
                Add(link.Inlines, marks | RunMarks.Link, depth + 1);
                segments.Add(new Segment(SegmentKind.LinkEnd, length, 0, marks));
                break;
            case Link link:
                Add(link.Inlines, marks, depth + 1);
                break;
            default:
                throw new NotSupportedException($"No Word counterpart is known for {inline.GetType().Name}.");
        }
    }

    private void AddText(string raw, SourceSpan span, RunMarks marks)
    {
        var text = XmlText.Clean(raw, span, context).AsSpan();
        var isMended = false;
        while (text.IndexOfAnyInRange('\u202A', '\u202E') is >= 0 and var mark)
        {
            AddPlain(text[..mark], marks);
            isMended |= !TryAddEmbedding(text[mark], marks);
            text = text[(mark + 1)..];
        }

        AddPlain(text, marks);
        while (embeddings.Count > 0)
        {
            isMended = true;
            TryAddEmbedding(PopFormatting, marks);
        }

        if (isMended)
        {
            WarnOfUnmatched(span);
        }
    }

    private void AddPlain(ReadOnlySpan<char> text, RunMarks marks)
    {
        if (text.Length == 0)
        {
            return;
        }

        Reserve(text.Length);
        text.CopyTo(buffer.AsSpan(length));
        if (segments.Count > 0 && segments[^1] is { Kind: SegmentKind.Text } last && IsContinued(last, marks))
        {
            segments[^1] = last with { Length = last.Length + text.Length };
        }
        else
        {
            segments.Add(new Segment(SegmentKind.Text, length, text.Length, marks));
        }

        length += text.Length;
    }

    private bool IsContinued(Segment last, RunMarks marks) => last.Marks == marks && last.Start + last.Length == length;

    // Word has elements for embeddings and ignores the characters (ECMA-376 17.3.2.8, 17.3.2.3).
    private bool TryAddEmbedding(char mark, RunMarks marks)
    {
        if (mark == PopFormatting)
        {
            if (!embeddings.TryPop(out var end))
            {
                return false;
            }

            Append(mark);
            segments.Add(new Segment(end, length, 0, marks));
            return true;
        }

        if (embeddings.Count == DeepestEmbedding)
        {
            return false;
        }

        var isOverride = mark is '\u202D' or '\u202E';
        var kind = isOverride ? SegmentKind.OverrideStart : SegmentKind.EmbeddingStart;
        segments.Add(new Segment(kind, length, 0, marks, IsRightToLeft: mark is '\u202B' or '\u202E'));
        embeddings.Push(isOverride ? SegmentKind.OverrideEnd : SegmentKind.EmbeddingEnd);
        Append(mark);
        return true;
    }

    private void WarnOfUnmatched(SourceSpan span) =>
        context.Warn(
            Codes.UnmatchedDirectionalMark,
            span,
            "A directional embedding (U+202A to U+202E) does not begin and end in one stretch of text, or is nested "
                + "too deeply; it was mended. "
                + "Prefer isolates or U+200F."
        );

    private void Append(char character)
    {
        Reserve(1);
        buffer[length++] = character;
    }

    private void Reserve(int count)
    {
        if (buffer.Length - length < count)
        {
            Array.Resize(ref buffer, Math.Max(buffer.Length * 2, length + count));
        }
    }
}
