using DocExport.Primitives;
using DocExport.Templates.Reading;

namespace DocExport.Templates;

/// <summary>
/// Reads <c>template.json</c>: strict JSON (RFC 8259, no comments, no trailing commas), the keys of
/// <c>template.schema.json</c> and no others. Every fault is reported with its place, its JSON path and the remedy, as
/// many as there are at once.
/// </summary>
public static class TemplateReader
{
    /// <summary>The largest template that is read, in bytes.</summary>
    public const int MaxBytes = 256 * 1024;

    /// <summary>Reads a template.</summary>
    /// <param name="json">The file's bytes, UTF-8 with or without a byte order mark.</param>
    /// <param name="fileName">The file's name in diagnostics.</param>
    /// <param name="folder">The folder that holds the template's image files; null for a template that has none at hand.</param>
    /// <returns>The template, or what is wrong with it; bad input never throws.</returns>
    public static TemplateReadResult Read(ReadOnlyMemory<byte> json, string fileName, string? folder = null)
    {
        var source = new TemplateSource(json, fileName);
        var root = JsonTree.Parse(source);
        var template = root is null ? null : ReadRoot(root, source, folder);
        var diagnostics = source.Collect();
        return new TemplateReadResult(diagnostics.IsEmpty ? template : null, diagnostics);
    }

    private static Template? ReadRoot(JsonNode root, TemplateSource source, string? folder)
    {
        string[] required = ["name", "description", "page", "styles", "lists", "tables", "thematicBreak"];
        var reader = ObjectReader.Open(root, "", source, required);
        if (reader is null)
        {
            return null;
        }

        reader.Text("$schema", TextRule.Free);
        var name = reader.Text("name", TextRule.Name);
        var description = reader.Text("description", TextRule.Sentence);
        var digits = reader.Choice("digits", TemplateWords.Digits) ?? Digits.European;
        var styles = StylesReader.Read(reader);
        var page = PageReader.ReadPage(reader);
        var header = PageReader.ReadLine(reader, "header");
        var footer = PageReader.ReadLine(reader, "footer");
        var lists = LookReader.ReadLists(reader);
        var tables = LookReader.ReadTables(reader);
        var thematicBreak = LookReader.ReadRule(reader, "thematicBreak");
        var callouts = BlockLookReader.ReadCallouts(reader);
        var figures = BlockLookReader.ReadFigures(reader);
        var footnotes = BlockLookReader.ReadFootnotes(reader);
        var contents = BlockLookReader.ReadContents(reader);
        var verse = BlockLookReader.ReadVerse(reader);
        var dateline = BlockLookReader.ReadDateline(reader);
        var masthead = BlockLookReader.ReadMasthead(reader, folder);
        var labels = LabelsReader.Read(reader);
        reader.Finish();
        if (
            source.HasErrors
            || name is null
            || description is null
            || styles is null
            || page is null
            || lists is null
            || tables is null
            || thematicBreak is null
        )
        {
            return null;
        }

        var template = new Template(name, description, styles)
        {
            Page = page,
            Header = header,
            Footer = footer,
            Lists = lists,
            Tables = tables,
            ThematicBreak = thematicBreak,
            Callouts = callouts,
            Figures = figures,
            Footnotes = footnotes,
            Contents = contents,
            Verse = verse,
            DatelineLook = dateline,
            Masthead = masthead,
            LabelsByLanguage = labels,
            Digits = digits,
        };
        PageGeometry.Check(template, root, source);
        return template;
    }
}
