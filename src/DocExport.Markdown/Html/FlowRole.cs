namespace DocExport.Markdown.Html;

/// <summary>What becomes of an element of HTML that ends a paragraph.</summary>
internal enum FlowRole
{
    /// <summary>It ends no paragraph.</summary>
    None,

    /// <summary>It ends a paragraph and is not read: its tags are left out with a diagnostic, its text stays.</summary>
    Unknown,

    /// <summary>It is there for what it holds.</summary>
    Plain,
    Paragraph,
    Heading,
    List,
    Item,
    Quote,
    Rule,
    Preformatted,
    Summary,
    Figure,
    Caption,
    Table,
    Section,
    Row,
    Cell,
}
