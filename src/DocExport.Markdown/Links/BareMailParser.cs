using System.Buffers;
using DocExport.Markdown.EmphasisMarks;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace DocExport.Markdown.Links;

/// <summary>
/// Mail addresses that stand in the text without brackets (GFM 6.9). What stands before the <c>@</c> was read already:
/// it is taken back, and its underscores and plus signs mark nothing.
/// </summary>
internal sealed class BareMailParser : InlineParser
{
    private static readonly SearchValues<char> DomainCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_"
    );

    private static readonly SearchValues<char> LocalCharacters = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-_+"
    );

    public BareMailParser()
    {
        OpeningCharacters = ['@'];
    }

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var domain = DomainLength(slice.AsSpan()[1..]);
        var local = domain == 0 ? 0 : LocalLength(processor.Inline, slice.Start);
        if (local == 0)
        {
            return false;
        }

        TakeBack(processor, slice.Start - local);
        var start = processor.GetSourcePosition(slice.Start - local);
        var content = new StringSlice(slice.Text, slice.Start - local, slice.Start + domain);
        var span = new SourceSpan(start, start + local + domain);
        var link = new LinkNode(isImage: false, "mailto:" + content, title: null) { Span = span, IsClosed = true };
        link.AppendChild(new LiteralInline { Content = content, Span = span });
        processor.Inline = link;
        slice.Start += domain + 1;
        return true;
    }

    // Letters, digits, hyphens, underscores and at least one full stop; neither of the latter two ends it.
    private static int DomainLength(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept(DomainCharacters);
        var domain = (end < 0 ? text : text[..end]).TrimEnd('.');
        var isDomain = domain.Contains('.') && domain[0] != '.' && domain[^1] is not ('-' or '_');
        return isDomain ? domain.Length : 0;
    }

    // How much of what was read right before an offset of the leaf's text may be the part before the @.
    private static int LocalLength(Inline? last, int end)
    {
        var start = end;
        for (; last is not null; last = last.PreviousSibling)
        {
            if (last is EmphasisRun { Mark: '_' or '+' } run && run.TextStart + run.Count == start)
            {
                start = run.TextStart;
                continue;
            }

            if (last is not LiteralInline literal || literal.Content.End + 1 != start)
            {
                break;
            }

            var text = literal.Content.AsSpan();
            var kept = text.LastIndexOfAnyExcept(LocalCharacters) + 1;
            start -= text.Length - kept;
            if (kept > 0)
            {
                break;
            }
        }

        return end - start;
    }

    private static void TakeBack(InlineProcessor processor, int start)
    {
        for (var last = processor.Inline; last is not null; )
        {
            var previous = last.PreviousSibling;
            var first = last switch
            {
                LiteralInline read => read.Content.Start,
                EmphasisRun run => run.TextStart,
                _ => -1,
            };
            if (first >= start)
            {
                last.Remove();
                last = previous;
                continue;
            }

            if (last is LiteralInline literal && literal.Content.End >= start)
            {
                literal.Span.End -= literal.Content.End + 1 - start;
                literal.Content.End = start - 1;
            }

            return;
        }
    }
}
