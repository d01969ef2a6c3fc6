using DocExport.Pages;
using DocExport.Primitives;

namespace DocExport.Layout.Painting;

/// <summary>Draws the outline of a box with four rules within its edges.</summary>
internal static class OutlinePainter
{
    public static void Paint(
        Canvas canvas,
        double left,
        double top,
        double width,
        double height,
        double rule,
        Color color
    )
    {
        canvas.Add(new FilledRectangle(left, top, width, rule, color));
        canvas.Add(new FilledRectangle(left, top + height - rule, width, rule, color));
        canvas.Add(new FilledRectangle(left, top + rule, rule, height - (2 * rule), color));
        canvas.Add(new FilledRectangle(left + width - rule, top + rule, rule, height - (2 * rule), color));
    }
}
