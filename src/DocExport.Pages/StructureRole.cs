namespace DocExport.Pages;

/// <summary>The standard structure types in use (ISO 32000-1 14.8.4).</summary>
public enum StructureRole
{
    /// <summary>The whole document.</summary>
    Document,

    /// <summary>A paragraph.</summary>
    P,

    /// <summary>A heading of level 1.</summary>
    H1,

    /// <summary>A heading of level 2.</summary>
    H2,

    /// <summary>A heading of level 3.</summary>
    H3,

    /// <summary>A heading of level 4.</summary>
    H4,

    /// <summary>A heading of level 5.</summary>
    H5,

    /// <summary>A heading of level 6.</summary>
    H6,

    /// <summary>A list.</summary>
    L,

    /// <summary>A list item.</summary>
    LI,

    /// <summary>The marker of a list item.</summary>
    Lbl,

    /// <summary>The content of a list item.</summary>
    LBody,

    /// <summary>A block quotation.</summary>
    BlockQuote,

    /// <summary>A table.</summary>
    Table,

    /// <summary>The header rows of a table.</summary>
    THead,

    /// <summary>The body rows of a table.</summary>
    TBody,

    /// <summary>A row of a table.</summary>
    TR,

    /// <summary>A header cell.</summary>
    TH,

    /// <summary>A data cell.</summary>
    TD,

    /// <summary>A stretch of text with something of its own, such as a language.</summary>
    Span,

    /// <summary>A link.</summary>
    Link,

    /// <summary>Computer code.</summary>
    Code,

    /// <summary>A grouping of blocks without a meaning of its own.</summary>
    Div,

    /// <summary>One article of a document that combines several.</summary>
    Art,

    /// <summary>An image.</summary>
    Figure,

    /// <summary>The caption of an image or a table.</summary>
    Caption,

    /// <summary>The mark of a footnote in the text.</summary>
    Reference,

    /// <summary>A footnote.</summary>
    Note,

    /// <summary>A table of contents.</summary>
    TOC,

    /// <summary>An entry of a table of contents.</summary>
    TOCI,
}
