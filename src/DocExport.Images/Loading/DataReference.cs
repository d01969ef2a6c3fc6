using System.Buffers.Text;
using System.Text;
using DocExport.Primitives;

namespace DocExport.Images.Loading;

/// <summary>Decodes an image that stands in its own reference: <c>data:image/png;base64,…</c> (RFC 2397).</summary>
internal static class DataReference
{
    private const string Scheme = "data:";

    public static bool Is(string reference) => reference.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase);

    public static Resource Decode(string reference, long maximumBytes)
    {
        var comma = reference.IndexOf(',', StringComparison.Ordinal);
        if (comma < 0)
        {
            return Resource.Missing("The data reference has no data. Save the image as a file and name that.");
        }

        if (!reference.AsSpan(0, comma).TrimEnd().EndsWith(";base64", StringComparison.OrdinalIgnoreCase))
        {
            return Resource.Missing("The data reference is not in base64. Save the image as a file and name that.");
        }

        if ((reference.Length - comma) / 4 * 3L > maximumBytes + 3)
        {
            return Resource.Missing("The data reference is too large. Save the image with fewer pixels.");
        }

        // Percent signs and white space come from programs that wrap and escape long references.
        var encoded = Encoding.UTF8.GetBytes(Uri.UnescapeDataString(reference[(comma + 1)..]));
        var decoded = new byte[Base64.GetMaxDecodedFromUtf8Length(encoded.Length)];
        var status = Base64.DecodeFromUtf8(encoded, decoded, out _, out var written);
        return status == System.Buffers.OperationStatus.Done
            ? Resource.Found(decoded.AsMemory(0, written))
            : Resource.Missing("The base64 of the data reference is damaged. Save the image as a file and name that.");
    }
}
