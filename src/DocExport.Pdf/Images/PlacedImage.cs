using DocExport.Images;

namespace DocExport.Pdf.Images;

/// <summary>An image that stands in the file.</summary>
/// <param name="Number">The number in its name: the resource is named <c>I</c> and the number.</param>
/// <param name="Orientation">How the stored rows must be turned.</param>
/// <param name="IsTranslucent">Whether it has a soft mask.</param>
internal sealed record PlacedImage(int Number, ImageOrientation Orientation, bool IsTranslucent);
