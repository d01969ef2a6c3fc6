using DocExport.Primitives;

namespace DocExport.Templates;

/// <summary>The sheet and its margins. Header and footer stand within the top and bottom margins.</summary>
/// <param name="Width">Width of the sheet.</param>
/// <param name="Height">Height of the sheet.</param>
/// <param name="MarginTop">From the sheet's upper edge to the text.</param>
/// <param name="MarginBottom">From the text to the sheet's lower edge.</param>
/// <param name="MarginStart">From the start edge: the right one in a right-to-left article.</param>
/// <param name="MarginEnd">From the end edge.</param>
/// <param name="HeaderDistance">From the sheet's upper edge to the top of the page header.</param>
/// <param name="FooterDistance">From the bottom of the page footer to the sheet's lower edge.</param>
public sealed record PageSetup(
    Length Width,
    Length Height,
    Length MarginTop,
    Length MarginBottom,
    Length MarginStart,
    Length MarginEnd,
    Length HeaderDistance,
    Length FooterDistance
);
