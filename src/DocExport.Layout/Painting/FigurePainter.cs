using DocExport.Layout.Boxes;
using DocExport.Pages;
using DocExport.Templates;

namespace DocExport.Layout.Painting;

/// <summary>Paints an image that stands by itself.</summary>
internal static class FigurePainter
{
    public static void Paint(Canvas canvas, FigureBox figure, double left, double top, double width, bool isArtifact)
    {
        var slack = width - figure.Width;
        var isAtLeft = figure.IsRightToLeft == (figure.Align == TextAlignment.End);
        var x = figure.Align == TextAlignment.Center ? left + (slack / 2) : left + (isAtLeft ? 0 : slack);
        var content = isArtifact ? null : figure.Element?.AddContent();
        canvas.Add(new ImageItem(x, top, figure.Width, figure.DrawnHeight, figure.File, content));
    }
}
