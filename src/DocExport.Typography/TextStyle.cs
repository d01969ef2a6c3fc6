using System.Collections.Immutable;
using DocExport.Fonts;
using DocExport.Primitives;

namespace DocExport.Typography;

/// <summary>How a stretch of text is set. Compared by reference: text in the same style shares one object.</summary>
public sealed class TextStyle
{
    /// <summary>Creates a style.</summary>
    /// <param name="faces">The faces in order of preference, at least one.</param>
    /// <param name="size">The type size in points.</param>
    /// <param name="color">The colour of the text.</param>
    public TextStyle(ImmutableArray<FontFile> faces, double size, Color color)
    {
        Faces = faces;
        Size = size;
        Color = color;
    }

    /// <summary>The faces in order of preference, at least one.</summary>
    public ImmutableArray<FontFile> Faces { get; }

    /// <summary>The type size in points.</summary>
    public double Size { get; }

    /// <summary>The colour of the text.</summary>
    public Color Color { get; }

    /// <summary>Whether a rule is drawn below the text.</summary>
    public bool IsUnderlined { get; init; }

    /// <summary>A colour behind the text; null for none.</summary>
    public Color? Background { get; init; }

    /// <summary>How far the text is raised above the baseline, in points; negative lowers it.</summary>
    public double Rise { get; init; }

    /// <summary>Whether a rule is drawn through the text.</summary>
    public bool IsStruck { get; init; }

    /// <summary>The same style in another size.</summary>
    /// <param name="factor">How many times as large.</param>
    public TextStyle Scale(double factor) =>
        new(Faces, Size * factor, Color)
        {
            IsUnderlined = IsUnderlined,
            Background = Background,
            Rise = Rise * factor,
            IsStruck = IsStruck,
        };
}
