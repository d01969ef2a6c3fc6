using System.Globalization;
using DocExport.Primitives;
using DocExport.Templates;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocExport.Docx.Styling;

/// <summary>
/// The paragraph properties of a template's style, in the order of <c>CT_PPr</c> (ECMA-376 17.3.1.26), each only where
/// the style itself gives it.
/// </summary>
internal static class ParagraphFormatting
{
    private const double LargestBorderGap = 31;

    /// <summary>Borders, background, spacing, indents and alignment of a style.</summary>
    /// <param name="style">The style as the template defines it.</param>
    /// <param name="computed">The same style with everything inherited filled in.</param>
    /// <param name="inherited">The alignment of the style it is based on.</param>
    /// <param name="direction">The direction of its paragraphs.</param>
    /// <param name="families">Chooses the families, whose height Word measures lines by.</param>
    public static IEnumerable<OpenXmlElement> Elements(
        StyleDefinition style,
        ComputedStyle computed,
        TextAlignment inherited,
        Direction direction,
        FontFamilies families
    )
    {
        if (style.KeepWithNext is { } keep)
        {
            yield return new W.KeepNext { Val = RunFormatting.Switch(keep) };
        }

        if (Borders(style, direction) is { HasChildren: true } borders)
        {
            yield return borders;
        }

        if (style.Background is { } background)
        {
            yield return RunFormatting.Shade(background);
        }

        if (Spacing(style, computed, families.SingleLine(computed.Fonts, direction)) is { HasAttributes: true } spacing)
        {
            yield return spacing;
        }

        if (Indentation(style) is { HasAttributes: true } indentation)
        {
            yield return indentation;
        }

        if (style.Align is { } align && align != inherited)
        {
            yield return new W.Justification { Val = Justification(align) };
        }
    }

    /// <summary>A rule as a border: its width in eighths of a point, its gap in points (ECMA-376 17.3.4).</summary>
    public static T Border<T>(Length width, Color color, Length gap)
        where T : W.BorderType, new() =>
        new()
        {
            Val = W.BorderValues.Single,
            Size = (uint)EighthsOf(width),
            Space = (uint)GapOf(gap.Points),
            Color = color.Hex,
        };

    /// <summary>The thickness of a rule in eighths of a point, within Word's bounds (ECMA-376 17.18.2, <c>sz</c>).</summary>
    public static int EighthsOf(Length width) =>
        Math.Clamp((int)Math.Round(width.Points * 8, MidpointRounding.AwayFromZero), 2, 96);

    /// <summary>The space between a border and its text in points, within Word's bounds (ECMA-376 17.3.4).</summary>
    public static int GapOf(double points) =>
        (int)Math.Round(Math.Clamp(points, 0, LargestBorderGap), MidpointRounding.AwayFromZero);

    /// <summary>A line as high as the font's own, in 240ths of it.</summary>
    public const int SingleLine = 240;

    /// <summary>The line of a style in 240ths of the font's own height; null when that is not known.</summary>
    /// <param name="style">The style.</param>
    /// <param name="singleLine">The height of the font's own line, in type sizes.</param>
    public static int? LineOf(ComputedStyle style, double? singleLine) =>
        singleLine is { } height
            ? (int)Math.Round(SingleLine * style.LineHeight / height, MidpointRounding.AwayFromZero)
            : null;

    /// <summary>A length in twentieths of a point, as an attribute.</summary>
    public static string Twips(Length length) => length.Twips.ToString(CultureInfo.InvariantCulture);

    // In a right-to-left paragraph of a transitional file "left" is the start edge: the right one.
    private static W.JustificationValues Justification(TextAlignment align) =>
        align switch
        {
            TextAlignment.Center => W.JustificationValues.Center,
            TextAlignment.End => W.JustificationValues.Right,
            TextAlignment.Justify => W.JustificationValues.Both,
            _ => W.JustificationValues.Left,
        };

    // Unlike indents and alignment, borders keep their side whatever the direction (ECMA-376 17.3.1.17, 17.3.1.28).
    private static W.ParagraphBorders Borders(StyleDefinition style, Direction direction)
    {
        var borders = new W.ParagraphBorders();
        if (style.BorderTop is { } top)
        {
            borders.TopBorder = Border<W.TopBorder>(top.Width, top.Color, top.Gap);
        }

        if (style.BorderStart is { } start && direction == Direction.LeftToRight)
        {
            borders.LeftBorder = Border<W.LeftBorder>(start.Width, start.Color, start.Gap);
        }

        if (style.BorderBottom is { } bottom)
        {
            borders.BottomBorder = Border<W.BottomBorder>(bottom.Width, bottom.Color, bottom.Gap);
        }

        if (style.BorderStart is { } right && direction == Direction.RightToLeft)
        {
            borders.RightBorder = Border<W.RightBorder>(right.Width, right.Color, right.Gap);
        }

        return borders;
    }

    private static W.SpacingBetweenLines Spacing(StyleDefinition style, ComputedStyle computed, double? singleLine)
    {
        var spacing = new W.SpacingBetweenLines();
        if (style.SpaceBefore is { } before)
        {
            spacing.Before = Twips(before);
        }

        if (style.SpaceAfter is { } after)
        {
            spacing.After = Twips(after);
        }

        SetLine(spacing, style, computed, singleLine);
        return spacing;
    }

    // The template measures lines from baseline to baseline as a multiple of the type size, Word as a multiple of the
    // font's own height, in 240ths (ECMA-376 17.3.1.33). Where that height is not known "at least" gives the template's
    // distance, or more for a tall font, and never cuts a mark off.
    private static void SetLine(
        W.SpacingBetweenLines spacing,
        StyleDefinition style,
        ComputedStyle computed,
        double? singleLine
    )
    {
        var isChanged = style.LineHeight is not null || style.Fonts is not null;
        if (LineOf(computed, singleLine) is { } line && isChanged)
        {
            spacing.Line = line.ToString(CultureInfo.InvariantCulture);
            spacing.LineRule = W.LineSpacingRuleValues.Auto;
        }
        else if (singleLine is null && (isChanged || style.Size is not null))
        {
            spacing.Line = Twips(new Length(computed.Size.Points * computed.LineHeight));
            spacing.LineRule = W.LineSpacingRuleValues.AtLeast;
        }
    }

    private static W.Indentation Indentation(StyleDefinition style)
    {
        var indentation = new W.Indentation();
        if (style.IndentStart is { } start)
        {
            indentation.Left = Twips(start);
        }

        if (style.IndentEnd is { } end)
        {
            indentation.Right = Twips(end);
        }

        if (style.FirstLineIndent is { Points: < 0 } hanging)
        {
            indentation.Hanging = Twips(new Length(-hanging.Points));
        }
        else if (style.FirstLineIndent is { } first)
        {
            indentation.FirstLine = Twips(first);
        }

        return indentation;
    }
}
