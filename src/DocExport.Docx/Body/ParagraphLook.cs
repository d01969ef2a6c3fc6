using DocExport.Docx.Styling;
using DocExport.Templates;

namespace DocExport.Docx.Body;

/// <summary>What a paragraph has beside its text; only what differs from its style is written.</summary>
/// <param name="Style">The template's style.</param>
/// <param name="SpaceAfter">The least space below, in twips.</param>
internal readonly record struct ParagraphLook(StyleName Style, int SpaceAfter)
{
    /// <summary>Word's style where it is not the template style's counterpart.</summary>
    public WordStyle? WordStyle { get; init; }

    /// <summary>The numbering instance of a list item's first paragraph; 0 for none.</summary>
    public int Numbering { get; init; }

    /// <summary>The level in that numbering, from 0.</summary>
    public int Level { get; init; }

    /// <summary>Whether the paragraph runs left to right whatever the article does: code.</summary>
    public bool IsCode { get; init; }

    /// <summary>Whether it stays on one page with what follows, where its style does not say.</summary>
    public bool KeepsWithNext { get; init; }

    /// <summary>The alignment, where it is not the style's; logical, as Word reads it in either direction.</summary>
    public ParagraphAlignment? Alignment { get; init; }

    /// <summary>What the paragraph begins with, before the author's text.</summary>
    public Opening Opening { get; init; }
}
