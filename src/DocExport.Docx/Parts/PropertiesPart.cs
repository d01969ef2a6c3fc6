using System.Globalization;
using DocExport.Docx.Inlines;
using DocExport.Docx.Packaging;
using DocExport.Model;
using DocExport.Primitives;

namespace DocExport.Docx.Parts;

/// <summary>
/// <c>docProps/core.xml</c> and <c>docProps/app.xml</c>: what the article says about itself. There is no date but the
/// article's own.
/// </summary>
internal static class PropertiesPart
{
    /// <summary>The name of the core properties (ECMA-376 part 2, 8).</summary>
    public const string CoreName = "docProps/core.xml";

    /// <summary>The name of the extended properties (ECMA-376 part 1, 22.2).</summary>
    public const string AppName = "docProps/app.xml";

    /// <summary>The relationship type of the core properties.</summary>
    public const string CoreType =
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    /// <summary>Writes the core properties.</summary>
    /// <param name="metadata">The article's metadata.</param>
    /// <param name="title">Its title as plain text.</param>
    /// <param name="context">Takes the diagnostics.</param>
    public static PackedPart PackCore(ArticleMetadata metadata, string title, ExportContext context)
    {
        using var part = new PartWriter();
        part.Markup(Xml.Declaration);
        part.Markup(
            "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""u8
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""u8
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\">"u8
        );
        Element("dc:title"u8, title);
        Element("dc:creator"u8, Joined(metadata.Authors, "; ", SourceSpan.StartOfFile, context));
        Element("cp:keywords"u8, Joined(metadata.Keywords, ", ", metadata.KeywordsSpan, context));
        Element("dc:language"u8, XmlText.Clean(metadata.Language ?? string.Empty, SourceSpan.StartOfFile, context));
        if (metadata.FileDate is { } date)
        {
            var moment = date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
            Date("dcterms:created"u8, moment);
            Date("dcterms:modified"u8, moment);
        }

        part.Markup("</cp:coreProperties>"u8);
        return part.Finish(CoreName);

        void Element(ReadOnlySpan<byte> name, string value)
        {
            if (value.Length > 0)
            {
                Write(name, []);
                part.Text(value);
                Close(name);
            }
        }

        void Date(ReadOnlySpan<byte> name, string moment)
        {
            Write(name, " xsi:type=\"dcterms:W3CDTF\""u8);
            part.Text(moment);
            Close(name);
        }

        void Write(ReadOnlySpan<byte> name, ReadOnlySpan<byte> attributes)
        {
            part.Markup("<"u8);
            part.Markup(name);
            part.Markup(attributes);
            part.Markup(">"u8);
        }

        void Close(ReadOnlySpan<byte> name)
        {
            part.Markup("</"u8);
            part.Markup(name);
            part.Markup(">"u8);
        }
    }

    /// <summary>Writes the extended properties: only who made the file.</summary>
    public static PackedPart PackApp() =>
        PartWriter.Pack(
            AppName,
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>DocExport</Application></Properties>
            """u8
        );

    private static string Joined(
        IEnumerable<string> values,
        string separator,
        SourceSpan span,
        ExportContext context
    ) => XmlText.Clean(string.Join(separator, values), span, context);
}
