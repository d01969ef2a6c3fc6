using System.Runtime.InteropServices;

namespace DocExport.Pdf.Structure;

/// <summary>A rectangle of a page in PDF's coordinates: points from the lower left corner.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PaintedArea(double Left, double Bottom, double Right, double Top);
