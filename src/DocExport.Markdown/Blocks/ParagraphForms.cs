using System.Collections.Immutable;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Markdown.Blocks;

/// <summary>
/// What a paragraph is by what it holds: an image by itself is a figure. Its caption is its title, or else what stands
/// in emphasis alone on the next line of the paragraph.
/// </summary>
internal static class ParagraphForms
{
    /// <summary>The block that inlines make.</summary>
    public static Block Of(SourceSpan span, ImmutableArray<Inline> inlines) =>
        inlines switch
        {
            [Image image] => FigureOf(span, image, caption: []),
            [Image image, SoftBreak or LineBreak, Emphasis caption] => FigureOf(span, image, caption.Inlines),
            [Phrase { Inlines: [Image image] } phrase] => FigureOf(span, image, caption: []) with
            {
                Anchor = phrase.Anchor,
                Direction = phrase.Direction,
                Language = phrase.Language,
            },
            _ => new Paragraph(span, inlines),
        };

    private static Figure FigureOf(SourceSpan span, Image image, ImmutableArray<Inline> caption) =>
        caption.IsEmpty && !string.IsNullOrWhiteSpace(image.Title)
            ? new Figure(span, image with { Title = null }, [new Text(image.Span, image.Title)])
            : new Figure(span, image, caption);
}
