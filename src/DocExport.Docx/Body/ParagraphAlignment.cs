namespace DocExport.Docx.Body;

/// <summary>Alignments that are written on a paragraph itself (ECMA-376 17.18.44).</summary>
internal enum ParagraphAlignment
{
    /// <summary>Flush with the start edge.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>Flush with the end edge.</summary>
    End,

    /// <summary>Flush with both edges, the last line too.</summary>
    Distribute,
}
