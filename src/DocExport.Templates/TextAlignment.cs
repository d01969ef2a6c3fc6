namespace DocExport.Templates;

/// <summary>How the lines of a paragraph fill its measure. Start and end follow the base direction.</summary>
public enum TextAlignment
{
    /// <summary>Flush with the start edge: the right one of a right-to-left paragraph.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>Flush with the end edge.</summary>
    End,

    /// <summary>Flush with both edges, the last line with the start edge.</summary>
    Justify,
}
