using System.Runtime.InteropServices;

namespace DocExport.Typography;

/// <summary>A line of a paragraph as the line breaker leaves it.</summary>
/// <param name="ClusterStart">Index of the first cluster.</param>
/// <param name="ClusterEnd">Index just past the last cluster that is drawn; white space at the line's end is not.</param>
/// <param name="Width">The natural width in points.</param>
/// <param name="EndsParagraph">Whether the line ends the paragraph or was broken on the author's wish, and is not justified.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct LineRange(int ClusterStart, int ClusterEnd, double Width, bool EndsParagraph);
