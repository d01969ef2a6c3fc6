namespace DocExport.Docx.Styling;

/// <summary>What a stretch of a paragraph is, beside text: any of them may be nested in another.</summary>
[Flags]
internal enum RunMarks
{
    /// <summary>Plain text.</summary>
    None = 0,

    /// <summary>Emphasis.</summary>
    Emphasis = 1,

    /// <summary>Strong emphasis.</summary>
    Strong = 2,

    /// <summary>Code.</summary>
    Code = 4,

    /// <summary>The text of a link.</summary>
    Link = 8,

    /// <summary>Marked as with a text marker.</summary>
    Highlight = 16,

    /// <summary>A key or what is typed.</summary>
    Keyboard = 32,

    /// <summary>Struck through.</summary>
    Strikethrough = 64,

    /// <summary>Underlined.</summary>
    Underline = 128,

    /// <summary>Raised and small.</summary>
    Superscript = 256,

    /// <summary>Lowered and small.</summary>
    Subscript = 512,
}
