using DocExport.Images;
using DocExport.Model;
using DocExport.Pages;
using DocExport.Templates;

namespace DocExport.Layout.Boxes;

/// <summary>An image that stands by itself.</summary>
/// <param name="file">The image.</param>
/// <param name="align">Where it stands in the measure.</param>
/// <param name="element">Its <see cref="StructureRole.Figure"/> element; null for an image that only decorates.</param>
internal sealed class FigureBox(ImageFile file, TextAlignment align, StructureElement? element) : Box
{
    /// <summary>The image.</summary>
    public ImageFile File { get; } = file;

    /// <summary>Where it stands in the measure.</summary>
    public TextAlignment Align { get; } = align;

    /// <summary>Its structure element; null for an image that only decorates.</summary>
    public StructureElement? Element { get; } = element;

    /// <summary>The size that the author asked for; null for an image whose height is given.</summary>
    public Image? Source { get; init; }

    /// <summary>The height in points that is given from outside, not by the image or its author; null for none.</summary>
    public double? GivenHeight { get; init; }

    /// <summary>Whether the base direction here is right to left, which decides where the start edge is.</summary>
    public required bool IsRightToLeft { get; init; }

    /// <summary>The caption, kept on the page with the image; null for none.</summary>
    public ParagraphBox? Caption { get; init; }

    /// <summary>The drawn width in points; set when the box is measured.</summary>
    public double Width { get; set; }

    /// <summary>The drawn height in points; set when the box is measured.</summary>
    public double DrawnHeight { get; set; }

    /// <inheritdoc/>
    public override int PieceCount => 1;

    /// <inheritdoc/>
    public override bool MayEndBefore(int piece) => false;

    /// <inheritdoc/>
    public override double HeightOf(int piece) => DrawnHeight;
}
