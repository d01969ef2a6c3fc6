namespace DocExport.Docx.Inlines;

/// <summary>What a segment of a paragraph is.</summary>
internal enum SegmentKind
{
    /// <summary>A stretch of the paragraph's text.</summary>
    Text,

    /// <summary>A line break.</summary>
    Break,

    /// <summary>The start of a link.</summary>
    LinkStart,

    /// <summary>The end of a link.</summary>
    LinkEnd,

    /// <summary>The start of an embedded direction (UAX #9, LRE and RLE).</summary>
    EmbeddingStart,

    /// <summary>The start of a forced direction (UAX #9, LRO and RLO).</summary>
    OverrideStart,

    /// <summary>The end of an embedded direction.</summary>
    EmbeddingEnd,

    /// <summary>The end of a forced direction.</summary>
    OverrideEnd,

    /// <summary>The number of the page.</summary>
    Page,

    /// <summary>The count of pages.</summary>
    Pages,

    /// <summary>The title of the chapter that the page is in.</summary>
    Chapter,

    /// <summary>A picture.</summary>
    Picture,

    /// <summary>The mark of a note.</summary>
    NoteReference,

    /// <summary>Nothing: text before and after it is not one stretch.</summary>
    Boundary,

    /// <summary>The start of what an anchor names.</summary>
    AnchorStart,

    /// <summary>The end of what an anchor names.</summary>
    AnchorEnd,
}
