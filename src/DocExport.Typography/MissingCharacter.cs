using System.Runtime.InteropServices;
using System.Text;

namespace DocExport.Typography;

/// <summary>A character that no face at hand can draw, or none that draws the base letter it stands on.</summary>
/// <param name="Character">The character.</param>
/// <param name="Offset">The offset of its first occurrence in the paragraph, in UTF-16 code units.</param>
/// <param name="Count">How often it stands in the paragraph.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MissingCharacter(Rune Character, int Offset, int Count);
