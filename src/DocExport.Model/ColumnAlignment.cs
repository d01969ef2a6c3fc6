namespace DocExport.Model;

/// <summary>How the cells of a table column are aligned.</summary>
public enum ColumnAlignment
{
    /// <summary>At the start edge of the base direction.</summary>
    Start,

    /// <summary>At the left edge, as the author wrote it.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right edge, as the author wrote it.</summary>
    Right,
}
