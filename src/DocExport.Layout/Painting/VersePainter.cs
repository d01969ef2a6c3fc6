using DocExport.Layout.Boxes;

namespace DocExport.Layout.Painting;

/// <summary>Paints verses of two hemistichs: the first one first, so that they are read in order.</summary>
internal static class VersePainter
{
    public static void Paint(
        BoxPainter painter,
        VerseBox verse,
        int first,
        int end,
        double left,
        double top,
        double width
    )
    {
        var columns = verse.Columns;
        var indent = verse.IsStacked ? 0 : columns.Indent;
        var (near, far) = (left + indent, left + width - indent - verse.Width);
        var (firstLeft, secondLeft) = columns.IsRightToLeft ? (far, near) : (near, far);
        var firstEnd = Math.Min(end, verse.First.PieceCount);
        if (first < firstEnd)
        {
            painter.Paint(verse.First, first, firstEnd, firstLeft, top, verse.Width);
        }

        // Below one another the pieces of the second hemistich come behind those of the first.
        var above = verse.IsStacked ? verse.First.PieceCount : 0;
        var (second, secondEnd) = (Math.Max(first - above, 0), Math.Min(end - above, verse.Second.PieceCount));
        if (second < secondEnd)
        {
            var drop = verse.IsStacked ? verse.First.HeightOf(Math.Min(first, above), Math.Min(end, above)) : 0;
            painter.Paint(verse.Second, second, secondEnd, secondLeft, top + drop, verse.Width);
        }
    }
}
