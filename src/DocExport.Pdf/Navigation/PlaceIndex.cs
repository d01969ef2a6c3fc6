using System.Text;
using DocExport.Pdf.Objects;

namespace DocExport.Pdf.Navigation;

/// <summary>
/// Where the anchors of a document stand. Links name an anchor (ISO 32000-1 12.3.2.3), since it may stand on a page
/// that is not painted yet.
/// </summary>
internal sealed class PlaceIndex
{
    private readonly Dictionary<string, (int Page, double Top)> places = new(StringComparer.Ordinal);

    /// <summary>An anchor's name as the bytes of a name tree key.</summary>
    public static byte[] NameBytes(string name) => Encoding.UTF8.GetBytes(name);

    /// <summary>Notes an anchor; the first of a name counts.</summary>
    public void Add(string name, int page, double top) => places.TryAdd(name, (page, top));

    /// <summary>Writes the destination array of an anchor: <c>[page /XYZ null top null]</c>.</summary>
    public void WriteDestination(PdfBuffer buffer, string name)
    {
        var (page, top) = places[name];
        buffer.Raw((byte)'[').Reference(page).Raw("/XYZ null "u8).Real(top).Raw(" null]"u8);
    }

    /// <summary>Writes the name tree of all anchors.</summary>
    /// <returns>Its object; 0 when there is no anchor.</returns>
    public int Write(PdfFile file)
    {
        if (places.Count == 0)
        {
            return 0;
        }

        var id = file.Allocate();
        var tree = file.Begin(id).Raw("<</Names["u8);
        foreach (var name in places.Keys.OrderBy(NameBytes, ByteOrder.Comparer))
        {
            tree.Literal(NameBytes(name));
            WriteDestination(tree, name);
        }

        tree.Raw("]>>"u8);
        file.End();
        return id;
    }
}
