using System.Globalization;
using DocExport.Templates;
using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocExport.Docx.Styling;

/// <summary>
/// The run properties of a template's style, in the order of <c>CT_RPr</c> (ECMA-376 17.3.2.28), always with their
/// twins for complex scripts: Word reads <c>bCs</c>, <c>iCs</c>, <c>szCs</c> and the <c>cs</c> font for Arabic runs
/// and the others for all else.
/// </summary>
internal static class RunFormatting
{
    /// <summary>The properties that a definition gives; what it inherits is left out.</summary>
    /// <param name="style">The style as the template defines it.</param>
    /// <param name="families">Chooses the families.</param>
    public static IEnumerable<OpenXmlElement> Elements(StyleDefinition style, FontFamilies families)
    {
        if (style.Fonts is { IsDefaultOrEmpty: false } fonts)
        {
            yield return Fonts(families.Latin(fonts), families.Arabic(fonts));
        }

        if (style.Bold is { } bold)
        {
            yield return new W.Bold { Val = Switch(bold) };
            yield return new W.BoldComplexScript { Val = Switch(bold) };
        }

        if (style.Italic is { } italic)
        {
            yield return new W.Italic { Val = Switch(italic) };

            // Word would slant Arabic letters by machine; the template's emphasis never does.
            yield return new W.ItalicComplexScript { Val = Off };
        }

        if (style.Color is { } color)
        {
            yield return new W.Color { Val = color.Hex };
        }

        if (style.Size is { } size)
        {
            var halfPoints = size.HalfPoints.ToString(CultureInfo.InvariantCulture);
            yield return new W.FontSize { Val = halfPoints };
            yield return new W.FontSizeComplexScript { Val = halfPoints };
        }

        if (style.Underline is { } underline)
        {
            yield return new W.Underline { Val = underline ? W.UnderlineValues.Single : W.UnderlineValues.None };
        }

        if (style.Background is { } background)
        {
            yield return Shade(background);
        }
    }

    /// <summary>One family for complex scripts, one for everything else.</summary>
    public static W.RunFonts Fonts(string latin, string arabic) =>
        new()
        {
            Ascii = latin,
            HighAnsi = latin,
            EastAsia = latin,
            ComplexScript = arabic,
        };

    /// <summary>A plain background.</summary>
    public static W.Shading Shade(Primitives.Color color) =>
        new()
        {
            Val = W.ShadingPatternValues.Clear,
            Color = "auto",
            Fill = color.Hex,
        };

    /// <summary>On by its bare element, off by <c>0</c>, as Word writes them.</summary>
    public static OnOffValue? Switch(bool on) => on ? null : Off;

    /// <summary>The attribute value of what is off.</summary>
    public static OnOffValue Off => new() { InnerText = "0" };

    /// <summary>The attribute value of what is on, where no bare element says it.</summary>
    public static OnOffValue On => new() { InnerText = "1" };
}
