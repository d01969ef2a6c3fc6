using DocExport.Docx.Parts;
using DocExport.Docx.Styling;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Docx.Inlines;

/// <summary>
/// The text of one paragraph in one piece, as the bidirectional algorithm needs it, and its segments. One instance
/// serves all paragraphs of a part in turn.
/// </summary>
/// <param name="context">Takes the diagnostics.</param>
/// <param name="media">The images; null where there are none, as in a page header.</param>
internal sealed class ParagraphText(ExportContext context, MediaParts? media)
{
    private const char LineSeparator = '\u2028';
    private const char LeftToRightIsolate = '\u2066';
    private const char RightToLeftIsolate = '\u2067';
    private const char FirstStrongIsolate = '\u2068';
    private const char PopIsolate = '\u2069';
    private const char ObjectReplacement = '\uFFFC';
    private const char PopFormatting = '\u202C';
    private const int DeepestEmbedding = 8;
    private readonly List<Segment> segments = [];
    private readonly Stack<SegmentKind> embeddings = [];
    private char[] buffer = new char[1024];
    private int length;
    private Direction direction;
    private string? language;

    /// <summary>The text, with a character for whatever stands in it.</summary>
    public ReadOnlySpan<char> Characters => buffer.AsSpan(0, length);

    /// <summary>The segments in logical order.</summary>
    public List<Segment> Segments => segments;

    /// <summary>Starts another paragraph.</summary>
    /// <param name="baseDirection">Its base direction.</param>
    public void Clear(Direction baseDirection)
    {
        segments.Clear();
        length = 0;
        direction = baseDirection;
        language = null;
        HasPicture = false;
    }

    /// <summary>Whether a picture stands in the paragraph.</summary>
    public bool HasPicture { get; private set; }

    /// <summary>Adds inlines.</summary>
    /// <exception cref="ExportException">They are nested deeper than the limit.</exception>
    public void Add(IEnumerable<Inline> inlines) => Add(inlines, RunMarks.None, 0);

    /// <summary>Adds text as it is, such as a label of the template.</summary>
    public void Add(string text, SourceSpan span) => AddText(text, span, RunMarks.None);

    /// <summary>Adds the number of the page or the count of pages; to its neighbours it is a digit.</summary>
    public void AddField(SegmentKind field) => AddObject(field, RunMarks.None, subject: null, '1');

    /// <summary>Adds a line break.</summary>
    public void AddBreak() => AddObject(SegmentKind.Break, RunMarks.None, subject: null, LineSeparator);

    /// <summary>Adds the title of the chapter that the page is in.</summary>
    /// <param name="title">What stands there until Word has found it.</param>
    public void AddChapter(string title)
    {
        segments.Add(new Segment(SegmentKind.Chapter, length, title.Length, RunMarks.None));
        Reserve(title.Length);
        title.CopyTo(buffer.AsSpan(length));
        length += title.Length;
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
                AddObject(SegmentKind.Break, marks, subject: null, LineSeparator);
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
            case Styled { Style: InlineStyle.Keyboard } key:
                // A key is named in its own script; the signs beside it belong to the text around.
                Append(FirstStrongIsolate);
                Add(key.Inlines, marks | RunMarks.Keyboard, depth + 1);
                Append(PopIsolate);
                break;
            case Styled styled:
                Add(styled.Inlines, With(marks, styled.Style), depth + 1);
                break;
            case Phrase phrase:
                AddPhrase(phrase, marks, depth);
                break;
            case FootnoteReference note:
                AddObject(SegmentKind.NoteReference, marks, note, '1');
                break;
            case Image image when media?.Find(image) is not null:
                HasPicture = true;
                AddObject(SegmentKind.Picture, marks, image, ObjectReplacement);
                break;
            case Image image:
                AddText(image.Alternative, image.Span, marks);
                break;
            default:
                throw new NotSupportedException($"No Word counterpart is known for {inline.GetType().Name}.");
        }
    }

    // To its neighbours an object is one character.
    private void AddObject(SegmentKind kind, RunMarks marks, object? subject, char character)
    {
        segments.Add(new Segment(kind, length, 1, marks, subject));
        Append(character);
    }

    private static RunMarks With(RunMarks marks, InlineStyle style) =>
        style switch
        {
            InlineStyle.Strikethrough => marks | RunMarks.Strikethrough,
            InlineStyle.Underline => marks | RunMarks.Underline,
            InlineStyle.Highlight => marks | RunMarks.Highlight,

            // The inner one of two says where the text stands.
            InlineStyle.Superscript => (marks & ~RunMarks.Subscript) | RunMarks.Superscript,
            InlineStyle.Subscript => (marks & ~RunMarks.Superscript) | RunMarks.Subscript,
            _ => throw new ArgumentOutOfRangeException(nameof(style), style, "A mark without a counterpart in Word."),
        };

    private void AddPhrase(Phrase phrase, RunMarks marks, int depth)
    {
        var (outerDirection, outerLanguage) = (direction, language);
        language = DocumentLanguage.TagOf(phrase.Language) ?? language;
        if (phrase.Anchor is { } anchor)
        {
            segments.Add(new Segment(SegmentKind.AnchorStart, length, 0, marks, anchor));
        }

        if (phrase.Direction is { } own && own != outerDirection)
        {
            direction = own;
            AddIsolate(phrase, own, marks, depth);
        }
        else
        {
            Add(phrase.Inlines, marks, depth + 1);
        }

        if (phrase.Anchor is not null)
        {
            segments.Add(new Segment(SegmentKind.AnchorEnd, length, 0, marks, phrase.Anchor));
        }

        (direction, language) = (outerDirection, outerLanguage);
    }

    // Word has an element for embeddings (ECMA-376 17.3.2.8), which readers such as pandoc leave out with all its text.
    // So a phrase stands between the characters of an isolate (UAX #9 X5a, X5b), and without them where they change
    // nothing: where it starts and ends with letters of its direction and has none of the other.
    private void AddIsolate(Phrase phrase, Direction own, RunMarks marks, int depth)
    {
        var opening = segments.Count;
        var start = length;
        var kind = own == Direction.RightToLeft ? RightToLeftIsolate : LeftToRightIsolate;
        segments.Add(new Segment(SegmentKind.Text, length, 1, marks));
        Append(kind);
        segments.Add(new Segment(SegmentKind.Boundary, length, 0, marks));
        Add(phrase.Inlines, marks, depth + 1);
        segments.Add(new Segment(SegmentKind.Boundary, length, 0, marks));
        if (DirectionalRuns.IsOfOneDirection(buffer.AsSpan((start + 1)..length), own))
        {
            segments[opening] = segments[opening] with { Kind = SegmentKind.Boundary, Length = 0 };
            Append(PopIsolate);
        }
        else
        {
            segments.Add(new Segment(SegmentKind.Text, length, 1, marks));
            Append(PopIsolate);
            segments.Add(new Segment(SegmentKind.Boundary, length, 0, marks));
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
        if (segments.Count > 0 && segments[^1] is { Kind: SegmentKind.Text } last && IsContinued(last, marks, language))
        {
            segments[^1] = last with { Length = last.Length + text.Length };
        }
        else
        {
            segments.Add(new Segment(SegmentKind.Text, length, text.Length, marks, Language: language));
        }

        length += text.Length;
    }

    private bool IsContinued(Segment last, RunMarks marks, string? ownLanguage) =>
        last.Marks == marks
        && last.Start + last.Length == length
        && string.Equals(last.Language, ownLanguage, StringComparison.Ordinal);

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
