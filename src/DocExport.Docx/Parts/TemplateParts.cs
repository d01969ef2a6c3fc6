using DocExport.Docx.Packaging;
using DocExport.Docx.Styling;
using DocExport.Templates;

namespace DocExport.Docx.Parts;

/// <summary>Everything that a template decides for articles of one direction and language; built once, then shared.</summary>
internal sealed class TemplateParts
{
    /// <summary>Builds the parts.</summary>
    public TemplateParts(Template template, ITemplateFonts fonts, DocumentLanguage language)
    {
        var families = new FontFamilies(fonts, template.Compute(StyleName.Body).Fonts);
        Template = template;
        Language = language;
        Runs = new RunProperties(template, families);
        NumberingDefinitions = NumberingPart.Definitions(template, families);
        Packed =
        [
            StylesPart.Pack(template, families, language),
            SettingsPart.Pack(language),
            FontTablePart.Pack(template, families),
            PropertiesPart.PackApp(),
        ];
    }

    /// <summary>The template.</summary>
    public Template Template { get; }

    /// <summary>Direction and languages.</summary>
    public DocumentLanguage Language { get; }

    /// <summary>Whether the articles run from right to left.</summary>
    public bool IsRightToLeft => Language.Direction == Primitives.Direction.RightToLeft;

    /// <summary>The properties of runs.</summary>
    public RunProperties Runs { get; }

    /// <summary>The numbering part up to the instances of ordered lists.</summary>
    public byte[] NumberingDefinitions { get; }

    /// <summary>The parts that are the same in every document.</summary>
    public IReadOnlyList<PackedPart> Packed { get; }
}
