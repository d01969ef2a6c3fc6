using DocExport.Primitives;

namespace DocExport.Templates;

/// <summary>How a table of contents looks.</summary>
/// <param name="Levels">How many levels of headings below the title it lists, 1 to 6, where the article does not say.</param>
/// <param name="Indent">How far each level is indented from the one above it.</param>
/// <param name="Leader">What fills the space before the page number, over and over; empty for nothing.</param>
public sealed record ContentsLook(int Levels, Length Indent, string Leader)
{
    /// <summary>The contents of a template that says nothing of them.</summary>
    public static ContentsLook Default { get; } = new(3, new Length(14), ".");
}
