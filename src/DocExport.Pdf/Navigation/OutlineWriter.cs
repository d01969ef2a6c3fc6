using DocExport.Pages;
using DocExport.Pdf.Objects;

namespace DocExport.Pdf.Navigation;

/// <summary>Writes the outline (ISO 32000-1 12.3.3): the bookmarks beside the page.</summary>
internal static class OutlineWriter
{
    /// <summary>Writes the entries as a tree; a level that was skipped hangs from the nearest one above.</summary>
    /// <returns>The root's object; 0 when there is no entry.</returns>
    public static int Write(PdfFile file, IReadOnlyList<OutlineEntry> entries, PlaceIndex places)
    {
        if (entries.Count == 0)
        {
            return 0;
        }

        var root = new Node(file.Allocate(), null, null);
        var open = new Stack<Node>([root]);
        var all = new List<Node>();
        foreach (var entry in entries)
        {
            while (open.Peek().Entry is { } above && above.Level >= entry.Level)
            {
                open.Pop();
            }

            var node = new Node(file.Allocate(), entry, open.Peek());
            open.Peek().Children.Add(node);
            open.Push(node);
            all.Add(node);
        }

        WriteRoot(file, root, all.Count);
        foreach (var node in all)
        {
            WriteNode(file, node, places);
        }

        return root.Id;
    }

    private static void WriteRoot(PdfFile file, Node root, int count)
    {
        var buffer = file.Begin(root.Id).Raw("<</Type/Outlines"u8);
        WriteChildren(buffer, root, count);
        buffer.Raw(">>"u8);
        file.End();
    }

    private static void WriteNode(PdfFile file, Node node, PlaceIndex places)
    {
        var buffer = file.Begin(node.Id).Raw("<</Title"u8).TextString(node.Entry!.Title);
        buffer.Raw("/Parent "u8).Reference(node.Parent!.Id);
        var siblings = node.Parent.Children;
        var index = siblings.BinarySearch(node, Node.ById);
        if (index > 0)
        {
            buffer.Raw("/Prev "u8).Reference(siblings[index - 1].Id);
        }

        if (index < siblings.Count - 1)
        {
            buffer.Raw("/Next "u8).Reference(siblings[index + 1].Id);
        }

        WriteChildren(buffer, node, node.CountDescendants());
        buffer.Raw("/Dest"u8);
        places.WriteDestination(buffer, node.Entry.Destination);
        buffer.Raw(">>"u8);
        file.End();
    }

    private static void WriteChildren(PdfBuffer buffer, Node node, int visible)
    {
        if (node.Children.Count > 0)
        {
            buffer.Raw("/First "u8).Reference(node.Children[0].Id).Raw("/Last "u8).Reference(node.Children[^1].Id);
            buffer.Raw("/Count "u8).Integer(visible);
        }
    }

    private sealed record Node(int Id, OutlineEntry? Entry, Node? Parent)
    {
        public static readonly IComparer<Node> ById = Comparer<Node>.Create(
            (left, right) => left.Id.CompareTo(right.Id)
        );

        public List<Node> Children { get; } = [];

        // Six levels of headings bound the depth.
        public int CountDescendants() => Children.Sum(child => 1 + child.CountDescendants());
    }
}
