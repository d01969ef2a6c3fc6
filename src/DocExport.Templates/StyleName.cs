namespace DocExport.Templates;

/// <summary>
/// The styles that every template has. Paragraph styles give a block its look; character styles change a stretch of a
/// paragraph. Each has its counterpart among Word's own styles, so that both formats look like siblings.
/// </summary>
public enum StyleName
{
    /// <summary>Running text; every other paragraph style is based on it in the end.</summary>
    Body,

    /// <summary>The article's title.</summary>
    Title,

    /// <summary>The subtitle below the title.</summary>
    Subtitle,

    /// <summary>The line that says who wrote the article.</summary>
    Byline,

    /// <summary>The line of place and date.</summary>
    Dateline,

    /// <summary>The line of keywords below the title.</summary>
    Keywords,

    /// <summary>A heading of level 1.</summary>
    Heading1,

    /// <summary>A heading of level 2: a section of the article.</summary>
    Heading2,

    /// <summary>A heading of level 3.</summary>
    Heading3,

    /// <summary>A heading of level 4.</summary>
    Heading4,

    /// <summary>A heading of level 5.</summary>
    Heading5,

    /// <summary>A heading of level 6.</summary>
    Heading6,

    /// <summary>A paragraph of a list item.</summary>
    ListItem,

    /// <summary>A paragraph of a block quotation.</summary>
    Quote,

    /// <summary>A paragraph of a callout.</summary>
    Callout,

    /// <summary>The title of a callout.</summary>
    CalloutTitle,

    /// <summary>Metrical verse in two hemistichs.</summary>
    Verse,

    /// <summary>Lines that are kept as the author broke them.</summary>
    LineBlock,

    /// <summary>A term of a definition list.</summary>
    DefinitionTerm,

    /// <summary>What a term means.</summary>
    Definition,

    /// <summary>The caption of an image or a table.</summary>
    Caption,

    /// <summary>A footnote.</summary>
    Footnote,

    /// <summary>The heading of a table of contents.</summary>
    ContentsTitle,

    /// <summary>An entry of a table of contents.</summary>
    ContentsEntry,

    /// <summary>A block of code.</summary>
    CodeBlock,

    /// <summary>A cell of a table's header row.</summary>
    TableHeader,

    /// <summary>A cell of a table's body.</summary>
    TableCell,

    /// <summary>The line at the top of every page.</summary>
    PageHeader,

    /// <summary>The line at the foot of every page.</summary>
    PageFooter,

    /// <summary>Character style: emphasis. Arabic is never slanted; weight, colour or family may change instead.</summary>
    Emphasis,

    /// <summary>Character style: strong emphasis.</summary>
    Strong,

    /// <summary>Character style: code within a paragraph.</summary>
    Code,

    /// <summary>Character style: a link.</summary>
    Link,

    /// <summary>Character style: marked as with a text marker.</summary>
    Highlight,

    /// <summary>Character style: a key or what is typed.</summary>
    Keyboard,
}
