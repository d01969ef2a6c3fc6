namespace DocExport.Images;

/// <summary>What looking into an image file gave: the image, or why there is none.</summary>
/// <param name="Image">The image; null when there is a fault.</param>
/// <param name="Fault">Why there is none, as sentences with the remedy; null when there is an image.</param>
public sealed record ImageOpenResult(ImageFile? Image, string? Fault);
