using System.Runtime.InteropServices;

namespace DocExport.Layout.Boxes;

/// <summary>What a place in a paragraph means to the page that it comes to stand on.</summary>
/// <param name="Offset">The offset in the paragraph's text in UTF-16 code units.</param>
/// <param name="Note">The number of the footnote that is referred to here; 0 for none.</param>
/// <param name="Anchor">The anchor that leads here; null for none.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Mark(int Offset, int Note, string? Anchor);
