using System.Runtime.InteropServices;
using DocExport.Primitives;

namespace DocExport.Typography;

/// <summary>Where in the article the text of a paragraph comes from, from an offset on.</summary>
/// <param name="Start">Offset of the first UTF-16 code unit in the paragraph.</param>
/// <param name="Source">Where it stands in the article.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TextPlace(int Start, SourceSpan Source);
