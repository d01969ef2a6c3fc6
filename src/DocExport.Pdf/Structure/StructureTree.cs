using System.Text;
using DocExport.Pages;
using DocExport.Pdf.Objects;

namespace DocExport.Pdf.Structure;

/// <summary>
/// Writes the structure tree (ISO 32000-1 14.7) when all pages are painted, and until then notes on which page and
/// under which number each piece of marked content was painted.
/// </summary>
internal sealed class StructureTree(PdfFile file)
{
    private readonly Dictionary<MarkedContent, (int Page, int Number)> painted = [];
    private readonly Dictionary<StructureElement, List<int>> annotations = [];

    private readonly Dictionary<StructureElement, PaintedArea> areas = [];

    // The entries of the parent tree: a page's marked content in order, or the one element of an annotation.
    private readonly List<IReadOnlyList<MarkedContent>?> pageEntries = [];
    private readonly List<StructureElement?> annotationEntries = [];
    private readonly Dictionary<StructureElement, int> references = [];

    /// <summary>Starts a page's marked content.</summary>
    public PageMarks BeginPage(int pageIndex) => new(pageIndex, painted);

    /// <summary>Ends a page's marked content.</summary>
    /// <returns>The page's key in the parent tree, its <c>StructParents</c>.</returns>
    public int EndPage(PageMarks marks) => AddEntry(marks.Contents, null);

    /// <summary>Notes an annotation of an element.</summary>
    /// <returns>The annotation's key in the parent tree, its <c>StructParent</c>.</returns>
    public int AddAnnotation(StructureElement element, int annotation)
    {
        if (!annotations.TryGetValue(element, out var list))
        {
            annotations[element] = list = [];
        }

        list.Add(annotation);
        return AddEntry(null, element);
    }

    /// <summary>Notes where the image of an element was painted; the first counts.</summary>
    public void AddArea(StructureElement element, PaintedArea area) => areas.TryAdd(element, area);

    /// <summary>Writes the tree.</summary>
    /// <param name="document">Its one element at the top.</param>
    /// <param name="pages">The page objects in order.</param>
    /// <returns>The object of the tree's root.</returns>
    public int Write(StructureElement document, IReadOnlyList<int> pages)
    {
        var root = file.Allocate();
        var parentTree = file.Allocate();
        var elements = Number(document);
        foreach (var element in elements)
        {
            WriteElement(element, root, pages);
        }

        WriteParentTree(parentTree);
        var identifiers = WriteIdentifiers(elements);
        var dictionary = file.Begin(root)
            .Raw("<</Type/StructTreeRoot/K["u8)
            .Reference(references[document])
            .Raw("]/ParentTree "u8)
            .Reference(parentTree)
            .Raw("/ParentTreeNextKey "u8)
            .Integer(pageEntries.Count);
        if (identifiers != 0)
        {
            dictionary.Raw("/IDTree "u8).Reference(identifiers);
        }

        dictionary.Raw(">>"u8);
        file.End();
        return root;
    }

    private int AddEntry(IReadOnlyList<MarkedContent>? contents, StructureElement? element)
    {
        pageEntries.Add(contents);
        annotationEntries.Add(element);
        return pageEntries.Count - 1;
    }

    /// <summary>Gives every element an object, in reading order; without recursion, since nesting is the author's.</summary>
    private List<StructureElement> Number(StructureElement document)
    {
        var elements = new List<StructureElement>();
        var open = new Stack<StructureElement>([document]);
        while (open.TryPop(out var element))
        {
            references[element] = file.Allocate();
            elements.Add(element);
            foreach (var child in element.Children.OfType<StructureElement>().Reverse())
            {
                open.Push(child);
            }
        }

        return elements;
    }

    private void WriteElement(StructureElement element, int root, IReadOnlyList<int> pages)
    {
        var buffer = file.Begin(references[element]).Raw("<</S/"u8).Raw(StructureType.NameOf(element.Role));
        buffer.Raw("/P "u8).Reference(element.Parent is { } parent ? references[parent] : root);
        if (element.Language is { } language)
        {
            buffer.Raw("/Lang"u8).TextString(language);
        }

        if (element.Alternative is { } alternative)
        {
            buffer.Raw("/Alt"u8).TextString(alternative);
        }

        if (element.Id is { } identifier)
        {
            buffer.Raw("/ID"u8).Literal(Encoding.UTF8.GetBytes(identifier));
        }

        ElementAttributes.Write(buffer, element, areas.TryGetValue(element, out var area) ? area : null);
        var page = FirstPage(element);
        if (page >= 0)
        {
            buffer.Raw("/Pg "u8).Reference(pages[page]);
        }

        buffer.Raw("/K["u8);
        foreach (var child in element.Children)
        {
            WriteChild(buffer, child, page, pages);
        }

        foreach (var annotation in annotations.GetValueOrDefault(element) ?? [])
        {
            buffer.Raw("<</Type/OBJR/Obj "u8).Reference(annotation).Raw(">>"u8);
        }

        buffer.Raw("]>>"u8);
        file.End();
    }

    private void WriteChild(PdfBuffer buffer, StructureNode child, int page, IReadOnlyList<int> pages)
    {
        if (child is StructureElement element)
        {
            buffer.Reference(references[element]).Raw((byte)' ');
        }
        else if (painted.TryGetValue((MarkedContent)child, out var place))
        {
            if (place.Page == page)
            {
                buffer.Integer(place.Number).Raw((byte)' ');
            }
            else
            {
                buffer.Raw("<</Type/MCR/Pg "u8).Reference(pages[place.Page]);
                buffer.Raw("/MCID "u8).Integer(place.Number).Raw(">>"u8);
            }
        }
    }

    /// <summary>Writes the name tree of all identifiers (14.7.2, table 322).</summary>
    /// <returns>Its object; 0 when there is none.</returns>
    private int WriteIdentifiers(List<StructureElement> elements)
    {
        var named = elements
            .Where(element => element.Id is not null)
            .Select(element => (Key: Encoding.UTF8.GetBytes(element.Id!), Element: element))
            .OrderBy(entry => entry.Key, ByteOrder.Comparer)
            .ToList();
        if (named.Count == 0)
        {
            return 0;
        }

        var id = file.Allocate();
        var buffer = file.Begin(id).Raw("<</Names["u8);
        foreach (var (key, element) in named)
        {
            buffer.Literal(key).Reference(references[element]).Raw((byte)' ');
        }

        buffer.Raw("]>>"u8);
        file.End();
        return id;
    }

    private int FirstPage(StructureElement element)
    {
        foreach (var child in element.Children)
        {
            if (child is MarkedContent content && painted.TryGetValue(content, out var place))
            {
                return place.Page;
            }
        }

        return -1;
    }

    private void WriteParentTree(int id)
    {
        var buffer = file.Begin(id).Raw("<</Nums["u8);
        for (var key = 0; key < pageEntries.Count; key++)
        {
            buffer.Integer(key).Raw((byte)' ');
            if (annotationEntries[key] is { } element)
            {
                buffer.Reference(references[element]).Raw((byte)' ');
                continue;
            }

            buffer.Raw((byte)'[');
            foreach (var content in pageEntries[key]!)
            {
                buffer.Reference(references[content.Parent!]).Raw((byte)' ');
            }

            buffer.Raw((byte)']');
        }

        buffer.Raw("]>>"u8);
        file.End();
    }
}
