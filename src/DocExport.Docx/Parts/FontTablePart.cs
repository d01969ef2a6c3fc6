using DocExport.Docx.Packaging;
using DocExport.Docx.Styling;
using DocExport.Templates;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocExport.Docx.Parts;

/// <summary><c>word/fontTable.xml</c>: the families that the template names, so that Word can replace a missing one well.</summary>
internal static class FontTablePart
{
    /// <summary>The part's name.</summary>
    public const string Name = "word/fontTable.xml";

    // Windows character sets (ECMA-376 17.8.3.2): what a substitute must be able to show.
    private const string ArabicCharacterSet = "B2";
    private const string AnsiCharacterSet = "00";

    /// <summary>Writes the table.</summary>
    public static PackedPart Pack(Template template, FontFamilies families)
    {
        var fonts = new W.Fonts();
        var names = Enum.GetValues<StyleName>()
            .Select(template.Compute)
            .SelectMany(style => style.Fonts)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
        foreach (var family in names)
        {
            var isArabic = families.IsArabic(family);
            fonts.Append(
                new W.Font(
                    new W.FontCharSet { Val = isArabic ? ArabicCharacterSet : AnsiCharacterSet },
                    new W.FontFamily { Val = W.FontFamilyValues.Auto },
                    new W.Pitch { Val = W.FontPitchValues.Variable }
                )
                {
                    Name = family,
                }
            );
        }

        return TypedPart.Pack(Name, fonts);
    }
}
