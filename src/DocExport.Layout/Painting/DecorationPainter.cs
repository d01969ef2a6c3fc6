using DocExport.Layout.Boxes;
using DocExport.Layout.Pagination;
using DocExport.Pages;

namespace DocExport.Layout.Painting;

/// <summary>Draws what runs along containers, over all of a container that stands on the page, gaps included.</summary>
internal static class DecorationPainter
{
    public static void Paint(Canvas canvas, PageFrame frame, IReadOnlyList<Fragment> fragments)
    {
        var extents = new Dictionary<Decoration, (double Top, double Bottom)>();
        var order = new List<Decoration>();
        foreach (var fragment in fragments)
        {
            var bottom = fragment.Top + fragment.Box.HeightOf(fragment.FirstPiece, fragment.EndPiece);
            foreach (var decoration in fragment.Box.Decorations)
            {
                if (!extents.TryGetValue(decoration, out var extent))
                {
                    order.Add(decoration);
                    extent = (fragment.Top, bottom);
                }

                extents[decoration] = (extent.Top, bottom);
            }
        }

        foreach (var decoration in order)
        {
            Paint(canvas, frame, decoration, extents[decoration]);
        }
    }

    private static void Paint(Canvas canvas, PageFrame frame, Decoration decoration, (double Top, double Bottom) extent)
    {
        var width = frame.Width - decoration.Left - decoration.Right;
        var left = frame.Left + decoration.Left;
        var top = frame.Top + extent.Top - decoration.Padding;
        var height = extent.Bottom - extent.Top + (2 * decoration.Padding);
        if (decoration.Background is { } background)
        {
            canvas.Add(new FilledRectangle(left, top, width, height, background));
        }

        if (decoration.Bar is { } bar)
        {
            var thickness = bar.Width.Points;
            var x = decoration.IsRightToLeft ? left + width - thickness : left;
            canvas.Add(new FilledRectangle(x, top, thickness, height, bar.Color));
        }
    }
}
