using System.Collections.Immutable;
using DocExport.Markdown.Inlines;
using DocExport.Model;
using Markdig.Syntax.Inlines;
using Inline = DocExport.Model.Inline;
using Link = DocExport.Model.Link;

namespace DocExport.Markdown.Links;

/// <summary>Links whose target is allowed; of others the text.</summary>
internal sealed class LinkConverter(ReadSession session, InlineConverter inlines)
{
    private bool isWithinLink;

    /// <summary>Appends a link with its text.</summary>
    public void Append(LinkNode node)
    {
        if (isWithinLink)
        {
            inlines.Append(node);
            return;
        }

        isWithinLink = true;
        var mark = inlines.Mark();
        inlines.Append(node);
        if (inlines.Mark() == mark && LinkTarget.Refusal(node.Target) is null)
        {
            // A link without text would be there and not be seen.
            inlines.AddText(node.Target, node.Span);
        }

        isWithinLink = false;
        Wrap(mark, node.Target, node.Title, node.Span);
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

    /// <summary>Takes links to anchors that no heading has out of inlines that were converted before the headings were known.</summary>
    public ImmutableArray<Inline> Settle(ImmutableArray<Inline> row)
    {
        var settled = ImmutableArray.CreateBuilder<Inline>(row.Length);
        foreach (var inline in row)
        {
            switch (inline)
            {
                case Emphasis emphasis:
                    settled.Add(emphasis with { Inlines = Settle(emphasis.Inlines) });
                    break;
                case Strong strong:
                    settled.Add(strong with { Inlines = Settle(strong.Inlines) });
                    break;
                case Link link when link.Target[0] == '#' && !IsAnchor(link.Target):
                    settled.AddRange(link.Inlines);
                    session.Log.Warn(
                        DiagnosticCodes.MissingAnchor,
                        link.Span.Start,
                        link.Span.Length,
                        MissingAnchor(link.Target)
                    );
                    break;
                default:
                    settled.Add(inline);
                    break;
            }
        }

        return settled.DrainToImmutable();
    }

    private void Wrap(int mark, string target, string? title, Markdig.Syntax.SourceSpan span)
    {
        if (LinkTarget.Refusal(target) is { } refusal)
        {
            session.Warn(
                DiagnosticCodes.LinkTarget,
                span.Start,
                span.Length,
                $"The link's target \"{Excerpt(target)}\" {refusal}; its text stands without a link. Write an http, https, mailto or tel address, or # and a heading's id."
            );
            return;
        }

        if (target[0] == '#')
        {
            target = "#" + Uri.UnescapeDataString(target[1..]);
            if (!IsAnchor(target))
            {
                session.Warn(DiagnosticCodes.MissingAnchor, span.Start, span.Length, MissingAnchor(target));
                return;
            }
        }
        else
        {
            target = LinkTarget.Escape(target);
        }

        inlines.Add(new Link(session.Span(span.Start, span.Length), target, title, inlines.TakeSince(mark)));
    }

    private bool IsAnchor(string target) => inlines.Anchors?.Contains(target[1..]) ?? true;

    private static string MissingAnchor(string target) =>
        $"No heading has the id \"{Excerpt(target[1..])}\"; the text stands without a link. A heading's id is its text in lower case, with hyphens for spaces.";

    private static string Excerpt(string target)
    {
        var shown = target.Length > 80 ? target[..80] + "…" : target;
        return string.Concat(shown.Select(c => char.IsControl(c) ? '\uFFFD' : c));
    }
}
