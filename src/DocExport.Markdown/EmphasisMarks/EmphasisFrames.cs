using System.Collections.Immutable;
using System.Runtime.InteropServices;
using DocExport.Model;

namespace DocExport.Markdown.EmphasisMarks;

/// <summary>Builds emphasis from its opening and closing marks, without recursion; what is nested too deep is left out.</summary>
internal sealed class EmphasisFrames(ReadSession session, List<Inline> output)
{
    private readonly Stack<Frame> open = new();

    /// <summary>Whether the next closing mark makes an inline, so that the text before it ends there.</summary>
    public bool IsClosingKept => open.Peek().IsKept;

    /// <summary>Whether a mark that opens now will make an inline, so that the text before it ends there.</summary>
    public bool Keeps(char mark) => mark != '~' && open.Count < session.Limits.MaxNesting;

    /// <summary>Notes an opening mark at an offset of the body.</summary>
    public void Open(char mark, int width, int start)
    {
        if (open.Count == session.Limits.MaxNesting)
        {
            session.ReportNesting(start);
        }

        open.Push(new Frame(mark, width, start, output.Count, Keeps(mark)));
    }

    /// <summary>Wraps what was added since the last opening mark; the closing mark ends at an offset of the body.</summary>
    public void Close(int end)
    {
        var frame = open.Pop();
        if (frame.Mark == '~')
        {
            session.Warn(
                DiagnosticCodes.Strikethrough,
                frame.Start,
                end - frame.Start,
                "Struck-out text is not read yet; its words stand unstruck. Remove them, or the tildes."
            );
            return;
        }

        if (!frame.IsKept)
        {
            return;
        }

        var inlines = ImmutableArray.Create(CollectionsMarshal.AsSpan(output)[frame.First..]);
        output.RemoveRange(frame.First, output.Count - frame.First);
        var span = session.Span(frame.Start, end - frame.Start);
        output.Add(frame.Width == 2 ? new Strong(span, inlines) : new Emphasis(span, inlines));
    }

    private readonly record struct Frame(char Mark, int Width, int Start, int First, bool IsKept);
}
