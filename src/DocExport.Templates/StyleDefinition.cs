using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Templates;

/// <summary>
/// A style as the template writes it: only what differs from the style it is based on. A null property is inherited
/// (ECMA-376 17.7.2 has the same rule, so that the definition can be written to Word as it is).
/// </summary>
public sealed record StyleDefinition
{
    /// <summary>The style that this one inherits from; null for <see cref="StyleName.Body"/> and for character styles.</summary>
    public StyleName? BasedOn { get; init; }

    /// <summary>Font families in order of preference; a character takes the first that has it.</summary>
    public ImmutableArray<string>? Fonts { get; init; }

    /// <summary>The type size.</summary>
    public Length? Size { get; init; }

    /// <summary>Whether the bold face is used.</summary>
    public bool? Bold { get; init; }

    /// <summary>Whether an italic face is used where the family has one; letters of a family without are left upright.</summary>
    public bool? Italic { get; init; }

    /// <summary>The colour of the text.</summary>
    public Color? Color { get; init; }

    /// <summary>A colour behind the text (character styles) or the whole paragraph (paragraph styles).</summary>
    public Color? Background { get; init; }

    /// <summary>Whether the text is underlined.</summary>
    public bool? Underline { get; init; }

    /// <summary>Distance from baseline to baseline, as a multiple of the type size.</summary>
    public double? LineHeight { get; init; }

    /// <summary>Space above the paragraph.</summary>
    public Length? SpaceBefore { get; init; }

    /// <summary>Space below the paragraph.</summary>
    public Length? SpaceAfter { get; init; }

    /// <summary>Indent from the start edge: the right one of a right-to-left paragraph.</summary>
    public Length? IndentStart { get; init; }

    /// <summary>Indent from the end edge.</summary>
    public Length? IndentEnd { get; init; }

    /// <summary>Additional indent of the first line; negative hangs it.</summary>
    public Length? FirstLineIndent { get; init; }

    /// <summary>How the lines fill the measure.</summary>
    public TextAlignment? Align { get; init; }

    /// <summary>Whether the paragraph stays on one page with the next.</summary>
    public bool? KeepWithNext { get; init; }

    /// <summary>A rule along the start edge of the paragraph: the bar of a quotation.</summary>
    public Rule? BorderStart { get; init; }

    /// <summary>A rule above the paragraph.</summary>
    public Rule? BorderTop { get; init; }

    /// <summary>A rule below the paragraph.</summary>
    public Rule? BorderBottom { get; init; }

    /// <summary>What this definition gives on top of another style; what it leaves out stays as it was.</summary>
    public ComputedStyle Over(ComputedStyle style) =>
        style with
        {
            Fonts = Fonts ?? style.Fonts,
            Size = Size ?? style.Size,
            Bold = Bold ?? style.Bold,
            Italic = Italic ?? style.Italic,
            Color = Color ?? style.Color,
            Background = Background ?? style.Background,
            Underline = Underline ?? style.Underline,
            LineHeight = LineHeight ?? style.LineHeight,
            SpaceBefore = SpaceBefore ?? style.SpaceBefore,
            SpaceAfter = SpaceAfter ?? style.SpaceAfter,
            IndentStart = IndentStart ?? style.IndentStart,
            IndentEnd = IndentEnd ?? style.IndentEnd,
            FirstLineIndent = FirstLineIndent ?? style.FirstLineIndent,
            Align = Align ?? style.Align,
            KeepWithNext = KeepWithNext ?? style.KeepWithNext,
            BorderStart = BorderStart ?? style.BorderStart,
            BorderTop = BorderTop ?? style.BorderTop,
            BorderBottom = BorderBottom ?? style.BorderBottom,
        };
}
