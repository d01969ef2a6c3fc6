using System.Text;
using DocExport.Markdown.EmphasisMarks;
using DocExport.Markdown.Footnotes;
using DocExport.Markdown.Inlines;
using Markdig.Syntax.Inlines;

namespace DocExport.Markdown.Links;

/// <summary>Images, of which the alternative text is read so far.</summary>
internal static class ImageConverter
{
    public static void Append(LinkNode image, InlineConverter inlines, ReadSession session)
    {
        var alternative = PlainText(image);
        var kept =
            alternative.Length == 0
                ? "it has no alternative text to stand for it"
                : "its alternative text stands for it";
        session.Warn(DiagnosticCodes.Image, image.Span.Start, image.Span.Length, $"Images are not read yet; {kept}.");
        inlines.AddText(alternative, image.Span);
    }

    // Images nest without bound, in the alternative text of one another: a stack of our own, not the machine's.
    private static string PlainText(ContainerInline root)
    {
        var text = new StringBuilder();
        var next = new Stack<Inline>();
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
                    text.Append(bracket.IsImage ? "![" : "[");
                    break;
                case EmphasisRun { CanOpen: false, CanClose: false } run:
                    text.Append(run.Mark, run.Count);
                    break;
                case FootnoteReference reference:
                    text.Append('[').Append(reference.Label).Append(']');
                    break;
            }

            at = (at as ContainerInline)?.FirstChild;
        }

        return text.ToString();
    }
}
