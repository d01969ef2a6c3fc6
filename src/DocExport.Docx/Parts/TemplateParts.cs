using DocExport.Docx.Packaging;
using DocExport.Docx.Styling;
using DocExport.Templates;

namespace DocExport.Docx.Parts;

/// <summary>Everything that a template decides for documents that are alike in direction, language and make; built once, then shared.</summary>
internal sealed class TemplateParts
{
    /// <summary>Builds the parts.</summary>
    public TemplateParts(Template template, ITemplateFonts fonts, DocumentVariant variant)
    {
        var families = new FontFamilies(fonts, template.Compute(StyleName.Body).Fonts);
        Template = template;
        Families = families;
        Variant = variant;
        Runs = new RunProperties(template, families);
        NumberingDefinitions = NumberingPart.Definitions(template, families, variant.Language.Direction);
        Packed =
        [
            StylesPart.Pack(template, families, variant),
            SettingsPart.Pack(variant.Language, variant.HasNotes),
            FontTablePart.Pack(template, families),
            PropertiesPart.PackApp(),
        ];
    }

    /// <summary>The template.</summary>
    public Template Template { get; }

    /// <summary>Chooses Word's families.</summary>
    public FontFamilies Families { get; }

    /// <summary>Which documents they are for.</summary>
    public DocumentVariant Variant { get; }

    /// <summary>Direction and languages.</summary>
    public DocumentLanguage Language => Variant.Language;

    /// <summary>Whether the documents combine several articles.</summary>
    public bool HasChapters => Variant.HasChapters;

    /// <summary>Whether the articles run from right to left.</summary>
    public bool IsRightToLeft => Language.Direction == Primitives.Direction.RightToLeft;

    /// <summary>The properties of runs.</summary>
    public RunProperties Runs { get; }

    /// <summary>The numbering part up to the instances of ordered lists.</summary>
    public byte[] NumberingDefinitions { get; }

    /// <summary>The parts that are the same in every document.</summary>
    public IReadOnlyList<PackedPart> Packed { get; }
}
