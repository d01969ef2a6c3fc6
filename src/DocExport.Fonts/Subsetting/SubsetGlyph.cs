using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace DocExport.Fonts.Subsetting;

/// <summary>One glyph that a subset is to have: a letter, a letter with its marks, or a blank.</summary>
/// <param name="Advance">The distance to the next glyph's origin in font units, 0 to 65535.</param>
/// <param name="Components">What it draws, in order; none (or default) for a blank.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct SubsetGlyph(int Advance, ImmutableArray<GlyphComponent> Components);
