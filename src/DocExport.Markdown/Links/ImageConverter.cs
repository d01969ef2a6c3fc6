using System.Globalization;
using System.Text;
using DocExport.Markdown.Attributes;
using DocExport.Markdown.EmphasisMarks;
using DocExport.Markdown.Html;
using DocExport.Markdown.Inlines;
using DocExport.Model;
using DocExport.Primitives;
using Markdig.Syntax.Inlines;
using FootnoteReference = DocExport.Markdown.Footnotes.FootnoteReference;
using Inline = Markdig.Syntax.Inlines.Inline;

namespace DocExport.Markdown.Links;

/// <summary>
/// Images (CommonMark 6.4), and their sizes: <c>px</c> (1/96 in), <c>pt</c>, <c>cm</c>, <c>mm</c>, <c>in</c> or a
/// percentage of the measure; a bare number counts pixels, as in HTML and pandoc.
/// </summary>
internal static class ImageConverter
{
    private const double PointsPerPixel = 72.0 / 96;

    /// <summary>Appends an image of Markdown.</summary>
    public static void Append(LinkNode node, InlineConverter inlines, ReadSession session)
    {
        var attributes = node.Attributes;
        var start = node.Span.End + 1 - (attributes?.Length ?? 0);
        var alternative = PlainText(node, inlines);
        if (node.Target.Length == 0)
        {
            ReportNoSource(node.Span, session);
            inlines.AddText(alternative, node.Span);
            return;
        }

        var image = new Image(inlines.SpanOf(node), node.Target, alternative, node.Title)
        {
            Width = Size(attributes?["width"], "width", start, session),
            Height = Size(attributes?["height"], "height", start, session),
        };
        inlines.Add(attributes is null ? image : InlineAttributes.Wrap([image], attributes, start, session, node.Span));
    }

    /// <summary>Appends an image of HTML.</summary>
    public static void Append(HtmlTag tag, Markdig.Syntax.SourceSpan span, InlineConverter inlines, ReadSession session)
    {
        var source = tag.Attribute("src")?.Trim() ?? "";
        var alternative = Line(tag.Attribute("alt") ?? "");
        if (source.Length == 0)
        {
            ReportNoSource(span, session);
            inlines.AddText(alternative, span);
            return;
        }

        var image = new Image(
            session.Span(span.Start, span.Length),
            source,
            alternative,
            tag.Attribute("title") is { Length: > 0 } title ? title : null
        )
        {
            Width = Size(tag.Attribute("width"), "width", span.Start, session),
            Height = Size(tag.Attribute("height"), "height", span.Start, session),
        };
        if (tag.Attribute("id") is not { Length: > 0 } id)
        {
            inlines.Add(image);
            return;
        }

        session.HasAnchors = true;
        inlines.Add(new Phrase(image.Span, null, null, id, [image]));
    }

    private static void ReportNoSource(Markdig.Syntax.SourceSpan span, ReadSession session) =>
        session.Warn(
            DiagnosticCodes.ImageSource,
            span.Start,
            span.Length,
            "The image names no file; its alternative text stands for it. Write the file's name."
        );

    private static ImageSize? Size(string? text, string side, int start, ReadSession session)
    {
        text = text?.Trim();
        if (string.IsNullOrEmpty(text) || string.Equals(text, "auto", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        if (Parse(text) is { } size)
        {
            return size;
        }

        session.Warn(
            DiagnosticCodes.ImageSize,
            start,
            1,
            $"The image's {side} \"{LinkTarget.Excerpt(text)}\" cannot be read; the image has its own. Write a length such as 8cm, or a percentage from 1 to 100."
        );
        return null;
    }

    private static ImageSize? Parse(string text)
    {
        if (text.EndsWith('%'))
        {
            return Number(text.AsSpan()[..^1]) is > 0 and <= 100 and var percent
                ? ImageSize.OfMeasure(percent / 100)
                : null;
        }

        var digits = text.EndsWith("px", StringComparison.Ordinal) ? text.AsSpan()[..^2] : text;
        if (Number(digits) is { } pixels)
        {
            return pixels > 0 ? ImageSize.Of(new Length(pixels * PointsPerPixel)) : null;
        }

        return Length.TryParse(text, out var length) && length.Points > 0 ? ImageSize.Of(length) : null;
    }

    private static double? Number(ReadOnlySpan<char> text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
        && double.IsFinite(number)
            ? number
            : null;

    private static string Line(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // Images nest without bound, in the alternative text of one another: a stack of our own, not the machine's.
    private static string PlainText(ContainerInline root, InlineConverter inlines)
    {
        var text = new StringBuilder();
        var next = new Stack<Inline>();
        inlines.PairMarks(root);
        var at = root.FirstChild;
        while (at is not null || next.TryPop(out at))
        {
            if (at.NextSibling is { } sibling)
            {
                next.Push(sibling);
            }

            switch (at)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case AutolinkInline autolink:
                    text.Append(autolink.Url);
                    break;
                case Bracket bracket:
                    text.Append(bracket.Source);
                    break;
                case EmphasisRun run:
                    text.Append(run.Mark, run.Remaining);
                    break;
                case FootnoteReference reference:
                    text.Append('[').Append(reference.Label).Append(']');
                    break;
                case ContainerInline inner:
                    inlines.PairMarks(inner);
                    break;
            }

            at = (at as ContainerInline)?.FirstChild;
        }

        return text.ToString();
    }
}
