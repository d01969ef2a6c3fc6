using DocExport.Pages;
using DocExport.Pdf.Images;
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
    ImageObjects images,
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
        var isTranslucent = false;
        var lines = new LineWriter(content, fonts, propertyLists, marks, page.Height, PageBalance.Of(page));
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
                case ImageItem image:
                    isTranslucent |= WriteImage(image, page.Height, marks);
                    break;
                default:
                    throw new NotSupportedException($"PDF cannot paint a {item.GetType().Name}.");
            }
        }

        lines.WriteBalance();
        foreach (var destination in page.Destinations)
        {
            places.Add(destination.Name, reference, page.Height - destination.Y);
        }

        var contents = file.Allocate();
        file.WriteStream(contents, default, content.Written);
        var annotations = page.Links.Select(link => WriteLink(link, page.Height, reference)).ToList();
        WritePageObject(page, reference, parent, contents, annotations, tree.EndPage(marks), isTranslucent);
    }

    private void WriteRectangle(FilledRectangle rectangle, double pageHeight, ref Color color)
    {
        content.Raw("/Artifact BMC\n"u8);
        ColorOperator.Fill(content, rectangle.Color, ref color);
        content.Real(rectangle.X).Raw((byte)' ');
        content.Real(pageHeight - rectangle.Y - rectangle.Height).Raw((byte)' ');
        content.Real(rectangle.Width).Raw((byte)' ').Real(rectangle.Height).Raw(" re f\nEMC\n"u8);
    }

    /// <summary>Writes an image.</summary>
    /// <returns>Whether it has a soft mask.</returns>
    private bool WriteImage(ImageItem item, double pageHeight, PageMarks marks)
    {
        var image = images.Of(item.Image);
        if (item.Content is { } marked)
        {
            var element = marked.Parent!;
            content.Raw((byte)'/').Raw(StructureType.NameOf(element.Role));
            content.Raw("<</MCID "u8).Integer(marks.Number(marked)).Raw(">>BDC\n"u8);
            var bottom = pageHeight - item.Y - item.Height;
            tree.AddArea(element, new PaintedArea(item.X, bottom, item.X + item.Width, bottom + item.Height));
        }
        else
        {
            content.Raw("/Artifact BMC\n"u8);
        }

        ImagePainter.Paint(content, item, image, pageHeight);
        content.Raw("EMC\n"u8);
        return image.IsTranslucent;
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
        int structParents,
        bool isTranslucent
    )
    {
        var dictionary = file.Begin(reference).Raw("<</Type/Page/Parent "u8).Reference(parent);
        dictionary.Raw("/MediaBox[0 0 "u8).Real(page.Width).Raw((byte)' ').Real(page.Height).Raw((byte)']');
        dictionary.Raw("/Resources "u8).Reference(pages.Resources).Raw("/Contents "u8).Reference(contents);
        dictionary.Raw("/StructParents "u8).Integer(structParents).Raw("/Tabs/S"u8);
        if (isTranslucent)
        {
            // The space that soft masks are blended in (11.6.6); without it readers choose one.
            dictionary.Raw("/Group<</S/Transparency/CS/DeviceRGB>>"u8);
        }

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
