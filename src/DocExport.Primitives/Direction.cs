namespace DocExport.Primitives;

/// <summary>The base direction of an article, a block or a run (UAX #9, paragraph embedding level 0 or 1).</summary>
public enum Direction
{
    /// <summary>Text that starts at the left margin: Latin, Greek, Cyrillic.</summary>
    LeftToRight,

    /// <summary>Text that starts at the right margin: Arabic, Hebrew.</summary>
    RightToLeft,
}
