using DocExport.Layout.Boxes;
using DocExport.Pages;
using DocExport.Templates;

namespace DocExport.Layout.Collecting;

/// <summary>What the containers around a block hand down to it.</summary>
internal sealed record BoxContext
{
    /// <summary>The structure element around the block.</summary>
    public required StructureElement Parent { get; init; }

    /// <summary>The style of plain paragraphs here.</summary>
    public StyleName ParagraphStyle { get; init; } = StyleName.Body;

    /// <summary>Whether a single paragraph is the whole content of <see cref="Parent"/> and needs no element of its own.</summary>
    public bool IsOnlyParagraph { get; init; }

    /// <summary>Indent from the start edge in points.</summary>
    public double Start { get; init; }

    /// <summary>Indent from the end edge in points.</summary>
    public double End { get; init; }

    /// <summary>Whether the container has indented its paragraphs already, instead of their own style.</summary>
    public bool IsIndented { get; init; }

    /// <summary>How many lists are around the block.</summary>
    public int ListDepth { get; init; }

    /// <summary>The space between paragraphs, where a container changes it; null leaves it to the styles.</summary>
    public double? Spacing { get; init; }

    /// <summary>Overrules the alignment of the style, in table columns that ask for one.</summary>
    public TextAlignment? Align { get; init; }

    /// <summary>What is drawn along the containers around the block, outermost first.</summary>
    public IReadOnlyList<Decoration> Decorations { get; init; } = [];
}
