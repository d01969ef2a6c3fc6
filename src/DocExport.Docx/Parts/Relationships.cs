using DocExport.Docx.Packaging;

namespace DocExport.Docx.Parts;

/// <summary>
/// The relationships of one part (ECMA-376 part 2, 6.5): each has the id of its place in the order of asking, and the
/// same target is asked for once.
/// </summary>
internal sealed class Relationships
{
    private const string OfficeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private readonly List<(string Type, string Target, bool IsExternal)> entries = [];
    private readonly Dictionary<(string Type, string Target), int> ids = [];

    /// <summary>How many there are.</summary>
    public int Count => entries.Count;

    /// <summary>Relates to a part of the package.</summary>
    /// <param name="type">The last word of the relationship's type, such as <c>styles</c>, or the whole of it.</param>
    /// <param name="target">The part's name, relative to the folder of the part that relates to it.</param>
    /// <returns>The number of the relationship: 3 for the id <c>rId3</c>.</returns>
    public int Internal(string type, string target) => Add(type, target, isExternal: false);

    /// <summary>Relates to an address outside.</summary>
    public int Hyperlink(string address) => Add("hyperlink", address, isExternal: true);

    /// <summary>Writes the relationships part.</summary>
    public PackedPart Pack(string name)
    {
        using var part = new PartWriter();
        part.Markup(Xml.Declaration);
        part.Markup("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"u8);
        for (var index = 0; index < entries.Count; index++)
        {
            var (type, target, isExternal) = entries[index];
            part.Markup("<Relationship Id=\"rId"u8);
            part.Number(index + 1);
            part.Markup("\" Type=\""u8);
            part.Text(type.Contains('/', StringComparison.Ordinal) ? string.Empty : OfficeDocument);
            part.Text(type);
            part.Markup("\" Target=\""u8);
            part.Text(target);
            part.Markup(isExternal ? "\" TargetMode=\"External\"/>"u8 : "\"/>"u8);
        }

        part.Markup("</Relationships>"u8);
        return part.Finish(name);
    }

    private int Add(string type, string target, bool isExternal)
    {
        if (!ids.TryGetValue((type, target), out var id))
        {
            entries.Add((type, target, isExternal));
            id = entries.Count;
            ids.Add((type, target), id);
        }

        return id;
    }
}
