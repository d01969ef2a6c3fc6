using DocExport.Layout.Boxes;
using DocExport.Typography;

namespace DocExport.Layout.Collecting;

/// <summary>The text of a paragraph with what its stretches and places mean.</summary>
/// <param name="Text">The text.</param>
/// <param name="Roles">What the roles of its spans stand for; the first is the paragraph itself.</param>
internal sealed record CollectedText(ParagraphText Text, IReadOnlyList<InlineRole> Roles)
{
    /// <summary>Footnotes and anchors, in order.</summary>
    public IReadOnlyList<Mark> Marks { get; init; } = [];

    /// <summary>Anchors without a text of their own, which lead to the paragraph.</summary>
    public IReadOnlyList<string> EmptyAnchors { get; init; } = [];

    /// <summary>A text without links, footnotes and the like.</summary>
    public static CollectedText Plain(ParagraphText text) => new(text, [new InlineRole(null, null)]);
}
