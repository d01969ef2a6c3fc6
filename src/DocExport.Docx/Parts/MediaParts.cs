using System.Globalization;
using System.Security.Cryptography;
using DocExport.Docx.Packaging;
using DocExport.Images;
using DocExport.Model;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Docx.Parts;

/// <summary>
/// <c>word/media</c>: the images of a document as they are, each once however often it is shown, named in the order in
/// which the document first shows them. Those that Word cannot show are written anew as PNG.
/// </summary>
/// <param name="images">The images by reference.</param>
/// <param name="context">Takes the diagnostics.</param>
internal sealed class MediaParts(ImageSet images, ExportContext context)
{
    private readonly Dictionary<string, MediaPart?> bySource = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MediaPart> byContent = new(StringComparer.Ordinal);
    private readonly List<PackedPart> packed = [];

    /// <summary>The parts, in the order of their names' numbers.</summary>
    public IReadOnlyList<PackedPart> Packed => packed;

    /// <summary>The part of an image; null when there is none and its alternative text stands for it.</summary>
    public MediaPart? Find(Image image) => Find(image.Source, image.Span);

    /// <summary>The part of the template's masthead; null when there is none.</summary>
    public MediaPart? FindMasthead() => Find(Masthead.Reference, SourceSpan.StartOfFile);

    private MediaPart? Find(string source, SourceSpan span)
    {
        if (!bySource.TryGetValue(source, out var part))
        {
            part = images.Find(source) is { } file ? Place(file, span) : null;
            bySource.Add(source, part);
        }

        return part;
    }

    private MediaPart? Place(ImageFile file, SourceSpan span)
    {
        var hash = Convert.ToHexString(SHA256.HashData(file.Content.Span));
        if (byContent.TryGetValue(hash, out var known))
        {
            return known;
        }

        if (Pack(file, span) is not var (extension, content))
        {
            return null;
        }

        var number = (packed.Count + 1).ToString(CultureInfo.InvariantCulture);
        var part = new MediaPart($"media/image{number}.{extension}", file);
        byContent.Add(hash, part);
        packed.Add(PackedPart.Store($"word/{part.Target}", content));
        return part;
    }

    // Word knows no WebP, and versions of it show a JPEG as its pixels lie, whatever its orientation (Exif 2.32, 0x0112).
    private (string Extension, ReadOnlyMemory<byte> Content)? Pack(ImageFile file, SourceSpan span)
    {
        var isUpright = file.Orientation == ImageOrientation.TopLeft;
        try
        {
            return file.Format switch
            {
                ImageFormat.Png when isUpright => ("png", file.Content),
                ImageFormat.Jpeg when isUpright => ("jpeg", file.Content),
                ImageFormat.Gif => ("gif", file.Content),
                _ => ("png", file.ToPng()),
            };
        }
        catch (InvalidDataException)
        {
            context.Warn(
                Codes.BrokenImage,
                span,
                "This image cannot be decoded; its alternative text stands for it. Save it again, as PNG or JPEG."
            );
            return null;
        }
    }
}
