using System.Collections.Immutable;
using DocExport.Markdown.Attributes;
using DocExport.Markdown.Html;
using DocExport.Markdown.Inlines;
using DocExport.Model;
using Markdig.Syntax.Inlines;
using Inline = DocExport.Model.Inline;
using Link = DocExport.Model.Link;

namespace DocExport.Markdown.Links;

/// <summary>Links whose target is allowed; of others the text. Whether an anchor is there is known when all is read.</summary>
internal sealed class LinkConverter(ReadSession session, InlineConverter inlines)
{
    private bool isWithinLink;

    /// <summary>Begins text that stands apart, in which links are none of the text around; gives what <see cref="Leave"/> takes.</summary>
    public bool Enter()
    {
        var outer = isWithinLink;
        isWithinLink = false;
        return outer;
    }

    /// <summary>Ends text that stands apart.</summary>
    public void Leave(bool outer) => isWithinLink = outer;

    /// <summary>Appends a link with its text.</summary>
    public void Append(LinkNode node)
    {
        if (isWithinLink)
        {
            inlines.AppendApart(node);
            return;
        }

        isWithinLink = true;
        var mark = inlines.Mark();
        inlines.AppendApart(node);
        if (inlines.Mark() == mark && LinkTarget.Refusal(node.Target) is null)
        {
            // A link without text would be there and not be seen.
            inlines.AddText(node.Target, node.Span);
        }

        isWithinLink = false;
        Wrap(mark, node.Target, node.Title, node.Span);
        if (node.Attributes is { } attributes)
        {
            var start = node.Span.End + 1 - attributes.Length;
            inlines.Add(InlineAttributes.Wrap(inlines.TakeSince(mark), attributes, start, session, node.Span));
        }
    }

    /// <summary>Appends an address in angle brackets.</summary>
    public void Append(AutolinkInline autolink)
    {
        var mark = inlines.Mark();
        var text = autolink.Span;
        text.Start++;
        text.End--;
        inlines.AddText(autolink.Url, text);
        if (!isWithinLink)
        {
            Wrap(mark, autolink.IsEmail ? "mailto:" + autolink.Url : autolink.Url, null, autolink.Span);
        }
    }

    /// <summary>Makes a link of an element's content; without a target, or within a link, it is the content alone.</summary>
    public ImmutableArray<Inline> WrapElement(
        HtmlElement element,
        ImmutableArray<Inline> content,
        Markdig.Syntax.SourceSpan span
    )
    {
        if (element.Target is not { } target || isWithinLink || content.IsEmpty)
        {
            return content;
        }

        session.HasFragmentLinks |= target.StartsWith('#');
        return Allowed(target.Trim(), span) is { } allowed
            ? [new Link(session.Span(span.Start, span.Length), allowed, element.Title, Unlinked(content))]
            : content;
    }

    private void Wrap(int mark, string target, string? title, Markdig.Syntax.SourceSpan span)
    {
        if (Allowed(target, span) is { } allowed)
        {
            inlines.Add(new Link(session.Span(span.Start, span.Length), allowed, title, inlines.TakeSince(mark)));
        }
    }

    // The target as the model has it; null, and a diagnostic, when it is refused.
    private string? Allowed(string target, Markdig.Syntax.SourceSpan span)
    {
        if (LinkTarget.IsRelative(target))
        {
            session.RelativeLinks.Note(target, span);
            return null;
        }

        if (LinkTarget.Refusal(target) is { } refusal)
        {
            session.Warn(
                DiagnosticCodes.LinkTarget,
                span.Start,
                span.Length,
                $"The link's target \"{LinkTarget.Excerpt(target)}\" {refusal}; its text stands without a link. Write an http, https, mailto or tel address, or # and a heading's id."
            );
            return null;
        }

        return target[0] == '#' ? "#" + Uri.UnescapeDataString(target[1..]) : LinkTarget.Escape(target);
    }

    // A link holds no links: bare addresses and links of Markdown may stand in an element that is one.
    private static ImmutableArray<Inline> Unlinked(ImmutableArray<Inline> row)
    {
        var unlinked = ImmutableArray.CreateBuilder<Inline>(row.Length);
        foreach (var inline in row)
        {
            switch (inline)
            {
                case Link link:
                    unlinked.AddRange(link.Inlines);
                    break;
                case Emphasis emphasis:
                    unlinked.Add(emphasis with { Inlines = Unlinked(emphasis.Inlines) });
                    break;
                case Strong strong:
                    unlinked.Add(strong with { Inlines = Unlinked(strong.Inlines) });
                    break;
                case Styled styled:
                    unlinked.Add(styled with { Inlines = Unlinked(styled.Inlines) });
                    break;
                case Phrase phrase:
                    unlinked.Add(phrase with { Inlines = Unlinked(phrase.Inlines) });
                    break;
                default:
                    unlinked.Add(inline);
                    break;
            }
        }

        return unlinked.DrainToImmutable();
    }
}
