namespace DocExport.Pages;

/// <summary>An area of a page that leads somewhere. A link that is broken over lines has one a line.</summary>
/// <param name="X">Left edge in points.</param>
/// <param name="Y">Upper edge in points.</param>
/// <param name="Width">Width in points.</param>
/// <param name="Height">Height in points.</param>
/// <param name="Target">An absolute address, or <c>#</c> and the name of a <see cref="Destination"/>.</param>
/// <param name="Description">What a screen reader says: the link's title, else its text.</param>
/// <param name="Element">The <see cref="StructureRole.Link"/> element that the area belongs to.</param>
public sealed record LinkArea(
    double X,
    double Y,
    double Width,
    double Height,
    string Target,
    string Description,
    StructureElement Element
);
