using DocExport.Primitives;

namespace DocExport.Pages;

/// <summary>A filled rectangle: a rule, a border or a background. Decoration, never content.</summary>
/// <param name="X">Left edge in points.</param>
/// <param name="Y">Upper edge in points.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Color">The colour of the area.</param>
public sealed record FilledRectangle(double X, double Y, double Width, double Height, Color Color) : PageItem;
