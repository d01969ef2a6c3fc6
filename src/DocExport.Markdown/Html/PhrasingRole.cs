namespace DocExport.Markdown.Html;

/// <summary>What becomes of an element of HTML within a paragraph.</summary>
internal enum PhrasingRole
{
    /// <summary>It is not known: its tags are left out with a diagnostic, its text stays.</summary>
    Unknown,

    /// <summary>Its tags say nothing that shows in print; its text stays.</summary>
    Plain,

    /// <summary>Neither it nor what stands in it is for readers.</summary>
    Dropped,
    LineBreak,
    Image,
    Strong,
    Emphasis,
    Strikethrough,
    Underline,
    Superscript,
    Subscript,
    Highlight,
    Keyboard,
    Code,
    Anchor,
    Phrase,

    /// <summary>An isolate whose direction is that of its text (HTML 4.5.24).</summary>
    Isolate,
    Quotation,
}
