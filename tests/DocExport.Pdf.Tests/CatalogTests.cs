using System.Text;
using DocExport.Pdf.Tests.Reading;

namespace DocExport.Pdf.Tests;

/// <summary>What a reader learns before it looks at a page, and where it can go.</summary>
public sealed class CatalogTests
{
    private static readonly ParsedPdf Pdf = new(Sample.Write(Sample.Everything));

    [Fact]
    public void The_file_is_tagged_and_says_its_language_title_and_direction()
    {
        var viewer = Pdf.Dictionary(Pdf.Catalog["ViewerPreferences"]);

        Assert.Equal(true, Pdf.Dictionary(Pdf.Catalog["MarkInfo"])["Marked"]);
        Assert.Equal("ar", Pdf.Text(Pdf.Catalog["Lang"]));
        Assert.Equal(true, viewer["DisplayDocTitle"]);
        Assert.Equal("R2L", Pdf.Name(viewer["Direction"]));
    }

    [Fact]
    public void A_left_to_right_article_has_no_direction()
    {
        var pdf = new ParsedPdf(Sample.Write("---\ndir: ltr\nlang: en\n---\n\nText.\n"));

        Assert.False(pdf.Dictionary(pdf.Catalog["ViewerPreferences"]).ContainsKey("Direction"));
        Assert.Equal("en", pdf.Text(pdf.Catalog["Lang"]));
    }

    [Fact]
    public void Information_and_XMP_agree()
    {
        var info = Pdf.Dictionary(Pdf.Trailer["Info"]);
        var xmp = Encoding.UTF8.GetString(Pdf.Dictionary(Pdf.Catalog["Metadata"]).Data!);

        Assert.Equal("عنوان المقال", Pdf.Text(info["Title"]));
        Assert.Equal("كاتب", Pdf.Text(info["Author"]));
        Assert.Equal("D:20260507000000+00'00'", Pdf.Text(info["CreationDate"]));
        Assert.Contains(">عنوان المقال</rdf:li>", xmp, StringComparison.Ordinal);
        Assert.Contains(">كاتب</rdf:li>", xmp, StringComparison.Ordinal);
        Assert.Contains($">{Pdf.Text(info["Keywords"])}</pdf:Keywords>", xmp, StringComparison.Ordinal);
        Assert.Contains(">2026-05-07T00:00:00+00:00</xmp:CreateDate>", xmp, StringComparison.Ordinal);
    }

    [Fact]
    public void The_outline_is_the_tree_of_headings()
    {
        var outline = new StringBuilder();
        var root = Pdf.Dictionary(Pdf.Catalog["Outlines"]);
        WriteOutline(root, 0, outline);

        Assert.Equal("عنوان المقال\nالباب الأول\n  باب متخطى\n  الباب الثاني\n", Indented(outline, root));
    }

    [Fact]
    public void Anchors_are_sorted_by_bytes_and_lead_to_pages()
    {
        var names = Pdf.Array(Pdf.Dictionary(Pdf.Dictionary(Pdf.Catalog["Names"])["Dests"])["Names"]);
        var keys = names.OfType<byte[]>().ToList();

        Assert.True(keys.Count >= 3);
        Assert.Equal(keys.OrderBy(Convert.ToHexString, StringComparer.Ordinal), keys);
        Assert.All(
            names.OfType<List<object?>>(),
            place => Assert.Contains(((PdfReference)place[0]!).Id, Pdf.Pages.Select(page => page.Id))
        );
    }

    [Fact]
    public void Links_say_where_they_lead_and_belong_to_the_tree()
    {
        var links = Pdf.Pages.SelectMany(page => Annotations(page.Page)).ToList();
        var address = links.First(link => link.ContainsKey("A"));
        var inner = links.First(link => link.ContainsKey("Dest"));

        Assert.Equal("https://example.com/%D8%AE%D8%A8%D8%B1?a=(b)", Pdf.Text(Pdf.Dictionary(address["A"])["URI"]));
        Assert.Equal("وصف", Pdf.Text(address["Contents"]));
        Assert.Equal("رابط داخلي", Pdf.Text(inner["Contents"]));
        var anchors = Pdf.Array(Pdf.Dictionary(Pdf.Dictionary(Pdf.Catalog["Names"])["Dests"])["Names"]);
        Assert.Contains((byte[])inner["Dest"]!, anchors.OfType<byte[]>());
        Assert.All(links, link => Assert.True(link.ContainsKey("StructParent")));
    }

    private static IEnumerable<PdfDictionary> Annotations(PdfDictionary page) =>
        page.TryGetValue("Annots", out var annotations) ? Pdf.Array(annotations).Select(Pdf.Dictionary) : [];

    /// <summary>The titles, two spaces a level; the count that the root states is checked on the way.</summary>
    private static string Indented(StringBuilder outline, PdfDictionary root)
    {
        var text = outline.ToString();
        Assert.Equal(text.Count(character => character == '\n'), Pdf.Integer(root["Count"]));
        return text;
    }

    private static void WriteOutline(PdfDictionary node, int level, StringBuilder outline)
    {
        object? previous = null;
        for (var next = node.GetValueOrDefault("First"); next is not null; )
        {
            var entry = Pdf.Dictionary(next);
            Assert.Equal(previous, entry.GetValueOrDefault("Prev"));
            outline.Append(' ', level * 2).Append(Pdf.Text(entry["Title"])).Append('\n');
            WriteOutline(entry, level + 1, outline);
            previous = next;
            next = entry.GetValueOrDefault("Next");
        }

        Assert.Equal(previous, node.GetValueOrDefault("Last"));
    }
}
