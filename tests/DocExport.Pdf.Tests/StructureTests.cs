using System.Text;
using DocExport.Pdf.Tests.Reading;

namespace DocExport.Pdf.Tests;

/// <summary>The structure tree and its agreement with what the pages paint (ISO 32000-1 14.7, 14.8).</summary>
public sealed class StructureTests
{
    private static readonly ParsedPdf Pdf = new(
        Sample.Write(
            Sample.Everything + string.Concat(Enumerable.Repeat("\n\nفقرة تملأ الصفحات واحدة بعد الأخرى.", 60))
        )
    );

    private static readonly PdfDictionary Root = Pdf.Dictionary(Pdf.Catalog["StructTreeRoot"]);

    [Fact]
    public void The_tree_is_the_article()
    {
        var text = new StringBuilder();
        foreach (var block in Pdf.Array(ElementsOf(Root).Single().Element["K"]).Take(13))
        {
            Describe(Pdf.Dictionary(block), text);
            text.Append('\n');
        }

        Assert.Equal(
            """
            H1
            P
            P
            P
            H1
            P(Link Link)
            H2
            BlockQuote(P)
            L(LI(Lbl LBody) LI(Lbl LBody(P L(LI(Lbl LBody)))))
            Table(THead(TR(TH TH)) TBody(TR(TD TD)))
            H2
            P(Code)
            P

            """,
            text.ToString()
        );
    }

    [Fact]
    public void Every_element_knows_its_parent()
    {
        foreach (var (id, element) in ElementsBelow(Root))
        {
            Assert.All(ElementsOf(element), child => Assert.Equal(new PdfReference(id), child.Element["P"]));
        }
    }

    [Fact]
    public void Every_mark_of_every_page_is_in_the_tree_once_and_in_its_page_s_list_of_parents()
    {
        var parents = Pdf.Array(Pdf.Dictionary(Root["ParentTree"])["Nums"]);
        var parentTree = Enumerable
            .Range(0, parents.Count / 2)
            .ToDictionary(index => Pdf.Integer(parents[index * 2]), index => parents[(index * 2) + 1]);
        var inTree = ElementsBelow(Root).SelectMany(item => MarksOf(item.Id, item.Element)).ToList();

        var painted = new List<(int Page, int Mcid, int Element)>();
        foreach (var (id, page) in Pdf.Pages)
        {
            var numbers = PaintingOf(page).Numbers;
            var elements = Pdf.Array(parentTree[Pdf.Integer(page["StructParents"])]).Cast<PdfReference>().ToList();
            Assert.Equal(Enumerable.Range(0, elements.Count), numbers);
            painted.AddRange(numbers.Select(number => (id, number, elements[number].Id)));
        }

        Assert.True(Pdf.Pages.Count > 2);
        Assert.Equal(painted.Order(), inTree.Order());
        Assert.Equal(parentTree.Count, Pdf.Integer(Root["ParentTreeNextKey"]));
    }

    [Fact]
    public void Every_link_is_in_the_tree_once()
    {
        var parents = Pdf.Array(Pdf.Dictionary(Root["ParentTree"])["Nums"]);
        var annotations = Pdf
            .Pages.Where(page => page.Page.ContainsKey("Annots"))
            .SelectMany(page => Pdf.Array(page.Page["Annots"]).Cast<PdfReference>())
            .ToList();
        var inTree = ElementsBelow(Root)
            .SelectMany(item =>
                Pdf.Array(item.Element["K"])
                    .OfType<PdfDictionary>()
                    .Where(kid => kid.ContainsKey("Obj"))
                    .Select(kid => (item.Id, Annotation: (PdfReference)kid["Obj"]!))
            )
            .ToList();

        Assert.Equal(annotations, inTree.Select(item => item.Annotation));
        foreach (var (element, annotation) in inTree)
        {
            var key = Pdf.Integer(Pdf.Dictionary(annotation)["StructParent"]);
            Assert.Equal(new PdfReference(element), parents[(key * 2) + 1]);
            Assert.Equal("Link", Pdf.Name(((PdfDictionary)Pdf.Objects[element]!)["S"]));
        }
    }

    [Fact]
    public void All_that_is_painted_is_tagged_or_an_artifact()
    {
        foreach (var (_, page) in Pdf.Pages)
        {
            var painting = PaintingOf(page);

            Assert.Equal(0, painting.Unmarked);
            Assert.All(painting.Texts, text => Assert.True(text.IsArtifact ^ text.Mcid is not null));
            Assert.Equal("S", Pdf.Name(page["Tabs"]));
        }
    }

    [Fact]
    public void Lists_say_how_they_are_numbered_and_head_cells_what_they_head()
    {
        var elements = ElementsBelow(Root).Select(item => item.Element).ToList();
        var lists = elements.Where(element => Pdf.Name(element["S"]) is "L").Select(NumberingOf);
        var heads = elements.Where(element => Pdf.Name(element["S"]) is "TH");

        Assert.Equal("Decimal Disc", string.Join(' ', lists));
        Assert.All(heads, head => Assert.Equal("Column", Pdf.Name(Pdf.Dictionary(head["A"])["Scope"])));
    }

    private static string NumberingOf(PdfDictionary list) => Pdf.Name(Pdf.Dictionary(list["A"])["ListNumbering"]);

    private static Painting PaintingOf(PdfDictionary page) => new(Pdf.Dictionary(page["Contents"]).Data!);

    private static IEnumerable<(int Id, PdfDictionary Element)> ElementsOf(PdfDictionary parent) =>
        Pdf.Array(parent["K"]).OfType<PdfReference>().Select(kid => (kid.Id, Pdf.Dictionary(kid)));

    private static IEnumerable<(int Id, PdfDictionary Element)> ElementsBelow(PdfDictionary parent) =>
        ElementsOf(parent).SelectMany(item => ElementsBelow(item.Element).Prepend(item));

    /// <summary>The page, number and element of each piece of content that an element names.</summary>
    private static IEnumerable<(int Page, int Mcid, int Element)> MarksOf(int id, PdfDictionary element)
    {
        foreach (var kid in Pdf.Array(element["K"]))
        {
            if (kid is double number)
            {
                yield return (((PdfReference)element["Pg"]!).Id, (int)number, id);
            }
            else if (kid is PdfDictionary mark && mark.TryGetValue("MCID", out var mcid))
            {
                yield return (((PdfReference)mark["Pg"]!).Id, Pdf.Integer(mcid), id);
            }
        }
    }

    private static void Describe(PdfDictionary element, StringBuilder text)
    {
        text.Append(Pdf.Name(element["S"]));
        var children = ElementsOf(element).ToList();
        for (var index = 0; index < children.Count; index++)
        {
            text.Append(index == 0 ? '(' : ' ');
            Describe(children[index].Element, text);
        }

        text.Append(children.Count > 0 ? ")" : "");
    }
}
