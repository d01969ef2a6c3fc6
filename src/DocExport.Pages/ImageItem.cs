using DocExport.Images;

namespace DocExport.Pages;

/// <summary>An image on a page.</summary>
/// <param name="X">Left edge in points.</param>
/// <param name="Y">Upper edge in points.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Image">The image, drawn upright over the whole area.</param>
/// <param name="Content">The content of the structure tree that it is, in a <see cref="StructureRole.Figure"/>; null for an artifact.</param>
public sealed record ImageItem(double X, double Y, double Width, double Height, ImageFile Image, MarkedContent? Content)
    : PageItem;
