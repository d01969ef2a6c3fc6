using System.Collections.Immutable;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Markdown.Containers;

/// <summary>Makes a figure of the image and the caption in a container.</summary>
internal static class FigureConverter
{
    /// <summary>Appends the figure; what does not belong to one stands behind it, and is reported.</summary>
    public static void Append(ImmutableArray<Block> content, SourceSpan span, List<Block> output, ReadSession session)
    {
        var at = 0;
        while (at < content.Length && ImageOf(content[at], span) is null)
        {
            at++;
        }

        if (at == content.Length)
        {
            Warn(span, "holds no image that stands by itself; its content stands as text", session);
            output.AddRange(content);
            return;
        }

        var figure = ImageOf(content[at], span)!;
        var rest = content.RemoveAt(at);
        var title = TitleOf(figure);
        if (
            (figure.Caption.IsEmpty || title is not null)
            && rest.FirstOrDefault(block => block is Paragraph) is Paragraph caption
        )
        {
            figure = figure with { Image = figure.Image with { Title = title }, Caption = caption.Inlines };
            rest = rest.Remove(caption);
        }

        output.Add(figure);
        output.AddRange(rest);
        if (!rest.IsEmpty)
        {
            Warn(span, "holds more than an image and a caption; the rest stands behind it", session);
        }
    }

    // The title of an image by itself stands as its caption, until there is another.
    private static string? TitleOf(Figure figure) =>
        figure.Caption is [Text title] && title.Span == figure.Image.Span ? title.Value : figure.Image.Title;

    private static Figure? ImageOf(Block block, SourceSpan span) =>
        block switch
        {
            Figure figure => figure with { Span = span },
            Paragraph { Inlines: [Image image] } => new Figure(span, image, []),
            Paragraph { Inlines: [Image image, SoftBreak or LineBreak, .. var caption] } => new Figure(
                span,
                image,
                caption
            ),
            _ => null,
        };

    private static void Warn(SourceSpan span, string what, ReadSession session) =>
        session.Log.Warn(
            DiagnosticCodes.FigureShape,
            span.Start,
            span.Length,
            $"This figure {what}. Write one image, an empty line, and its caption."
        );
}
