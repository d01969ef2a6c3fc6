using DocExport.Docx.Styling;

namespace DocExport.Docx.Parts;

/// <summary>What a document must be alike in to share styles and settings with others of its template.</summary>
/// <param name="Language">Direction and languages.</param>
/// <param name="HasNotes">Whether it has footnotes.</param>
/// <param name="HasChapters">Whether it combines several articles.</param>
internal sealed record DocumentVariant(DocumentLanguage Language, bool HasNotes, bool HasChapters);
