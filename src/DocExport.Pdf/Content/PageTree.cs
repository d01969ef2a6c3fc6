using DocExport.Pdf.Images;
using DocExport.Pdf.Objects;
using DocExport.Pdf.Text;

namespace DocExport.Pdf.Content;

/// <summary>The page tree (ISO 32000-1 7.7.3), two levels deep so that a reader of a long book need not load it whole.</summary>
internal sealed class PageTree
{
    private const int PagesInNode = 64;

    private readonly PdfFile file;
    private readonly List<int> references = [];
    private readonly List<int> nodes = [];

    public PageTree(PdfFile file)
    {
        this.file = file;
        Root = file.Allocate();
        Resources = file.Allocate();
    }

    /// <summary>The object of the tree's root.</summary>
    public int Root { get; }

    /// <summary>The resources that all pages share; written with the root, when all fonts are known.</summary>
    public int Resources { get; }

    /// <summary>The page objects in order.</summary>
    public IReadOnlyList<int> References => references;

    /// <summary>Reserves the next page and tells the node that it hangs from.</summary>
    public (int Page, int Parent) Add()
    {
        if (references.Count % PagesInNode == 0)
        {
            nodes.Add(file.Allocate());
        }

        references.Add(file.Allocate());
        return (references[^1], nodes[^1]);
    }

    /// <summary>Writes the nodes and the shared resources.</summary>
    /// <param name="fontReferences">The font objects, named F0, F1 … in their order.</param>
    /// <param name="propertyLists">The property lists that marked content names.</param>
    /// <param name="images">The images.</param>
    public void Write(IReadOnlyList<int> fontReferences, PropertyLists propertyLists, ImageObjects images)
    {
        var root = file.Begin(Root).Raw("<</Type/Pages/Count "u8).Integer(references.Count).Raw("/Kids["u8);
        WriteReferences(root, nodes).Raw("]>>"u8);
        file.End();

        for (var index = 0; index < nodes.Count; index++)
        {
            var kids = references.Skip(index * PagesInNode).Take(PagesInNode).ToList();
            var node = file.Begin(nodes[index]).Raw("<</Type/Pages/Parent "u8).Reference(Root);
            node.Raw("/Count "u8).Integer(kids.Count).Raw("/Kids["u8);
            WriteReferences(node, kids).Raw("]>>"u8);
            file.End();
        }

        WriteResources(fontReferences, propertyLists, images);
    }

    private void WriteResources(IReadOnlyList<int> fontReferences, PropertyLists propertyLists, ImageObjects images)
    {
        var resources = file.Begin(Resources).Raw("<</Font<<"u8);
        for (var index = 0; index < fontReferences.Count; index++)
        {
            resources.Raw("/F"u8).Integer(index).Raw((byte)' ').Reference(fontReferences[index]);
        }

        resources.Raw(">>"u8);
        propertyLists.Write(resources);
        images.WriteResources(resources);
        resources.Raw(">>"u8);
        file.End();
    }

    private static PdfBuffer WriteReferences(PdfBuffer buffer, List<int> ids)
    {
        foreach (var id in ids)
        {
            buffer.Reference(id).Raw((byte)' ');
        }

        return buffer;
    }
}
