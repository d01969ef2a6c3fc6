namespace DocExport.Docx.Body;

/// <summary>What a paragraph begins with, before the author's text.</summary>
internal enum Opening
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The number of the note that it is the first paragraph of.</summary>
    NoteNumber,

    /// <summary>The box of a task that is not done.</summary>
    OpenTask,

    /// <summary>The box of a task that is done.</summary>
    DoneTask,
}
