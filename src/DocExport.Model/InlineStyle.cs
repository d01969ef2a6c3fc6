namespace DocExport.Model;

/// <summary>What a stretch of text is marked as, beyond emphasis, code and links.</summary>
public enum InlineStyle
{
    /// <summary>Struck through: no longer valid, but kept.</summary>
    Strikethrough,

    /// <summary>Underlined.</summary>
    Underline,

    /// <summary>Raised and small.</summary>
    Superscript,

    /// <summary>Lowered and small.</summary>
    Subscript,

    /// <summary>Marked as with a text marker.</summary>
    Highlight,

    /// <summary>A key or what is typed.</summary>
    Keyboard,
}
