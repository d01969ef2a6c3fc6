using System.Collections.Immutable;
using DocExport.Markdown.Attributes;
using DocExport.Markdown.EmphasisMarks;
using DocExport.Markdown.Footnotes;
using DocExport.Markdown.Html;
using DocExport.Markdown.Links;
using DocExport.Markdown.TaskLists;
using DocExport.Model;
using DocExport.Primitives;
using Markdig.Syntax.Inlines;
using Inline = DocExport.Model.Inline;

namespace DocExport.Markdown.Inlines;

/// <summary>
/// Turns the flat row of inlines that the parsers leave into the model's tree. It keeps scratch lists from leaf to leaf,
/// so it serves one read. Its recursion is two deep: a link, and what is in it.
/// </summary>
internal sealed class InlineConverter
{
    private readonly ReadSession session;
    private readonly List<Inline> output = [];
    private readonly TextRun text = new();
    private readonly Stack<EmphasisPairing> idlePairings = new();
    private readonly InlineFrames frames;
    private readonly LinkConverter links;
    private bool isTableCell;

    public InlineConverter(ReadSession session)
    {
        this.session = session;
        frames = new InlineFrames(session, output);
        links = new LinkConverter(session, this);
        Html = new HtmlTagConverter(session, this, links);
    }

    public HtmlTagConverter Html { get; }

    /// <summary>Converts a leaf.</summary>
    public ImmutableArray<Inline> Convert(ContainerInline? leaf)
    {
        if (leaf is null)
        {
            return [];
        }

        Append(leaf);
        return TakeLeaf();
    }

    /// <summary>Takes the inlines that were added for a leaf.</summary>
    public ImmutableArray<Inline> TakeLeaf()
    {
        Flush();
        frames.Leave(0);
        var inlines = ImmutableArray.Create(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(output));
        output.Clear();
        return inlines;
    }

    /// <summary>Converts a cell of a table, where a backslash escapes a bar even in code (GFM example 200).</summary>
    public ImmutableArray<Inline> ConvertCell(ContainerInline? leaf)
    {
        isTableCell = true;
        var inlines = Convert(leaf);
        isTableCell = false;
        return inlines;
    }

    /// <summary>How many inlines the leaf at hand has so far: where a wrapper begins.</summary>
    internal int Mark()
    {
        Flush();
        return output.Count;
    }

    /// <summary>Takes what was added since a mark, to be wrapped.</summary>
    internal ImmutableArray<Inline> TakeSince(int mark)
    {
        Flush();
        var inlines = ImmutableArray.Create(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(output)[mark..]);
        output.RemoveRange(mark, output.Count - mark);
        return inlines;
    }

    /// <summary>Adds an inline behind the text gathered so far.</summary>
    internal void Add(Inline inline)
    {
        Flush();
        output.Add(inline);
    }

    /// <summary>Adds text in the place of a construct that spans a stretch of the body.</summary>
    internal void AddText(ReadOnlySpan<char> value, Markdig.Syntax.SourceSpan span) =>
        text.Add(value, span.Start, span.End + 1);

    /// <summary>Opens an element of HTML behind the text gathered so far.</summary>
    internal void OpenElement(HtmlElement element, int start)
    {
        Flush();
        frames.Open(element, start);
    }

    /// <summary>Closes an element of HTML; false when none of the name is open.</summary>
    internal bool TryCloseElement(
        string name,
        out HtmlElement element,
        out int start,
        out ImmutableArray<Inline> inlines
    )
    {
        Flush();
        return frames.TryClose(name, out element, out start, out inlines);
    }

    /// <summary>Pairs the marks in a container that is read otherwise than by <see cref="Append"/>.</summary>
    internal void PairMarks(ContainerInline container) => Release(Pair(container));

    /// <summary>Converts the children of a container whose elements of HTML end within it.</summary>
    internal void AppendApart(ContainerInline container)
    {
        var outer = frames.Enter();
        Append(container);
        frames.Leave(outer);
    }

