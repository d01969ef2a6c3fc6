using System.Globalization;
using DocExport.Primitives;

namespace DocExport.Images.Loading;

/// <summary>The images of one article that lie on the network: one diagnostic for all, since a read-me may have dozens.</summary>
/// <param name="first">The first of them, as it is quoted.</param>
/// <param name="span">Where the first is named.</param>
/// <param name="fault">Why it was not had.</param>
internal sealed class RemoteImages(string first, SourceSpan span, string fault)
{
    /// <summary>How many different ones there are.</summary>
    public int Count { get; set; }

    /// <summary>Whether a reference leads to the network: an address with a host.</summary>
    public static bool Is(string reference) =>
        reference.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
        || reference.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
        || reference.StartsWith("//", StringComparison.Ordinal);

    public void Report(ExportContext context)
    {
        var subject =
            Count == 1
                ? $"The image {first} is not there."
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Count} images lie on the network and are not there, the first of them {first}."
                );
        context.Warn(Codes.OnNetwork, span, $"{subject} {fault} Alternative texts stand in their place.");
    }
}
