using DocExport.Pages;
using DocExport.Pdf.Content;
using DocExport.Pdf.Images;
using DocExport.Pdf.Metadata;
using DocExport.Pdf.Navigation;
using DocExport.Pdf.Objects;
using DocExport.Pdf.Structure;
using DocExport.Pdf.Text;
using DocExport.Primitives;

namespace DocExport.Pdf;

/// <summary>
/// Writes pages as a tagged PDF 1.7 file (ISO 32000-1). Pages are taken one at a time and none is kept: what stays is
/// the glyphs in use, the places that links lead to, and the structure tree.
/// </summary>
public static class PdfWriter
{
    /// <summary>Writes a document.</summary>
    /// <param name="document">The pages, and what is whole when the last one was taken.</param>
    /// <param name="destination">Where the bytes go; need not be seekable.</param>
    /// <param name="options">How the file is written.</param>
    /// <param name="context">The export; its token is looked at on every page.</param>
    /// <returns>The count of pages.</returns>
    /// <exception cref="OperationCanceledException">The export was cancelled; the destination holds part of a file.</exception>
    public static int Write(PagedDocument document, Stream destination, PdfOptions options, ExportContext context)
    {
        var file = new PdfFile(destination, options.Readable);
        var fonts = new FontSet();
        var propertyLists = new PropertyLists();
        var places = new PlaceIndex();
        var tree = new StructureTree(file);
        var pages = new PageTree(file);
        var images = new ImageObjects(file);
        var writer = new PageWriter(file, fonts, propertyLists, images, tree, pages, places);

        foreach (var page in document.Pages)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            writer.Write(page);
        }

        pages.Write(fonts.WriteAll(file), propertyLists, images);
        var catalog = new Catalog
        {
            Pages = pages.Root,
            Structure = tree.Write(document.Structure, pages.References),
            Outline = OutlineWriter.Write(file, document.Outline, places),
            Destinations = places.Write(file),
            Metadata = XmpWriter.Write(file, document.Info),
        };
        file.Finish(catalog.Write(file, document.Info), InformationWriter.Write(file, document.Info));
        return pages.References.Count;
    }
}
