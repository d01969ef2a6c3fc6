using System.Runtime.InteropServices;

namespace DocExport.Layout.Pagination;

/// <summary>A place in the flow: before a piece of a box.</summary>
/// <param name="Box">Index of the box.</param>
/// <param name="Piece">Index of the piece.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Place(int Box, int Piece)
{
    /// <summary>Whether it comes before another.</summary>
    public bool IsBefore(Place other) => Box < other.Box || (Box == other.Box && Piece < other.Piece);
}