    /// <summary>Converts the children of a container to the end of what was added so far.</summary>
    internal void Append(ContainerInline container)
    {
        var pairing = Pair(container);
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is EmphasisRun run)
            {
                AppendRun(run, pairing!);
            }
            else
            {
                AppendOne(child);
            }
        }

        Flush();
        Release(pairing);
    }

    /// <summary>The place of a Markdig node in the file.</summary>
    internal SourceSpan SpanOf(Markdig.Syntax.MarkdownObject node) => session.Span(node.Span.Start, node.Span.Length);

    private EmphasisPairing? Pair(ContainerInline container)
    {
        EmphasisPairing? pairing = null;
        for (var child = container.FirstChild; child is not null; child = child.NextSibling)
        {
            if (child is EmphasisRun run)
            {
                pairing ??= idlePairings.TryPop(out var idle) ? idle : new EmphasisPairing();
                pairing.Add(run);
            }
        }

        pairing?.Pair();
        return pairing;
    }

    private void Release(EmphasisPairing? pairing)
    {
        if (pairing is not null)
        {
            pairing.Clear();
            idlePairings.Push(pairing);
        }
    }

    private void AppendOne(Markdig.Syntax.Inlines.Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Add(literal.Content, literal.Span.Start, literal.Span.End + 1);
                break;
            case HtmlEntityInline entity:
                AddText(entity.Transcoded.AsSpan(), entity.Span);
                break;
            case LineBreakInline { IsHard: true }:
                Add(new LineBreak(SpanOf(inline)));
                break;
            case LineBreakInline:
                Add(new SoftBreak(SpanOf(inline)));
                break;
            case CodeInline code:
                AppendCode(code);
                break;
            case Bracket bracket:
                AddText(bracket.Source, bracket.Span);
                break;
            case LinkNode { IsImage: true } image:
                ImageConverter.Append(image, this, session);
                break;
            case LinkNode link:
                links.Append(link);
                break;
            case AutolinkInline autolink:
                links.Append(autolink);
                break;
            case HtmlInline tag:
                Flush();
                Html.Append(tag.Tag, tag.Span);
                break;
            case Footnotes.FootnoteReference reference:
                session.Footnotes.Append(reference, this);
                break;
            case InlineNote note:
                var isWithinLink = links.Enter();
                session.Footnotes.Append(note, this);
                links.Leave(isWithinLink);
                break;
            case AttributedSpan span:
                AppendSpan(span);
                break;
            case TaskMark:
                break;
            default:
                throw new InvalidOperationException(
                    $"The pipeline has no parser that makes a {inline.GetType().Name}."
                );
        }
    }

    private void AppendCode(CodeInline code)
    {
        var value = isTableCell ? code.Content.Replace("\\|", "|", StringComparison.Ordinal) : code.Content;
        if (code.GetData(typeof(AttributeList)) is not AttributeList attributes)
        {
            Add(new Model.Code(SpanOf(code), value));
            return;
        }

        var span = code.Span;
        span.End -= attributes.Length;
        var inline = new Model.Code(session.Span(span.Start, span.Length), value);
        Add(InlineAttributes.Wrap([inline], attributes, span.End + 1, session, code.Span));
    }

    private void AppendSpan(AttributedSpan span)
    {
        var mark = Mark();
        AppendApart(span);
        var start = span.Span.End + 1 - span.Attributes.Length;
        Add(InlineAttributes.Wrap(TakeSince(mark), span.Attributes, start, session, span.Span));
    }

    // A run stands as: what it closes, what matched nothing, what it opens.
    private void AppendRun(EmphasisRun run, EmphasisPairing pairing)
    {
        var at = run.Span.Start;
        for (var i = run.FirstClosed; i >= 0; i = pairing.Matches[i].ClosedNext)
        {
            at += pairing.Matches[i].Width;
            if (frames.IsClosingKept)
            {
                Flush();
            }

            frames.Close(at);
        }

        if (run.Remaining > 0)
        {
            text.Add(new string(run.Mark, run.Remaining), at, at + run.Remaining);
            at += run.Remaining;
        }

        for (var i = run.LastOpened; i >= 0; i = pairing.Matches[i].OpenedBefore)
        {
            if (frames.HasRoom)
            {
                Flush();
            }

            frames.Open(run.Mark, pairing.Matches[i].Width, at);
            at += pairing.Matches[i].Width;
        }
    }

    private void Flush()
    {
        if (!text.IsEmpty)
        {
            var span = session.Span(text.Start, text.Length);
            output.Add(new Text(span, text.Take()));
        }
    }
}
