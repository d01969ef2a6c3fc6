using DocExport.Images;
using DocExport.Pdf.Objects;

namespace DocExport.Pdf.Images;

/// <summary>
/// The images of a document (ISO 32000-1 8.9.5): each is written once, when the first page that shows it is written, and
/// nothing of its pixels is kept.
/// </summary>
internal sealed class ImageObjects(PdfFile file)
{
    private readonly Dictionary<ImageFile, PlacedImage> placed = new(ReferenceEqualityComparer.Instance);
    private readonly List<int> references = [];
    private readonly ImageWriter writer = new(file);

    /// <summary>The image's place in the file; writes it when it is new.</summary>
    public PlacedImage Of(ImageFile image)
    {
        if (!placed.TryGetValue(image, out var known))
        {
            var (reference, orientation, isTranslucent) = writer.Write(image);
            placed[image] = known = new PlacedImage(references.Count, orientation, isTranslucent);
            references.Add(reference);
        }

        return known;
    }

    /// <summary>Writes the entry of the resource dictionary; nothing when there is no image.</summary>
    public void WriteResources(PdfBuffer resources)
    {
        if (references.Count == 0)
        {
            return;
        }

        resources.Raw("/XObject<<"u8);
        for (var number = 0; number < references.Count; number++)
        {
            resources.Raw("/I"u8).Integer(number).Raw((byte)' ').Reference(references[number]);
        }

        resources.Raw(">>"u8);
    }
}
