using System.Runtime.InteropServices;

namespace DocExport.Pdf.Text;

/// <summary>A code that is shown, and how far the pen moves beyond its width.</summary>
/// <param name="Value">The code.</param>
/// <param name="Adjustment">The move to the right behind it in thousandths of an em; less than <see cref="ClusterEncoder.ReadersGap"/>.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ShownCode(ushort Value, float Adjustment);
