using DocExport.Images;
using DocExport.Pages;
using DocExport.Pdf.Objects;

namespace DocExport.Pdf.Images;

/// <summary>Paints an image into its area (ISO 32000-1 8.9.5.1: the unit square is the image, its first row on top).</summary>
internal static class ImagePainter
{
    public static void Paint(PdfBuffer content, ImageItem item, PlacedImage image, double pageHeight)
    {
        var (left, bottom) = (item.X, pageHeight - item.Y - item.Height);
        var (right, top) = (left + item.Width, bottom + item.Height);
        var (width, height) = (item.Width, item.Height);
        content.Raw("q "u8);
        switch (image.Orientation)
        {
            case ImageOrientation.TopRight:
                Matrix(content, -width, 0, 0, height, right, bottom);
                break;
            case ImageOrientation.BottomRight:
                Matrix(content, -width, 0, 0, -height, right, top);
                break;
            case ImageOrientation.BottomLeft:
                Matrix(content, width, 0, 0, -height, left, top);
                break;
            case ImageOrientation.LeftTop:
                Matrix(content, 0, -height, -width, 0, right, top);
                break;
            case ImageOrientation.RightTop:
                Matrix(content, 0, -height, width, 0, left, top);
                break;
            case ImageOrientation.RightBottom:
                Matrix(content, 0, height, width, 0, left, bottom);
                break;
            case ImageOrientation.LeftBottom:
                Matrix(content, 0, height, -width, 0, right, bottom);
                break;
            default:
                Matrix(content, width, 0, 0, height, left, bottom);
                break;
        }

        content.Raw("/I"u8).Integer(image.Number).Raw(" Do Q\n"u8);
    }

    private static void Matrix(PdfBuffer content, double a, double b, double c, double d, double e, double f)
    {
        content.Real(a).Raw((byte)' ').Real(b).Raw((byte)' ').Real(c).Raw((byte)' ').Real(d).Raw((byte)' ');
        content.Real(e).Raw((byte)' ').Real(f).Raw(" cm "u8);
    }
}
