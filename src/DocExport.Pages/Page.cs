using System.Collections.Immutable;

namespace DocExport.Pages;

/// <summary>
/// One finished page: a display list. It knows where everything stands and nothing of where it came from. Coordinates
/// are points from the upper left corner of the sheet, y downwards.
/// </summary>
/// <param name="Number">The page's number, from 1.</param>
/// <param name="Width">Width of the sheet in points.</param>
/// <param name="Height">Height of the sheet in points.</param>
/// <param name="Items">What is painted, in logical order: the order in which it is read aloud.</param>
/// <param name="Links">Areas that can be clicked.</param>
/// <param name="Destinations">Places on this page that links and the outline lead to.</param>
public sealed record Page(
    int Number,
    double Width,
    double Height,
    ImmutableArray<PageItem> Items,
    ImmutableArray<LinkArea> Links,
    ImmutableArray<Destination> Destinations
);
