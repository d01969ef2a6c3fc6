namespace DocExport;

/// <summary>What an article's source is written in.</summary>
public enum SourceKind
{
    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>Pasted plain text, whose headings, lists and tables are found by its lines.</summary>
    PlainText,
}
