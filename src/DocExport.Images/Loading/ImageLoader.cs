using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using DocExport.Primitives;

namespace DocExport.Images.Loading;

/// <summary>Gathers the images of one document.</summary>
internal sealed class ImageLoader(IResourceResolver resolver, ExportContext context)
{
    private const int LongestQuoted = 100;
    private const string Instead = "Its alternative text stands in its place.";

    private readonly Dictionary<string, ImageFile?> loaded = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImageFile> byContent = new(StringComparer.Ordinal);
    private readonly SortedDictionary<int, RemoteImages> remote = [];
    private long totalBytes;
    private bool isFull;

    public void Load(string reference, SourceSpan span)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        if (loaded.ContainsKey(reference))
        {
            return;
        }

        if (isFull || loaded.Count >= context.Limits.MaxImages)
        {
            ReportFull(span, Invariant($"A document may have {context.Limits.MaxImages} images."));
            loaded[reference] = null;
            return;
        }

        loaded[reference] = Read(reference, span);
    }

    public ImageSet Finish()
    {
        foreach (var images in remote.Values)
        {
            images.Report(context);
        }

        return new ImageSet(
            loaded
                .Where(entry => entry.Value is not null)
                .ToImmutableDictionary(entry => entry.Key, entry => entry.Value!, StringComparer.Ordinal)
        );
    }

    private ImageFile? Read(string reference, SourceSpan span)
    {
        var left = context.Limits.MaxTotalImageBytes - totalBytes;
        long bound = context.Limits.MaxImageBytes;
        var resource = DataReference.Is(reference)
            ? DataReference.Decode(reference, bound)
            : resolver.Resolve(reference, bound, context.Cancellation);
        if (resource.Fault is { } fault)
        {
            ReportMissing(reference, span, fault);
            return null;
        }

        if (resource.Content.Length > left)
        {
            ReportFull(
                span,
                Invariant($"The images of a document may have {context.Limits.MaxTotalImageBytes} bytes together.")
            );
            return null;
        }

        totalBytes += resource.Content.Length;
        var hash = Convert.ToHexString(SHA256.HashData(resource.Content.Span));
        if (byContent.TryGetValue(hash, out var same))
        {
            return same;
        }

        var opened = ImageFile.Open(resource.Content, context.Limits);
        if (opened.Image is { } image)
        {
            byContent[hash] = image;
            return image;
        }

        context.Warn(
            Codes.Unusable,
            span,
            $"The image {Quote(reference)} cannot be used. {opened.Fault} {Instead}"
        );
        return null;
    }

    private void ReportMissing(string reference, SourceSpan span, string fault)
    {
        if (!RemoteImages.Is(reference))
        {
            context.Warn(Codes.NotFound, span, $"The image {Quote(reference)} is not there. {fault} {Instead}");
            return;
        }

        if (!remote.TryGetValue(span.Document, out var images))
        {
            remote[span.Document] = images = new RemoteImages(Quote(reference), span, fault);
        }

        images.Count++;
    }

    private void ReportFull(SourceSpan span, string bound)
    {
        if (!isFull)
        {
            isFull = true;
            context.Warn(
                Codes.TooMany,
                span,
                $"{bound} This image and all new ones behind it are left out, and their alternative texts stand in their place. Split the document, or save images with fewer pixels."
            );
        }
    }

    private static string Quote(string reference)
    {
        var text = reference.Length > LongestQuoted ? reference[..LongestQuoted] + "…" : reference;
        return $"“{text}”";
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
