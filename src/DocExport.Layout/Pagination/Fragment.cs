using System.Runtime.InteropServices;
using DocExport.Layout.Boxes;

namespace DocExport.Layout.Pagination;

/// <summary>A box or part of it on a page.</summary>
/// <param name="Box">The box.</param>
/// <param name="FirstPiece">Index of the first piece that stands here.</param>
/// <param name="EndPiece">Index just past the last.</param>
/// <param name="Top">Distance from the top of the frame in points.</param>
/// <param name="IsRepeated">Whether this is a header row that stands here once more, and is no content.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Fragment(Box Box, int FirstPiece, int EndPiece, double Top, bool IsRepeated = false);
