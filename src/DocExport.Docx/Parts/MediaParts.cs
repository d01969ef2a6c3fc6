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
/// which the document first shows them.
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
        if (ExtensionOf(file.Format) is not { } extension)
        {
            context.Warn(
                Codes.ImageFormat,
                span,
                $"Word cannot show {file.Format} images; the alternative text stands for this one. Save it as PNG or JPEG."
            );
            return null;
        }

        var hash = Convert.ToHexString(SHA256.HashData(file.Content.Span));
        if (!byContent.TryGetValue(hash, out var part))
        {
            var number = (packed.Count + 1).ToString(CultureInfo.InvariantCulture);
            part = new MediaPart($"media/image{number}.{extension}", file);
            byContent.Add(hash, part);
            packed.Add(PackedPart.Store($"word/{part.Target}", file.Content));
        }

        return part;
    }

    private static string? ExtensionOf(ImageFormat format) =>
        format switch
        {
            ImageFormat.Png => "png",
            ImageFormat.Jpeg => "jpeg",
            ImageFormat.Gif => "gif",
            _ => null,
        };
}
