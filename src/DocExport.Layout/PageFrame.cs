using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Layout;

/// <summary>The part of the sheet that text fills, in points from the upper left corner.</summary>
/// <param name="Left">Its left edge.</param>
/// <param name="Top">Its upper edge.</param>
/// <param name="Width">Its width: the measure.</param>
/// <param name="Height">Its height.</param>
/// <param name="Direction">The article's base direction, which decides where the start edge is.</param>
internal sealed record PageFrame(double Left, double Top, double Width, double Height, Direction Direction)
{
    /// <summary>The frame that a page setup leaves for an article of a direction.</summary>
    public static PageFrame Of(PageSetup page, Direction direction)
    {
        var left = direction == Direction.RightToLeft ? page.MarginEnd : page.MarginStart;
        var width = page.Width - page.MarginStart - page.MarginEnd;
        var height = page.Height - page.MarginTop - page.MarginBottom;
        return new PageFrame(left.Points, page.MarginTop.Points, width.Points, height.Points, direction);
    }

    /// <summary>The left edge of something as wide as said that stands a distance from the start edge.</summary>
    public double LeftOf(double fromStart, double width) =>
        Direction == Direction.RightToLeft ? Left + Width - fromStart - width : Left + fromStart;
}
