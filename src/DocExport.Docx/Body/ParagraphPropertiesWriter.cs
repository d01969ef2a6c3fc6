using System.Text;
using DocExport.Docx.Packaging;
using DocExport.Docx.Parts;
using DocExport.Docx.Styling;
using DocExport.Model;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Docx.Body;

/// <summary>
/// Writes the properties of paragraphs, in the order of <c>CT_PPr</c> (ECMA-376 17.3.1.26): the style, and what differs
/// from it where the paragraph stands.
/// </summary>
internal sealed class ParagraphPropertiesWriter(PartWriter part, TemplateParts parts)
{
    private const double TwipsPerPoint = 20;

    private static readonly byte[][] StyleReferences =
    [
        .. Enum.GetValues<StyleName>()
            .Select(name => name == StyleName.Body ? [] : Encoding.UTF8.GetBytes(Reference(WordStyle.Of(name)))),
    ];

    /// <summary>Writes the properties of a paragraph.</summary>
    /// <param name="look">What it has beside its text.</param>
    /// <param name="flow">Where it stands.</param>
    /// <param name="spaceBefore">The least space above, in twips.</param>
    /// <param name="startsPage">Whether it starts a page.</param>
    /// <param name="hasPicture">Whether a picture stands in it.</param>
    public void Write(ParagraphLook look, Flow flow, int spaceBefore, bool startsPage, bool hasPicture)
    {
        part.Markup("<w:pPr>"u8);
        WriteStyle(look);
        WriteKeeping(look, flow, startsPage);
        if (look.Numbering > 0)
        {
            part.Markup("<w:numPr><w:ilvl w:val=\""u8);
            part.Number(look.Level);
            part.Markup("\"/><w:numId w:val=\""u8);
            part.Number(look.Numbering);
            part.Markup("\"/></w:numPr>"u8);
        }

        var direction = look.IsCode ? Direction.LeftToRight : flow.Direction;
        var indents = Indents.Of(look, flow, direction, parts.Template);
        if (flow.Frame is { } frame)
        {
            WriteFrame(frame, look, direction, indents);
        }

        WriteDirection(look, flow.Direction);
        WriteSpacing(look, spaceBefore, hasPicture, LineOf(look, flow.Direction));
        WriteIndents(look, indents);
        WriteAlignment(look, flow);
        part.Markup("</w:pPr>"u8);
    }

    /// <summary>Writes the properties of a paragraph that has no text and hardly any height.</summary>
    public void WriteThin(int spaceAfter, bool startsPage, Flow flow)
    {
        part.Markup("<w:pPr>"u8);
        part.Markup(startsPage ? "<w:pageBreakBefore/>"u8 : []);
        WriteDirection(new ParagraphLook(StyleName.Body, 0), flow.Direction);
        part.Markup("<w:spacing w:before=\"0\" w:after=\""u8);
        part.Number(spaceAfter);
        part.Markup("\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr>"u8);
    }

    private void WriteStyle(ParagraphLook look)
    {
        if (look.WordStyle is { } style)
        {
            part.Markup("<w:pStyle w:val=\""u8);
            part.Text(style.Id);
            part.Markup("\"/>"u8);
        }
        else
        {
            part.Markup(StyleReferences[(int)look.Style]);
        }
    }

    private void WriteKeeping(ParagraphLook look, Flow flow, bool startsPage)
    {
        if (look.KeepsWithNext)
        {
            part.Markup("<w:keepNext/>"u8);
        }
        else if (flow.IsRowHeader && look.Style == StyleName.TableHeader)
        {
            // The style keeps header rows with the body; a cell that names its row would keep the whole table.
            part.Markup("<w:keepNext w:val=\"0\"/>"u8);
        }

        part.Markup(startsPage ? "<w:pageBreakBefore/>"u8 : []);
    }

    // The body style has the direction of the article, the style of code its own.
    private void WriteDirection(ParagraphLook look, Direction direction)
    {
        if (look.IsCode)
        {
            return;
        }

        part.Markup(
            direction == Direction.RightToLeft ? "<w:bidi/>"u8
            : parts.IsRightToLeft ? "<w:bidi w:val=\"0\"/>"u8
            : []
        );
    }

    private void WriteFrame(Frame frame, ParagraphLook look, Direction direction, Indents indents)
    {
        var style = look.Style;
        var computed = parts.Template.Compute(style);
        var isOfStyle = style == frame.Style && style == StyleName.Quote && frame.Side == parts.Language.Direction;
        if (isOfStyle || (frame.Bar is null && frame.Background is null))
        {
            return;
        }

        // Borders keep their side whatever the direction of the paragraph (ECMA-376 17.3.1.17, 17.3.1.28).
        var isRight = frame.Side == Direction.RightToLeft;
        if (frame.Bar is { } bar)
        {
            var hanging = look.Numbering > 0 ? NumberingPart.HangingIndent(parts.Template) : 0;
            var edge = direction == frame.Side ? indents.Start - hanging : indents.End;
            var distance = bar.Gap.Points + ((edge - frame.Inset) / TwipsPerPoint);
            var isOtherSideBarred = computed.BorderStart is not null && frame.Side != parts.Language.Direction;
            part.Markup("<w:pBdr>"u8);
            WriteSide("left"u8, !isRight, isOtherSideBarred);
            WriteSide("right"u8, isRight, isOtherSideBarred);
            part.Markup("</w:pBdr>"u8);

            void WriteSide(ReadOnlySpan<byte> side, bool isBar, bool isCleared)
            {
                if (isBar)
                {
                    WriteBorder(side, bar, distance);
                }
                else if (frame.Background is { } shade && frame.Padding.Points > 0)
                {
                    // Behind the padding too: a background ends at the border, and without one at the text.
                    var other = direction == frame.Side ? indents.End : indents.Start - hanging;
                    var hairline = new Rule(new Length(0.25), shade, frame.Padding);
                    WriteBorder(side, hairline, frame.Padding.Points + ((other - frame.EndInset) / TwipsPerPoint));
                }
                else if (isCleared)
                {
                    part.Markup("<w:"u8);
                    part.Markup(side);
                    part.Markup(" w:val=\"nil\"/>"u8);
                }
            }
        }

        if (frame.Background is { } background && style != frame.Style && computed.Background is null)
        {
            part.Markup("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\""u8);
            part.Text(background.Hex);
            part.Markup("\"/>"u8);
        }
    }

