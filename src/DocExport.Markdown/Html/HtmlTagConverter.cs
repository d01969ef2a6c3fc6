using System.Collections.Immutable;
using DocExport.Markdown.Inlines;
using DocExport.Markdown.Links;
using DocExport.Model;
using Markdig.Syntax;
using Inline = DocExport.Model.Inline;

namespace DocExport.Markdown.Html;

/// <summary>
/// The elements of HTML that a paragraph may hold, by a list of those that mean something in print. The tags of others
/// are left out, what stands between them stays; comments are left out without a word.
/// </summary>
internal sealed class HtmlTagConverter(ReadSession session, InlineConverter inlines, LinkConverter links)
{
    /// <summary>Reads a piece of markup within a paragraph: a tag, a comment, CDATA, an instruction or a declaration.</summary>
    public void Append(string source, SourceSpan span)
    {
        if (source.StartsWith("<!--", StringComparison.Ordinal))
        {
            return;
        }

        if (source.Length > 1 && source[1] is '!' or '?')
        {
            session.Warn(
                DiagnosticCodes.Html,
                span.Start,
                span.Length,
                "Instructions and declarations of HTML are left out; the text of CDATA stays. Write Markdown instead."
            );
            if (source.StartsWith("<![CDATA[", StringComparison.Ordinal))
            {
                inlines.AddText(source.AsSpan()[9..^3], span);
            }

            return;
        }

        Append(new HtmlTag(source), span);
    }

    /// <summary>Reads a tag within a paragraph.</summary>
    public void Append(HtmlTag tag, SourceSpan span)
    {
        var role = HtmlElement.RoleOf(tag);
        switch (role)
        {
            case PhrasingRole.LineBreak:
                inlines.Add(new LineBreak(session.Span(span.Start, span.Length)));
                break;
            case PhrasingRole.Image when !tag.IsClosing:
                ImageConverter.Append(tag, span, inlines, session);
                break;
            case PhrasingRole.Unknown when !tag.IsClosing:
                ReportUnknown(tag, span);
                break;
            case PhrasingRole.Unknown or PhrasingRole.Plain or PhrasingRole.Image:
                break;
            default:
                if (tag.IsClosing)
                {
                    Close(tag, span);
                }
                else
                {
                    inlines.OpenElement(HtmlElement.Read(tag), span.Start);
                }

                break;
        }
    }

    private void ReportUnknown(HtmlTag tag, SourceSpan span) =>
        session.Warn(
            DiagnosticCodes.Html,
            span.Start,
            span.Length,
            $"The HTML tag <{tag.Name}> is not one that is read here; it is left out, the text beside it stays. Write Markdown instead."
        );

    private void Close(HtmlTag tag, SourceSpan span)
    {
        var name = tag.Name.ToString().ToLowerInvariant();
        if (!inlines.TryCloseElement(name, out var element, out var start, out var content))
        {
            session.Info(
                DiagnosticCodes.Html,
                span.Start,
                span.Length,
                $"</{name}> ends nothing that began in this paragraph; it is left out."
            );
            return;
        }

        Wrap(element, content, new SourceSpan(start, span.End));
    }

    private void Wrap(HtmlElement element, ImmutableArray<Inline> content, SourceSpan place)
    {
        var span = session.Span(place.Start, place.Length);
        if (element.Role == PhrasingRole.Dropped)
        {
            session.Warn(
                DiagnosticCodes.Html,
                place.Start,
                place.Length,
                $"<{element.Name}> is left out with what stands in it. Remove it, or write Markdown instead."
            );
            return;
        }

        if (element.Role == PhrasingRole.Anchor)
        {
            content = links.WrapElement(element, content, place);
        }
        else if (!content.IsEmpty)
        {
            content = Styled(element, content, span) is { } wrapped ? [wrapped] : content;
        }

        if (element.HasOwn)
        {
            content = [new Phrase(span, DirectionOf(element, content), element.Language, element.Id, content)];
            session.HasAnchors |= element.Id is not null;
        }

        foreach (var inline in content)
        {
            inlines.Add(inline);
        }
    }

    private static Inline? Styled(HtmlElement element, ImmutableArray<Inline> content, Primitives.SourceSpan span) =>
        element.Role switch
        {
            PhrasingRole.Strong => new Strong(span, content),
            PhrasingRole.Emphasis => new Emphasis(span, content),
            PhrasingRole.Strikethrough => new Styled(span, InlineStyle.Strikethrough, content),
            PhrasingRole.Underline => new Styled(span, InlineStyle.Underline, content),
            PhrasingRole.Superscript => new Styled(span, InlineStyle.Superscript, content),
            PhrasingRole.Subscript => new Styled(span, InlineStyle.Subscript, content),
            PhrasingRole.Highlight => new Styled(span, InlineStyle.Highlight, content),
            PhrasingRole.Keyboard => new Styled(span, InlineStyle.Keyboard, content),
            PhrasingRole.Code => new Model.Code(span, InlineText.Of(content)),
            PhrasingRole.Isolate when !element.HasOwn => new Phrase(
                span,
                FirstStrong.DirectionOf(InlineText.Of(content)),
                null,
                null,
                content
            ),
            PhrasingRole.Quotation => new Phrase(span, null, null, null, Quoted(content, span)),
            _ => null,
        };

    private static Primitives.Direction? DirectionOf(HtmlElement element, ImmutableArray<Inline> content) =>
        element.Role == PhrasingRole.Isolate && element.Direction is null
            ? FirstStrong.DirectionOf(InlineText.Of(content))
            : element.Direction;

    // The marks that HTML leaves to the reader's program (HTML 4.5.7), by the letters between them.
    private static ImmutableArray<Inline> Quoted(ImmutableArray<Inline> content, Primitives.SourceSpan span)
    {
        var isArabic = FirstStrong.DirectionOf(InlineText.Of(content)) == Primitives.Direction.RightToLeft;
        var (open, close) = isArabic ? ("«", "»") : ("“", "”");
        return
        [
            new Text(span with { Length = 0 }, open),
            .. content,
            new Text(span with { Start = span.End, Length = 0, Column = span.Column + span.Length }, close),
        ];
    }
}
