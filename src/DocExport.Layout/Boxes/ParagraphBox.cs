using DocExport.Layout.Styling;
using DocExport.Pages;
using DocExport.Templates;
using DocExport.Typography;

namespace DocExport.Layout.Boxes;

/// <summary>A paragraph: its text, its style and, once measured, its lines.</summary>
internal sealed class ParagraphBox : Box
{
    /// <summary>The text.</summary>
    public required ParagraphText Text { get; set; }

    /// <summary>How it is set.</summary>
    public required ComputedStyle Style { get; set; }

    /// <summary>The distance from a line's upper edge to its baseline in points, where nothing tall stands in the line.</summary>
    public required double Baseline { get; set; }

    /// <summary>How lines fill the measure; a table column may overrule the style.</summary>
    public required TextAlignment Align { get; init; }

    /// <summary>The structure element that the text belongs to.</summary>
    public required StructureElement Element { get; init; }

    /// <summary>What the roles of the text's spans stand for.</summary>
    public required IReadOnlyList<InlineRole> Roles { get; init; }

    /// <summary>The footnotes and anchors of the text, in order.</summary>
    public IReadOnlyList<Mark> Marks { get; init; } = [];

    /// <summary>What hangs beside the first line: the marker of a list item.</summary>
    public ListMarker? Marker { get; set; }

    /// <summary>The page number at the end of an entry of a table of contents; null for any other paragraph.</summary>
    public ContentsNumber? PageNumber { get; init; }

    /// <summary>Whether it is a hemistich, whose words are spread over its column.</summary>
    public bool IsHemistich { get; set; }

    /// <summary>The shaped text; null while it is not kept, to be shaped again.</summary>
    public ShapedParagraph? Shaped { get; set; }

    /// <summary>The lines; set when the box is measured.</summary>
    public IReadOnlyList<LineRange> Lines { get; set; } = [];

    /// <summary>By how much objects make each line taller, in points; null where all lines are alike.</summary>
    public double[]? Excesses { get; set; }

    /// <summary>The offset in the text at which each line ends; null where the paragraph has no marks.</summary>
    public int[]? LineEnds { get; set; }

    /// <summary>The measure that it was broken to, in points.</summary>
    public double Measure { get; set; }

    /// <summary>The distance from baseline to baseline in points.</summary>
    public double LineHeight => StyleSheet.LineHeightOf(Style);

    /// <inheritdoc/>
    public override int PieceCount => Lines.Count;

    /// <summary>Indent of the first line in points: its style's, and what a marker that is too wide for its place takes.</summary>
    public double FirstLineIndent => Style.FirstLineIndent.Points + (Marker?.Excess ?? 0);

    /// <summary>Neither the first line alone at the foot of a page nor the last one alone at the head of the next.</summary>
    public override bool MayEndBefore(int piece) => piece >= 2 && PieceCount - piece >= 2;

    /// <inheritdoc/>
    public override double HeightOf(int piece) => LineHeight + (Excesses?[piece] ?? 0);

    /// <summary>The distance from a line's upper edge to its baseline in points.</summary>
    public double BaselineOf(int line) => Baseline + (Excesses?[line] ?? 0);

    /// <inheritdoc/>
    public override void CollectMarks(int piece, List<Mark> marks)
    {
        base.CollectMarks(piece, marks);
        if (LineEnds is { } ends)
        {
            var start = piece == 0 ? 0 : ends[piece - 1];
            marks.AddRange(Marks.Where(mark => mark.Offset >= start && mark.Offset < ends[piece]));
        }
    }
}
