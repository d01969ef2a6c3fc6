namespace DocExport.Pdf.Tests.Reading;

/// <summary>What one string of a content stream shows, and within which marks.</summary>
/// <param name="Font">The font's resource name.</param>
/// <param name="Codes">Its two-byte codes.</param>
/// <param name="Mcid">The number of the marked content that it belongs to; null within an artifact.</param>
/// <param name="IsArtifact">Whether it is marked as an artifact.</param>
/// <param name="IsHidden">Whether it stands in a span with an empty text of its own.</param>
internal sealed record ShownText(string Font, IReadOnlyList<int> Codes, int? Mcid, bool IsArtifact, bool IsHidden);
