using DocExport.Docx.Packaging;

namespace DocExport.Docx.Parts;

/// <summary><c>[Content_Types].xml</c> (ECMA-376 part 2, 6.2.3): what each part is.</summary>
internal static class ContentTypesPart
{
    private const string Name = "[Content_Types].xml";

    private static readonly string[] ImageExtensions = ["gif", "jpeg", "png"];

    /// <summary>Writes the types of the parts gathered so far.</summary>
    public static PackedPart Pack(IReadOnlyCollection<PackedPart> parts)
    {
        using var part = new PartWriter();
        part.Markup(Xml.Declaration);
        part.Markup(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"u8
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"u8
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"u8
        );
        foreach (var extension in ImageExtensions.Where(extension => parts.Any(part => IsImage(part.Name, extension))))
        {
            part.Markup("<Default Extension=\""u8);
            part.Text(extension);
            part.Markup("\" ContentType=\"image/"u8);
            part.Text(extension);
            part.Markup("\"/>"u8);
        }

        foreach (var name in parts.Select(entry => entry.Name).Order(StringComparer.Ordinal))
        {
            if (TypeOf(name) is not { } type)
            {
                continue;
            }

            part.Markup("<Override PartName=\"/"u8);
            part.Text(name);
            part.Markup("\" ContentType=\"application/vnd.openxmlformats-"u8);
            part.Text(type);
            part.Markup("+xml\"/>"u8);
        }

        part.Markup("</Types>"u8);
        return part.Finish(Name);
    }

    private static bool IsImage(string name, string extension) =>
        name.StartsWith("word/media/", StringComparison.Ordinal)
        && name.AsSpan().EndsWith(extension, StringComparison.Ordinal);

    private static string? TypeOf(string name) =>
        name switch
        {
            DocumentPart.Name => "officedocument.wordprocessingml.document.main",
            StylesPart.Name => "officedocument.wordprocessingml.styles",
            NumberingPart.Name => "officedocument.wordprocessingml.numbering",
            SettingsPart.Name => "officedocument.wordprocessingml.settings",
            FootnotesPart.Name => "officedocument.wordprocessingml.footnotes",
            FontTablePart.Name => "officedocument.wordprocessingml.fontTable",
            HeaderFooterPart.HeaderName => "officedocument.wordprocessingml.header",
            HeaderFooterPart.FooterName => "officedocument.wordprocessingml.footer",
            HeaderFooterPart.FirstHeaderName => "officedocument.wordprocessingml.header",
            HeaderFooterPart.FirstFooterName => "officedocument.wordprocessingml.footer",
            PropertiesPart.CoreName => "package.core-properties",
            PropertiesPart.AppName => "officedocument.extended-properties",
            _ => null,
        };
}
