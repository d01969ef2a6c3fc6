namespace DocExport.Layout.Collecting;

/// <summary>
/// The levels of headings in the structure: they skip none, whatever the author wrote (ISO 14289-1 7.4.2), and headings
/// that the author made alike stay alike.
/// </summary>
internal sealed class HeadingLevels
{
    private readonly Stack<(int Written, int Given)> open = [];

    /// <summary>Enters a heading.</summary>
    /// <param name="written">The level that the author wrote.</param>
    /// <returns>Its level in the structure.</returns>
    public int Enter(int written)
    {
        while (open.Count > 0 && open.Peek().Written >= written)
        {
            open.Pop();
        }

        var level = open.Count == 0 ? 1 : open.Peek().Given + 1;
        open.Push((written, level));
        return level;
    }

    /// <summary>Starts anew, for another article.</summary>
    public void Clear() => open.Clear();
}
