using System.Collections.Immutable;
using DocExport.Fonts;
using DocExport.Primitives;
using DocExport.Templates;
using DocExport.Typography;

namespace DocExport.Layout.Styling;

/// <summary>A template's styles with the faces of the font library behind them.</summary>
internal sealed class StyleSheet(Template template, FontLibrary fonts, ExportContext context)
{
    private readonly Dictionary<ComputedStyle, TextStyle> textStyles = [];
    private readonly Dictionary<(ComputedStyle Style, double Rise, bool IsStruck), TextStyle> markedStyles = [];
    private readonly Dictionary<(TextStyle Style, double Factor), TextStyle> scaledStyles = [];
    private readonly Dictionary<(StyleName Name, double Factor), ComputedStyle> sizedStyles = [];
    private readonly HashSet<string> reported = new(StringComparer.Ordinal);

    /// <summary>A paragraph style.</summary>
    public ComputedStyle Paragraph(StyleName name) => template.Compute(name);

    /// <summary>A paragraph style in another size, its spaces and indents too; the same object for the same style and factor.</summary>
    public ComputedStyle Paragraph(StyleName name, double factor)
    {
        var style = template.Compute(name);
        if (factor == 1)
        {
            return style;
        }

        if (!sizedStyles.TryGetValue((name, factor), out var sized))
        {
            sizedStyles[(name, factor)] = sized = style with
            {
                Size = Times(style.Size, factor),
                SpaceBefore = Times(style.SpaceBefore, factor),
                SpaceAfter = Times(style.SpaceAfter, factor),
                IndentStart = Times(style.IndentStart, factor),
                IndentEnd = Times(style.IndentEnd, factor),
                FirstLineIndent = Times(style.FirstLineIndent, factor),
            };
        }

        return sized;
    }

    /// <summary>The size of a style as a share of the body's.</summary>
    public double ShareOfBody(StyleName name) => ShareOfBody(template.Compute(name));

    /// <summary>
    /// A character style over the style around it. The size that it gives is meant for the body's text: in a footnote or
    /// a heading it keeps its proportion to what is around.
    /// </summary>
    public ComputedStyle Over(StyleName name, ComputedStyle around)
    {
        var style = template.Apply(name, around);
        var share = ShareOfBody(around);
        return style.Size == around.Size || share == 1 ? style : style with { Size = Times(style.Size, share) };
    }

    /// <summary>A style as the shaper takes it; the same object for the same style.</summary>
    /// <exception cref="ExportException">None of the families that the style names is there.</exception>
    public TextStyle TextStyleOf(ComputedStyle style)
    {
        if (!textStyles.TryGetValue(style, out var text))
        {
            textStyles[style] = text = new TextStyle(FacesOf(style), style.Size.Points, style.Color)
            {
                IsUnderlined = style.Underline,
                Background = style.Background,
            };
        }

        return text;
    }

    /// <summary>A style as the shaper takes it, of text that is raised or struck through.</summary>
    /// <param name="style">The style.</param>
    /// <param name="rise">How far the text is raised above the baseline, in points.</param>
    /// <param name="isStruck">Whether a rule is drawn through it.</param>
    public TextStyle TextStyleOf(ComputedStyle style, double rise, bool isStruck)
    {
        if (!markedStyles.TryGetValue((style, rise, isStruck), out var text))
        {
            text = new TextStyle(FacesOf(style), style.Size.Points, style.Color)
            {
                IsUnderlined = style.Underline,
                Background = style.Background,
                Rise = rise,
                IsStruck = isStruck,
            };
            markedStyles[(style, rise, isStruck)] = text;
        }

        return text;
    }

    /// <summary>A style in another size; the same object for the same style and factor.</summary>
    public TextStyle Scaled(TextStyle style, double factor)
    {
        if (!scaledStyles.TryGetValue((style, factor), out var scaled))
        {
            scaledStyles[(style, factor)] = scaled = style.Scale(factor);
        }

        return scaled;
    }

    /// <summary>Where the baseline stands in a line, in points from its upper edge: what is left over is halved.</summary>
    public double BaselineOf(ComputedStyle style)
    {
        var text = TextStyleOf(style);
        var face = text.Faces[0].Face;
        var scale = text.Size / face.UnitsPerEm;
        var (ascent, descent) = (face.Ascent * scale, -face.Descent * scale);
        return ((LineHeightOf(style) - ascent - descent) / 2) + ascent;
    }

    /// <summary>The distance from baseline to baseline in points.</summary>
    public static double LineHeightOf(ComputedStyle style) => style.LineHeight * style.Size.Points;

    private double ShareOfBody(ComputedStyle style) => style.Size.Points / template.Compute(StyleName.Body).Size.Points;

    private static Length Times(Length length, double factor) => new(length.Points * factor);

    private ImmutableArray<FontFile> FacesOf(ComputedStyle style)
    {
        var faces = ImmutableArray.CreateBuilder<FontFile>(style.Fonts.Length);
        foreach (var name in style.Fonts)
        {
            if (fonts.Find(name) is { } family)
            {
                faces.Add(family.Match(style.Bold, style.Italic));
            }
            else if (reported.Add(name))
            {
                context.Warn(
                    "LA001",
                    SourceSpan.StartOfFile,
                    $"The template '{template.Name}' asks for the font family '{name}', which is not there; "
                        + "add a folder that has it with --font-dir, or see 'docexport fonts' for what is."
                );
            }
        }

        return faces.Count > 0
            ? faces.DrainToImmutable()
            : throw context.Fault(
                "LA002",
                SourceSpan.StartOfFile,
                $"None of the font families that the template '{template.Name}' asks for is there "
                    + $"({string.Join(", ", style.Fonts)}); add a folder that has them with --font-dir."
            );
    }
}
