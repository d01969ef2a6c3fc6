using DocExport.Layout.Boxes;
using DocExport.Layout.Styling;
using DocExport.Primitives;
using DocExport.Typography;

namespace DocExport.Layout.Pagination;

/// <summary>Sets a paragraph in another type size, with all that stands in its lines.</summary>
internal static class BoxScaling
{
    public static void Scale(ParagraphBox box, double factor, StyleSheet styles)
    {
        box.Text = Scale(box.Text, factor, styles);
        box.Style = box.Style with
        {
            Size = new Length(box.Style.Size.Points * factor),
            FirstLineIndent = new Length(box.Style.FirstLineIndent.Points * factor),
        };
        box.Baseline = styles.BaselineOf(box.Style);
        box.Shaped = null;
        if (box.Marker is { } marker)
        {
            marker.Text = Scale(marker.Text, factor, styles);
        }
    }

    private static ParagraphText Scale(ParagraphText text, double factor, StyleSheet styles) =>
        text with
        {
            Spans =
            [
                .. text.Spans.Select(span =>
                    span with
                    {
                        Style = styles.Scaled(span.Style, factor),
                        Object = span.Object is { } inline
                            ? new InlineObject(inline.Width * factor, inline.Height * factor)
                            : null,
                    }
                ),
            ],
        };
}
