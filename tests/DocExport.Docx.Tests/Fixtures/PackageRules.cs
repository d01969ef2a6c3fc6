using System.Xml.Linq;

namespace DocExport.Docx.Tests.Fixtures;

/// <summary>What makes Word refuse or mend a file although the schema's validator finds nothing wrong.</summary>
internal static class PackageRules
{
    private static readonly XNamespace W = DocxFile.W;
    private static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>Fails where a reference leads nowhere, an id stands twice, a cell lacks its paragraph or a span its cells.</summary>
    public static void AssertKept(DocxFile file)
    {
        var stories = Stories(file);
        var all = stories.SelectMany(story => story.Root.DescendantsAndSelf()).ToList();
        foreach (var (name, root) in stories)
        {
            AssertRelationships(file, name, root);
            Assert.All(root.Descendants(W + "tc"), cell => Assert.Equal(W + "p", cell.Elements().Last().Name));
            Assert.All(root.Descendants(W + "tbl"), AssertGrid);
            AssertFields(root);
        }

        AssertUnique(all.Where(element => element.Name == W + "bookmarkStart").Attributes(W + "id"));
        AssertUnique(all.Where(element => element.Name == W + "bookmarkStart").Attributes(W + "name"));
        AssertUnique(all.Where(element => element.Name.LocalName is "docPr").Attributes("id"));
        AssertUnique(all.Where(element => element.Name == W + "footnoteReference").Attributes(W + "id"));
        var bookmarks = all.Where(element => element.Name == W + "bookmarkStart").Attributes(W + "name").ToList();
        AssertWithin(Values(all.Attributes(W + "anchor")), bookmarks);
        AssertWithin(FieldTargets(all), bookmarks);
        AssertWithin(
            Values(Elements(all, "bookmarkStart").Attributes(W + "id")),
            Elements(all, "bookmarkEnd").Attributes(W + "id")
        );
        AssertWithin(
            Values(Elements(all, "footnoteReference").Attributes(W + "id")),
            Elements(all, "footnote").Attributes(W + "id")
        );
        AssertWithin(
            Values(Elements(all, "numId").Attributes(W + "val")),
            file.Xml("word/numbering.xml").Root!.Elements(W + "num").Attributes(W + "numId")
        );
        AssertStyles(file, all);
    }

    private static List<(string Name, XElement Root)> Stories(DocxFile file) =>
        [
            .. new[] { "document", "footnotes", "header1", "header2", "footer1", "footer2" }
                .Where(name => file.Parts.ContainsKey($"word/{name}.xml"))
                .Select(name => (name, file.Xml($"word/{name}.xml").Root!)),
        ];

    private static void AssertRelationships(DocxFile file, string story, XElement root)
    {
        var references = root.DescendantsAndSelf().Attributes().Where(attribute => attribute.Name.Namespace == R);
        var part = $"word/_rels/{story}.xml.rels";
        var relationships = file.Parts.ContainsKey(part) ? file.Xml(part).Root!.Elements().ToList() : [];
        AssertWithin(Values(references), relationships.Attributes("Id"));
        foreach (var relationship in relationships.Where(entry => entry.Attribute("TargetMode") is null))
        {
            Assert.Contains(
                $"word/{(string)relationship.Attribute("Target")!}",
                file.Parts.Keys,
                StringComparer.Ordinal
            );
        }
    }

    // Every row fills the grid, and what continues a cell has its very columns right below it.
    private static void AssertGrid(XElement table)
    {
        var columns = table.Element(W + "tblGrid")!.Elements().Count();
        var above = new Dictionary<int, int>();
        foreach (var row in table.Elements(W + "tr"))
        {
            var merged = new Dictionary<int, int>();
            var column = 0;
            foreach (var cell in row.Elements(W + "tc").Select(cell => cell.Element(W + "tcPr")!))
            {
                var span = (int?)cell.Element(W + "gridSpan")?.Attribute(W + "val") ?? 1;
                if (cell.Element(W + "vMerge") is { } merge)
                {
                    var isContinued = merge.Attribute(W + "val") is null;
                    Assert.True(!isContinued || (above.TryGetValue(column, out var over) && over == span));
                    merged.Add(column, span);
                }

                column += span;
            }

            Assert.Equal(columns, column);
            above = merged;
        }
    }

    private static void AssertFields(XElement root)
    {
        var depth = 0;
        foreach (var field in root.Descendants(W + "fldChar"))
        {
            depth += (string)field.Attribute(W + "fldCharType")! switch
            {
                "begin" => 1,
                "end" => -1,
                _ => 0,
            };
            Assert.True(depth >= 0);
        }

        Assert.Equal(0, depth);
    }

    private static void AssertStyles(DocxFile file, List<XElement> all)
    {
        var styles = file.Xml("word/styles.xml").Root!;
        string[] references = ["pStyle", "rStyle", "tblStyle", "basedOn", "next"];
        AssertWithin(
            Values(
                references
                    .SelectMany(name => Elements(all, name).Concat(styles.Descendants(W + name)))
                    .Attributes(W + "val")
            ),
            styles.Elements(W + "style").Attributes(W + "styleId")
        );
        AssertUnique(styles.Elements(W + "style").Attributes(W + "styleId"));
    }

    private static IEnumerable<string> FieldTargets(List<XElement> all) =>
        Elements(all, "instrText")
            .Select(field => field.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(words => words[0] is "PAGEREF" or "NOTEREF")
            .Select(words => words[1]);

    private static IEnumerable<XElement> Elements(List<XElement> all, string name) =>
        all.Where(element => element.Name == W + name);

    private static IEnumerable<string> Values(IEnumerable<XAttribute> attributes) =>
        attributes.Select(attribute => attribute.Value);

    private static void AssertWithin(IEnumerable<string> references, IEnumerable<XAttribute> targets) =>
        Assert.Subset(Values(targets).ToHashSet(StringComparer.Ordinal), references.ToHashSet(StringComparer.Ordinal));

    private static void AssertUnique(IEnumerable<XAttribute> attributes)
    {
        var list = Values(attributes).ToList();
        Assert.Equal(list.Count, list.Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }
}
