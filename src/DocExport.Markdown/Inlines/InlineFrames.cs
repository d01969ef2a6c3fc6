using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DocExport.Markdown.Html;
using DocExport.Model;

namespace DocExport.Markdown.Inlines;

/// <summary>
/// Builds what wraps other inlines, emphasis and the elements of HTML, from opening and closing marks without
/// recursion. What is nested too deep wraps nothing. Where an element and emphasis cross, the emphasis wins.
/// </summary>
internal sealed class InlineFrames(ReadSession session, List<Inline> output)
{
    private readonly List<Frame> open = [];

    /// <summary>The first frame of the container at hand: those below belong to the containers around it.</summary>
    private int floor;

    /// <summary>Whether what opens now will wrap something, so that the text before it ends there.</summary>
    public bool HasRoom => open.Count < session.Limits.MaxNesting;

    /// <summary>Whether the emphasis that closes next wraps something, so that the text before its mark ends there.</summary>
    public bool IsClosingKept => open[LastEmphasis()].IsKept;

    /// <summary>Begins a container, whose frames end within it; gives what <see cref="Leave"/> takes.</summary>
    public int Enter()
    {
        var outer = floor;
        floor = open.Count;
        return outer;
    }

    /// <summary>Ends a container: elements that are open still wrap nothing.</summary>
    public void Leave(int outer)
    {
        DropTo(floor);
        floor = outer;
    }

    /// <summary>Notes an opening mark of emphasis at an offset of the body.</summary>
    public void Open(char mark, int width, int start) =>
        Push(new Frame(mark, width, start, output.Count, IsRoomLeft(start), default));

    /// <summary>Wraps what was added since the last opening mark; the closing mark ends at an offset of the body.</summary>
    public void Close(int end)
    {
        var at = LastEmphasis();
        var frame = open[at];
        DropTo(at);
        if (frame.IsKept)
        {
            var span = session.Span(frame.Start, end - frame.Start);
            var inlines = Take(frame.First);
            output.Add(
                (frame.Mark, frame.Width) switch
                {
                    ('~', 2) => new Styled(span, InlineStyle.Strikethrough, inlines),
                    ('~', _) => new Styled(span, InlineStyle.Subscript, inlines),
                    ('^', _) => new Styled(span, InlineStyle.Superscript, inlines),
                    ('=', _) => new Styled(span, InlineStyle.Highlight, inlines),
                    ('+', _) => new Styled(span, InlineStyle.Underline, inlines),
                    (_, 2) => new Strong(span, inlines),
                    _ => new Emphasis(span, inlines),
                }
            );
        }
    }

    /// <summary>Notes the opening tag of an element at an offset of the body.</summary>
    public void Open(HtmlElement element, int start) =>
        Push(new Frame('<', 0, start, output.Count, IsRoomLeft(start), element));

    /// <summary>
    /// Takes the element that a closing tag ends, and what was added since its opening tag. Elements within it that were
    /// not closed wrap nothing.
    /// </summary>
    /// <returns>False when no such element is open, or emphasis opened within it and did not end.</returns>
    public bool TryClose(string name, out HtmlElement element, out int start, out ImmutableArray<Inline> inlines)
    {
        for (var at = open.Count - 1; at >= floor && open[at].Mark == '<'; at--)
        {
            var frame = open[at];
            if (!string.Equals(frame.Element.Name, name, StringComparison.Ordinal))
            {
                continue;
            }

            DropTo(at + 1);
            open.RemoveAt(at);
            (element, start) = (frame.Element, frame.Start);
            inlines = frame.IsKept ? Take(frame.First) : [];
            return frame.IsKept;
        }

        (element, start, inlines) = (default, 0, []);
        return false;
    }

    private int LastEmphasis()
    {
        var at = open.Count - 1;
        while (open[at].Mark == '<')
        {
            at--;
        }

        return at;
    }

    private bool IsRoomLeft(int start)
    {
        if (HasRoom)
        {
            return true;
        }

        session.ReportNesting(start);
        return false;
    }

    // Beyond the room left only emphasis is noted, whose closing mark comes for certain.
    private void Push(Frame frame)
    {
        if (frame.IsKept || frame.Mark != '<')
        {
            open.Add(frame);
        }
    }

    private ImmutableArray<Inline> Take(int first)
    {
        var inlines = ImmutableArray.Create(CollectionsMarshal.AsSpan(output)[first..]);
        output.RemoveRange(first, output.Count - first);
        return inlines;
    }

    private void DropTo(int count)
    {
        for (var at = open.Count - 1; at >= count; at--)
        {
            if (open[at].Mark == '<' && !open[at].Element.MayStayOpen)
            {
                session.Warn(
                    DiagnosticCodes.Html,
                    open[at].Start,
                    open[at].Element.Name.Length + 1,
                    $"<{open[at].Element.Name}> has no end within the paragraph, or crosses other marks; the tag is left out, its text stays. Write </{open[at].Element.Name}> where it shall end."
                );
            }
        }

        open.RemoveRange(count, open.Count - count);
    }

    private readonly record struct Frame(char Mark, int Width, int Start, int First, bool IsKept, HtmlElement Element);
}
