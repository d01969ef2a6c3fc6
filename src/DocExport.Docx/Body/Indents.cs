using DocExport.Docx.Parts;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Docx.Body;

/// <summary>How far a paragraph stands from the edges of page or cell, by its own direction (ECMA-376 17.3.1.12).</summary>
/// <param name="Start">From the start edge, in twips.</param>
/// <param name="End">From the end edge, in twips.</param>
/// <param name="Hanging">How far its first line stands out of the start indent, in twips: room for a marker.</param>
internal readonly record struct Indents(int Start, int End, int Hanging)
{
    /// <summary>The indents that a paragraph has by its style and its numbering.</summary>
    public static Indents OfStyle(ParagraphLook look, Template template)
    {
        var style = template.Compute(look.Style);
        var (start, end) = InContainer(look.Style, template);
        return look.Numbering > 0
            ? new Indents(NumberingPart.TextIndent(look.Level, template), style.IndentEnd.Twips, 0)
            : new Indents(start, end, 0);
    }

    /// <summary>The indents that it shall have where it stands.</summary>
    /// <param name="look">What it has beside its text.</param>
    /// <param name="flow">Where it stands.</param>
    /// <param name="direction">Its direction, which is not its surroundings' for code.</param>
    /// <param name="template">The template.</param>
    public static Indents Of(ParagraphLook look, Flow flow, Direction direction, Template template)
    {
        var style = template.Compute(look.Style);
        var isCounted = IsIndentedByContainer(look.Style);
        var (start, end) = direction == flow.Direction ? (flow.Start, flow.End) : (flow.End, flow.Start);
        var wanted = new Indents(
            start + (isCounted ? 0 : style.IndentStart.Twips),
            end + (isCounted ? 0 : style.IndentEnd.Twips),
            0
        );

        // Numbering brings its own hanging indent; another start indent would undo it.
        return look.Numbering > 0 && wanted.Start != OfStyle(look, template).Start
            ? wanted with
            {
                Hanging = NumberingPart.HangingIndent(template),
            }
            : wanted;
    }

    /// <summary>The indents that a container gives to all that stands in it, and its style to paragraphs outside of one.</summary>
    public static (int Start, int End) InContainer(StyleName style, Template template)
    {
        var computed = template.Compute(style);
        var isCallout = style is StyleName.Callout or StyleName.CalloutTitle;
        var padding = isCallout ? (template.Callouts.BarWidth + template.Callouts.Padding).Twips : 0;
        var endPadding = isCallout ? template.Callouts.Padding.Twips : 0;
        return (computed.IndentStart.Twips + padding, computed.IndentEnd.Twips + endPadding);
    }

    // Quotations, callouts and definitions indent their paragraphs, lists and tables alike.
    private static bool IsIndentedByContainer(StyleName style) =>
        style is StyleName.Quote or StyleName.Callout or StyleName.CalloutTitle or StyleName.Definition;
}
