using DocExport.Layout.Boxes;
using DocExport.Pages;

namespace DocExport.Layout.Painting;

/// <summary>Paints a box, in the frame of a page or in a cell of a table.</summary>
/// <param name="Canvas">The page.</param>
/// <param name="IsArtifact">Whether what is painted stands here once more and is no content.</param>
internal sealed record BoxPainter(Canvas Canvas, bool IsArtifact)
{
    /// <summary>Paints some pieces of a box.</summary>
    /// <param name="box">The box, measured.</param>
    /// <param name="first">Index of the first piece.</param>
    /// <param name="end">Index just past the last.</param>
    /// <param name="spaceLeft">The left edge in points of the space that the box's indents count from.</param>
    /// <param name="top">The upper edge of the first of these pieces in points.</param>
    /// <param name="spaceWidth">The width of that space in points.</param>
    public void Paint(Box box, int first, int end, double spaceLeft, double top, double spaceWidth)
    {
        if (first == 0 && !IsArtifact)
        {
            foreach (var anchor in box.Anchors)
            {
                Canvas.Add(new Destination(anchor, top));
            }
        }

        var left = spaceLeft + box.Left;
        var width = spaceWidth - box.Left - box.Right;
        switch (box)
        {
            case ParagraphBox paragraph:
                ParagraphPainter.Paint(Canvas, paragraph, first, end, left, top, IsArtifact);
                break;
            case TableRowBox row:
                new TableRowPainter(this, row, left, top, width).Paint(first, end);
                break;
            case RuleBox { Rule: var rule }:
                Canvas.Add(new FilledRectangle(left, top + rule.Gap.Points, width, rule.Width.Points, rule.Color));
                break;
            case FigureBox figure:
                FigurePainter.Paint(Canvas, figure, left, top, width, IsArtifact);
                break;
            case VerseBox verse:
                VersePainter.Paint(this, verse, first, end, left, top, width);
                break;
            default:
                throw new NotSupportedException($"The typesetter cannot paint a {box.GetType().Name}.");
        }
    }
}
