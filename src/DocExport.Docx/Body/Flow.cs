using DocExport.Docx.Styling;
using DocExport.Model;
using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Docx.Body;

/// <summary>Where blocks stand: what surrounds them decides their style, their direction, their indents and their measure.</summary>
/// <param name="Style">The style of a plain paragraph here.</param>
/// <param name="Direction">The base direction of paragraphs and tables.</param>
/// <param name="Width">From edge to edge of page or cell, in twips.</param>
internal readonly record struct Flow(StyleName Style, Direction Direction, int Width)
{
    /// <summary>How far the surroundings push a paragraph from the left edge, in twips.</summary>
    public int Left { get; init; }

    /// <summary>How far the surroundings push a paragraph from the right edge, in twips.</summary>
    public int Right { get; init; }

    /// <summary>How many lists there are around.</summary>
    public int Lists { get; init; }

    /// <summary>How many blocks there are around.</summary>
    public int Depth { get; init; }

    /// <summary>The alignment of the table column.</summary>
    public ColumnAlignment Alignment { get; init; }

    /// <summary>The language as Word knows it, where it is not the document's; null elsewhere.</summary>
    public string? Language { get; init; }

    /// <summary>The bar and the background of the innermost quotation or callout around; null for none.</summary>
    public Frame? Frame { get; init; }

    /// <summary>Whether the cell around names its row.</summary>
    public bool IsRowHeader { get; init; }

    /// <summary>Whether a page can start here: not in a table, nor in a note.</summary>
    public bool IsOnPage { get; init; }

    /// <summary>Whether it is the text of a note, whose lists have the note's size.</summary>
    public bool IsInNote { get; init; }

    /// <summary>Which chapter it is in, from 1; 0 for none.</summary>
    public int Chapter { get; init; }

    /// <summary>How far the surroundings push a paragraph from its start edge, in twips.</summary>
    public int Start => Direction == Direction.RightToLeft ? Right : Left;

    /// <summary>How far the surroundings push a paragraph from its end edge, in twips.</summary>
    public int End => Direction == Direction.RightToLeft ? Left : Right;

    /// <summary>The width that is left for a line, in twips.</summary>
    public int Measure => Math.Max(1, Width - Left - Right);

    /// <summary>The flow within a container that indents its content, one level deeper.</summary>
    public Flow Indented(int start, int end) =>
        Direction == Direction.RightToLeft
            ? this with
            {
                Right = Right + start,
                Left = Left + end,
                Depth = Depth + 1,
            }
            : this with
            {
                Left = Left + start,
                Right = Right + end,
                Depth = Depth + 1,
            };

    /// <summary>The flow of a block with a direction or a language of its own.</summary>
    public Flow Of(Block block) =>
        block.Direction is null && block.Language is null
            ? this
            : this with
            {
                Direction = block.Direction ?? Direction,
                Language = DocumentLanguage.TagOf(block.Language) ?? Language,
            };
}
