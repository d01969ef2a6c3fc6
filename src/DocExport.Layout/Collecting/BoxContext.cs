using DocExport.Layout.Boxes;
using DocExport.Model;
using DocExport.Pages;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Layout.Collecting;

/// <summary>What the containers around a block hand down to it.</summary>
internal sealed record BoxContext
{
    /// <summary>The structure element around the block.</summary>
    public required StructureElement Parent { get; init; }

    /// <summary>The base direction.</summary>
    public required Direction Direction { get; init; }

    /// <summary>The language as a BCP 47 tag.</summary>
    public required string Language { get; init; }

    /// <summary>The language of <see cref="Parent"/>, which an element in it need not repeat.</summary>
    public required string ParentLanguage { get; init; }

    /// <summary>The style of plain paragraphs here.</summary>
    public StyleName ParagraphStyle { get; init; } = StyleName.Body;

    /// <summary>Whether a single paragraph is the whole content of <see cref="Parent"/> and needs no element of its own.</summary>
    public bool IsOnlyParagraph { get; init; }

    /// <summary>By how much text here is set larger or smaller than in the body: all styles but the container's own.</summary>
    public double Scale { get; init; } = 1;

    /// <summary>By how much the container's own styles are set larger or smaller, as it may stand in another.</summary>
    public double OwnScale { get; init; } = 1;

    /// <summary>Indent from the left edge in points.</summary>
    public double Left { get; init; }

    /// <summary>Indent from the right edge in points.</summary>
    public double Right { get; init; }

    /// <summary>Whether the container has indented its paragraphs already, instead of their own style.</summary>
    public bool IsIndented { get; init; }

    /// <summary>Whether the block stands in a cell of a table.</summary>
    public bool IsInCell { get; init; }

    /// <summary>How many lists are around the block.</summary>
    public int ListDepth { get; init; }

    /// <summary>The space between paragraphs, where a container changes it; null leaves it to the styles.</summary>
    public double? Spacing { get; init; }

    /// <summary>Overrules the alignment of the style, in table columns that ask for one.</summary>
    public ColumnAlignment Column { get; init; }

    /// <summary>What is drawn along the containers around the block, outermost first.</summary>
    public IReadOnlyList<Decoration> Decorations { get; init; } = [];

    /// <summary>Whether the start edge is the right one.</summary>
    public bool IsRightToLeft => Direction == Direction.RightToLeft;

    /// <summary>Whether an element added here must say its language.</summary>
    public bool HasOwnLanguage => !string.Equals(Language, ParentLanguage, StringComparison.Ordinal);

    /// <summary>Indent from the start edge in points.</summary>
    public double Start => IsRightToLeft ? Right : Left;

    /// <summary>Indent from the end edge in points.</summary>
    public double End => IsRightToLeft ? Left : Right;

    /// <summary>Adds an element to the structure here.</summary>
    public StructureElement Add(StructureRole role, ListNumbering? numbering = null) =>
        Parent.Add(role, HasOwnLanguage ? Language : null, numbering);

    /// <summary>The same within an element that was added here.</summary>
    public BoxContext Within(StructureElement element) =>
        this with
        {
            Parent = element,
            ParentLanguage = Language,
            IsOnlyParagraph = false,
        };

    /// <summary>The same in a container whose plain text has another size than that around.</summary>
    /// <param name="share">The container's size as a share of the body's.</param>
    public BoxContext Sized(double share) => this with { OwnScale = Scale, Scale = Scale * share };

    /// <summary>The same with other indents in points.</summary>
    public BoxContext Indented(double start, double end) =>
        IsRightToLeft ? this with { Right = start, Left = end } : this with { Left = start, Right = end };

    /// <summary>The same in the direction and language of a block, where it has its own.</summary>
    public BoxContext Turned(Direction? direction, string? language) =>
        direction is null && language is null
            ? this
            : this with
            {
                Direction = direction ?? Direction,
                Language = language ?? Language,
            };
}
