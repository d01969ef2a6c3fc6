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
}
