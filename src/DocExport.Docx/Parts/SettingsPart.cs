using DocExport.Docx.Packaging;
using DocExport.Docx.Styling;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace DocExport.Docx.Parts;

/// <summary>
/// <c>word/settings.xml</c>: the layout rules of today's Word, and nothing of a session (no rsid, no zoom). A line that the
/// author ended is not stretched to the measure.
/// </summary>
internal static class SettingsPart
{
    /// <summary>The part's name.</summary>
    public const string Name = "word/settings.xml";

    private const string WordCompatibility = "http://schemas.microsoft.com/office/word";

    /// <summary>Writes the settings for documents of one language.</summary>
    /// <param name="language">Direction and languages.</param>
    /// <param name="hasNotes">Whether the documents have notes, whose separators the settings name (ECMA-376 17.11.9).</param>
    public static PackedPart Pack(DocumentLanguage language, bool hasNotes)
    {
        var notes = new W.FootnoteDocumentWideProperties(
            new W.FootnoteSpecialReference { Id = FootnotesPart.Separator },
            new W.FootnoteSpecialReference { Id = FootnotesPart.ContinuationSeparator }
        );
        var settings = new W.Settings(
            new W.DefaultTabStop { Val = 720 },
            new W.CharacterSpacingControl { Val = W.CharacterSpacingValues.DoNotCompress },
            new W.Compatibility(
                new W.DoNotExpandShiftReturn(),
                Setting(W.CompatSettingNameValues.CompatibilityMode, "15"),
                Setting(W.CompatSettingNameValues.OverrideTableStyleFontSizeAndJustification, "1"),
                Setting(W.CompatSettingNameValues.EnableOpenTypeFeatures, "1"),
                Setting(W.CompatSettingNameValues.DoNotFlipMirrorIndents, "1"),
                Setting(W.CompatSettingNameValues.DifferentiateMultirowTableHeaders, "1")
            ),
            new W.ThemeFontLanguages { Val = language.Latin, Bidi = language.Bidi },
            new W.DecimalSymbol { Val = "." },
            new W.ListSeparator { Val = "," }
        );
        if (hasNotes)
        {
            settings.InsertBefore(notes, settings.GetFirstChild<W.Compatibility>());
        }

        return TypedPart.Pack(Name, settings);
    }

    private static W.CompatibilitySetting Setting(W.CompatSettingNameValues name, string value) =>
        new()
        {
            Name = name,
            Uri = WordCompatibility,
            Val = value,
        };
}
