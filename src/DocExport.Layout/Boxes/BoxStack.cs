namespace DocExport.Layout.Boxes;

/// <summary>Boxes one below another within a cell: what stands above the first and below the last adds nothing.</summary>
internal static class BoxStack
{
    /// <summary>The height of the stack in points.</summary>
    public static double HeightOf(IReadOnlyList<Box> boxes)
    {
        var height = 0.0;
        for (var index = 0; index < boxes.Count; index++)
        {
            height += boxes[index].Height + (index == 0 ? 0 : GapBetween(boxes[index - 1], boxes[index]));
        }

        return height;
    }

    /// <summary>The space between two boxes in points; spaces add up, as Word's do.</summary>
    public static double GapBetween(Box above, Box below) => above.SpaceAfter + below.SpaceBefore;
}
