using DocExport.Docx.Packaging;
using DocExport.Docx.Parts;

namespace DocExport.Docx.Body;

/// <summary>One story of a document: its text or its notes, each a part with relationships of its own.</summary>
/// <param name="Part">Where the markup goes.</param>
/// <param name="Relationships">The relationships of that part.</param>
/// <param name="Document">What the stories share.</param>
/// <param name="HoldsNoteMarks">Whether marks of notes stand here: not among the notes themselves.</param>
internal sealed record Story(PartWriter Part, Relationships Relationships, DocumentScope Document, bool HoldsNoteMarks);
