using System.Globalization;
using DocExport.Docx.Styling;
using DocExport.Primitives;
using DocExport.Templates;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocExport.Docx.Parts;

/// <summary>
/// The styles of what the template describes otherwise than by a style: figures, the colours of callouts, the marks of
/// notes, the levels of a table of contents.
/// </summary>
internal static class SpecialStyles
{
    /// <summary>The styles, for documents of one make.</summary>
    public static IEnumerable<OpenXmlElement> Of(Template template, DocumentVariant variant)
    {
        yield return Figure(template.Figures);
        yield return FootnoteReference();
        foreach (var kind in Enum.GetValues<CalloutKind>())
        {
            yield return CalloutTitle(kind, template.Callouts.Of(kind));
        }

        for (var level = 1; level <= WordStyle.ContentsLevels; level++)
        {
            yield return Contents(level, template, variant.HasChapters);
        }
    }

    private static W.Style Figure(FigureLook look)
    {
        var style = BasedOn(WordStyle.Figure, WordStyle.Of(StyleName.Body));
        style.Append(
            new W.StyleParagraphProperties
            {
                SpacingBetweenLines = new W.SpacingBetweenLines
                {
                    Before = ParagraphFormatting.Twips(look.SpaceBefore),
                    After = ParagraphFormatting.Twips(look.CaptionGap),
                    Line = "240",
                    LineRule = W.LineSpacingRuleValues.Auto,
                },
                Indentation = new W.Indentation { FirstLine = "0" },
                Justification = new W.Justification
                {
                    Val = look.Align switch
                    {
                        TextAlignment.Center => W.JustificationValues.Center,
                        TextAlignment.End => W.JustificationValues.Right,
                        _ => W.JustificationValues.Left,
                    },
                },
            }
        );
        return style;
    }

    private static W.Style FootnoteReference()
    {
        var style = StylesPart.Declare(WordStyle.FootnoteReference, W.StyleValues.Character);
        style.BasedOn = new W.BasedOn { Val = StylesPart.NoCharacterStyleId };
        style.Append(
            new W.StyleRunProperties(new W.VerticalTextAlignment { Val = W.VerticalPositionValues.Superscript })
        );
        return style;
    }

    private static W.Style CalloutTitle(CalloutKind kind, Color color)
    {
        var style = BasedOn(WordStyle.CalloutTitle(kind), WordStyle.Of(StyleName.CalloutTitle));
        style.NextParagraphStyle = new W.NextParagraphStyle { Val = WordStyle.Of(StyleName.Callout).Id };
        style.Append(new W.StyleRunProperties(new W.Color { Val = color.Hex }));
        return style;
    }

    // Sections are level 2 below a title that is not listed, or below chapters that are.
    private static W.Style Contents(int level, Template template, bool hasChapters)
    {
        var look = template.Contents;
        var depth = hasChapters ? level - 1 : Math.Max(0, level - 2);
        var page = template.Page;
        var own = template.Compute(StyleName.ContentsEntry);
        var style = BasedOn(WordStyle.Contents(level), WordStyle.Of(StyleName.ContentsEntry));
        style.Append(
            new W.StyleParagraphProperties
            {
                Tabs = new W.Tabs(
                    new W.TabStop
                    {
                        Val = W.TabStopValues.Right,
                        Leader = LeaderOf(look.Leader),
                        Position = (page.Width - page.MarginStart - page.MarginEnd - own.IndentEnd).Twips,
                    }
                ),
                Indentation = new W.Indentation
                {
                    Left = (own.IndentStart.Twips + (look.Indent.Twips * depth)).ToString(CultureInfo.InvariantCulture),
                },
                Justification = new W.Justification { Val = W.JustificationValues.Left },
            }
        );
        return style;
    }

    private static W.TabStopLeaderCharValues LeaderOf(string leader) =>
        leader switch
        {
            "" => W.TabStopLeaderCharValues.None,
            "-" => W.TabStopLeaderCharValues.Hyphen,
            "_" => W.TabStopLeaderCharValues.Underscore,
            "\u00B7" => W.TabStopLeaderCharValues.MiddleDot,
            _ => W.TabStopLeaderCharValues.Dot,
        };

    private static W.Style BasedOn(WordStyle name, WordStyle basis)
    {
        var style = StylesPart.Declare(name, W.StyleValues.Paragraph);
        style.BasedOn = new W.BasedOn { Val = basis.Id };
        return style;
    }
}