    private void WriteBorder(ReadOnlySpan<byte> side, Rule bar, double distance)
    {
        part.Markup("<w:"u8);
        part.Markup(side);
        part.Markup(" w:val=\"single\" w:sz=\""u8);
        part.Number(ParagraphFormatting.EighthsOf(bar.Width));
        part.Markup("\" w:space=\""u8);
        part.Number(ParagraphFormatting.GapOf(distance));
        part.Markup("\" w:color=\""u8);
        part.Text(bar.Color.Hex);
        part.Markup("\"/>"u8);
    }

    // The style's share of a line is reckoned with the face that the article's direction asks for; text of the other
    // direction has another face, of another height.
    private int LineOf(ParagraphLook look, Direction direction)
    {
        if (direction == parts.Language.Direction || look.IsCode)
        {
            return -1;
        }

        var style = parts.Template.Compute(look.Style);
        return ParagraphFormatting.LineOf(style, parts.Families.SingleLine(style.Fonts, direction)) ?? -1;
    }

    private void WriteSpacing(ParagraphLook look, int spaceBefore, bool hasPicture, int line)
    {
        var style = parts.Template.Compute(look.Style);
        var isTightItem = look.WordStyle == WordStyle.ListBullet || look.WordStyle == WordStyle.ListNumber;
        var before = spaceBefore > (isTightItem ? 0 : style.SpaceBefore.Twips) ? spaceBefore : -1;
        var styleAfter = isTightItem ? parts.Template.Lists.ItemSpacing.Twips : style.SpaceAfter.Twips;
        var after = look.SpaceAfter > styleAfter ? look.SpaceAfter : -1;
        if (before < 0 && after < 0 && line < 0 && !hasPicture)
        {
            return;
        }

        part.Markup("<w:spacing"u8);
        WriteAttribute(" w:before=\""u8, before);
        WriteAttribute(" w:after=\""u8, after);

        // A share of the font's height would be a share of the picture's too.
        line = hasPicture ? ParagraphFormatting.SingleLine : line;
        WriteAttribute(" w:line=\""u8, line);
        part.Markup(line >= 0 ? " w:lineRule=\"auto\"/>"u8 : "/>"u8);
    }

    private void WriteIndents(ParagraphLook look, Indents indents)
    {
        var natural = Indents.OfStyle(look, parts.Template);
        if (indents == natural)
        {
            return;
        }

        part.Markup("<w:ind"u8);
        WriteAttribute(" w:left=\""u8, indents.Start != natural.Start ? indents.Start : -1);
        WriteAttribute(" w:right=\""u8, indents.End != natural.End ? indents.End : -1);
        WriteAttribute(" w:hanging=\""u8, indents.Hanging > 0 ? indents.Hanging : -1);
        part.Markup("/>"u8);
    }

    private void WriteAttribute(ReadOnlySpan<byte> opening, int twips)
    {
        if (twips >= 0)
        {
            part.Markup(opening);
            part.Number(twips);
            part.Markup("\""u8);
        }
    }

    private void WriteAlignment(ParagraphLook look, Flow flow)
    {
        if (look.Alignment is { } own)
        {
            part.Markup(
                own switch
                {
                    ParagraphAlignment.Center => "<w:jc w:val=\"center\"/>"u8,
                    ParagraphAlignment.Distribute => "<w:jc w:val=\"distribute\"/>"u8,
                    ParagraphAlignment.End => "<w:jc w:val=\"right\"/>"u8,
                    _ => "<w:jc w:val=\"left\"/>"u8,
                }
            );
            return;
        }

        if (flow.Alignment == ColumnAlignment.Start || look.IsCode)
        {
            return;
        }

        // "Left" and "right" of a table column are sides of the page; in a right-to-left paragraph of a transitional
        // file Word reads them as start and end.
        var isRightToLeft = flow.Direction == Direction.RightToLeft;
        part.Markup(
            flow.Alignment switch
            {
                ColumnAlignment.Center => "<w:jc w:val=\"center\"/>"u8,
                ColumnAlignment.Left when isRightToLeft => "<w:jc w:val=\"right\"/>"u8,
                ColumnAlignment.Right when !isRightToLeft => "<w:jc w:val=\"right\"/>"u8,
                _ => "<w:jc w:val=\"left\"/>"u8,
            }
        );
    }

    private static string Reference(WordStyle style) => $"<w:pStyle w:val=\"{style.Id}\"/>";
}
