using DocExport.Docx.Inlines;
using DocExport.Docx.Packaging;
using DocExport.Docx.Parts;
using DocExport.Model;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Docx.Body;

/// <summary>
/// Writes pictures that stand in a line (ECMA-376 20.4.2.8), at the size that the author asked for and at most as wide
/// as the line and as high as the page has room for.
/// </summary>
/// <param name="story">Where they stand.</param>
internal sealed class PictureWriter(Story story)
{
    private const double EmuPerPoint = 12_700;
    private const double TwipsPerPoint = 20;

    // A line of text is left to the page: Word puts the picture on a line with the descenders of its type.
    private readonly double highest = HighestOn(story.Document.Parts.Template);

    /// <summary>Writes the picture of an image.</summary>
    /// <param name="image">The image, which the document has.</param>
    /// <param name="measure">The width of the line, in twips.</param>
    public void Write(Image image, int measure)
    {
        var media = story.Document.Media.Find(image) ?? throw new ArgumentException("No such image.", nameof(image));
        var points = measure / TwipsPerPoint;
        var (width, height) = Fit(Size(image, media, points), points);
        var alternative = XmlText.Clean(image.Alternative, image.Span, story.Document.Context);
        var title = XmlText.Clean(image.Title ?? string.Empty, image.Span, story.Document.Context);
        Write(media, width, height, alternative, title);
    }

    /// <summary>Writes the logo of the template.</summary>
    /// <param name="media">The image.</param>
    /// <param name="height">The height that it is drawn with.</param>
    /// <param name="alternative">What stands for it where it cannot be seen.</param>
    /// <param name="measure">The width of the line, in twips.</param>
    public void WriteMasthead(MediaPart media, Length height, string alternative, int measure)
    {
        var (width, fitted) = Fit((height.Points * AspectOf(media), height.Points), measure / TwipsPerPoint);
        Write(media, width, fitted, alternative, string.Empty);
    }

    private static double AspectOf(MediaPart media) => media.File.NaturalWidth.Points / media.File.NaturalHeight.Points;

    private static (double Width, double Height) Size(Image image, MediaPart media, double measure) =>
        (image.Width?.Resolve(measure), image.Height?.Resolve(measure)) switch
        {
            ({ } width, { } height) => (width, height),
            ({ } width, null) => (width, width / AspectOf(media)),
            (null, { } height) => (height * AspectOf(media), height),
            _ => (media.File.NaturalWidth.Points, media.File.NaturalHeight.Points),
        };

    private static double HighestOn(Template template)
    {
        var page = template.Page;
        var body = template.Compute(StyleName.Body);
        var text = (page.Height - page.MarginTop - page.MarginBottom).Points;
        return Math.Max(1, text - (body.Size.Points * body.LineHeight));
    }

    private (double Width, double Height) Fit((double Width, double Height) size, double measure)
    {
        var scale = Math.Min(1, Math.Min(measure / size.Width, highest / size.Height));
        return (size.Width * scale, size.Height * scale);
    }

    private void Write(MediaPart media, double width, double height, string alternative, string title)
    {
        var part = story.Part;
        var id = story.Document.NextDrawing();
        part.Markup(
            "<w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent"u8
        );
        WriteExtent(part, width, height);
        part.Markup("<wp:docPr"u8);
        WriteIdentity(part, id, alternative, title);
        part.Markup(
            alternative.Length > 0
                ? "/>"u8
                : "><a:extLst xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:ext uri=\"{C183D7F6-B498-43B3-948B-1728B52AA6E4}\"><adec:decorative xmlns:adec=\"http://schemas.microsoft.com/office/drawing/2017/decorative\" val=\"1\"/></a:ext></a:extLst></wp:docPr>"u8
        );
        part.Markup(
            "<a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:nvPicPr><pic:cNvPr"u8
        );
        WriteIdentity(part, id, alternative, title);
        part.Markup("/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId"u8);
        part.Number(story.Relationships.Internal("image", media.Target));
        part.Markup(
            "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext"u8
        );
        WriteExtent(part, width, height);
        part.Markup(
            "</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"u8
        );
    }

    private static void WriteExtent(PartWriter part, double width, double height)
    {
        part.Markup(" cx=\""u8);
        part.Number(Math.Max(1, (int)Math.Round(width * EmuPerPoint, MidpointRounding.AwayFromZero)));
        part.Markup("\" cy=\""u8);
        part.Number(Math.Max(1, (int)Math.Round(height * EmuPerPoint, MidpointRounding.AwayFromZero)));
        part.Markup("\"/>"u8);
    }

    private static void WriteIdentity(PartWriter part, int id, string alternative, string title)
    {
        part.Markup(" id=\""u8);
        part.Number(id);
        part.Markup("\" name=\"Picture "u8);
        part.Number(id);
        part.Markup("\""u8);
        WriteAttribute(part, " descr=\""u8, alternative);
        WriteAttribute(part, " title=\""u8, title);
    }

    private static void WriteAttribute(PartWriter part, ReadOnlySpan<byte> opening, string value)
    {
        if (value.Length > 0)
        {
            part.Markup(opening);
            part.Text(value);
            part.Markup("\""u8);
        }
    }
}
