using DocExport.Pages;
using DocExport.Pdf.Navigation;
using DocExport.Pdf.Objects;
using DocExport.Pdf.Structure;
using DocExport.Pdf.Text;
using DocExport.Primitives;

namespace DocExport.Pdf.Content;

/// <summary>
/// Writes pages, one after another: content stream, link annotations and page object. PDF's y runs upwards from the lower edge;
/// everything is turned over here and nowhere else.
/// </summary>
internal sealed class PageWriter(
    PdfFile file,
    FontSet fonts,
    PropertyLists propertyLists,
    StructureTree tree,
    PageTree pages,
    PlaceIndex places
)
{
    private readonly PdfBuffer content = new(8 * 1024);

    public void Write(Page page)
    {
        content.Clear();
        var (reference, parent) = pages.Add();
        var marks = tree.BeginPage(pages.References.Count - 1);
        var color = Color.Black;
        var lines = new LineWriter(content, fonts, propertyLists, marks, page.Height);
        foreach (var item in page.Items)
        {
            switch (item)
            {
                case TextLine line:
                    lines.Write(line, ref color);
                    break;
                case FilledRectangle rectangle:
                    WriteRectangle(rectangle, page.Height, ref color);
                    break;
                default:
                    throw new NotSupportedException($"PDF cannot paint a {item.GetType().Name}.");
            }
        }

        foreach (var destination in page.Destinations)
        {
            places.Add(destination.Name, reference, page.Height - destination.Y);
        }

        var contents = file.Allocate();
        file.WriteStream(contents, default, content.Written);
        var annotations = page.Links.Select(link => WriteLink(link, page.Height, reference)).ToList();
        WritePageObject(page, reference, parent, contents, annotations, tree.EndPage(marks));
    }

    private void WriteRectangle(FilledRectangle rectangle, double pageHeight, ref Color color)
    {
        content.Raw("/Artifact BMC\n"u8);
        ColorOperator.Fill(content, rectangle.Color, ref color);
        content.Real(rectangle.X).Raw((byte)' ');
        content.Real(pageHeight - rectangle.Y - rectangle.Height).Raw((byte)' ');
        content.Real(rectangle.Width).Raw((byte)' ').Real(rectangle.Height).Raw(" re f\nEMC\n"u8);
    }

    private int WriteLink(LinkArea link, double pageHeight, int page)
    {
        var id = file.Allocate();
        var annotation = file.Begin(id).Raw("<</Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect["u8);
        annotation.Real(link.X).Raw((byte)' ').Real(pageHeight - link.Y - link.Height).Raw((byte)' ');
        annotation.Real(link.X + link.Width).Raw((byte)' ').Real(pageHeight - link.Y).Raw("]/P "u8).Reference(page);
        if (link.Target.StartsWith('#'))
        {
            annotation.Raw("/Dest"u8).Literal(PlaceIndex.NameBytes(link.Target[1..]));
        }
        else
        {
            annotation.Raw("/A<</S/URI/URI"u8).Literal(UriBytes.Encode(link.Target)).Raw(">>"u8);
        }

        annotation.Raw("/Contents"u8).TextString(link.Description);
        annotation.Raw("/StructParent "u8).Integer(tree.AddAnnotation(link.Element, id)).Raw(">>"u8);
        file.End();
        return id;
    }

    private void WritePageObject(
        Page page,
        int reference,
        int parent,
        int contents,
        List<int> annotations,
        int structParents
    )
    {
        var dictionary = file.Begin(reference).Raw("<</Type/Page/Parent "u8).Reference(parent);
        dictionary.Raw("/MediaBox[0 0 "u8).Real(page.Width).Raw((byte)' ').Real(page.Height).Raw((byte)']');
        dictionary.Raw("/Resources "u8).Reference(pages.Resources).Raw("/Contents "u8).Reference(contents);
        dictionary.Raw("/StructParents "u8).Integer(structParents).Raw("/Tabs/S"u8);
        if (annotations.Count > 0)
        {
            dictionary.Raw("/Annots["u8);
            foreach (var annotation in annotations)
            {
                dictionary.Reference(annotation).Raw((byte)' ');
            }

            dictionary.Raw((byte)']');
        }

        dictionary.Raw(">>"u8);
        file.End();
    }
}
