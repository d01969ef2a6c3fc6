using DocExport.Primitives;

namespace DocExport.Templates;

/// <summary>How images that stand by themselves look.</summary>
/// <param name="Align">Where they stand in the measure; <see cref="TextAlignment.Justify"/> is not used.</param>
/// <param name="SpaceBefore">Above the figure.</param>
/// <param name="SpaceAfter">Below the figure and its caption.</param>
/// <param name="CaptionGap">Between image and caption.</param>
/// <param name="MinimumResolution">The fewest pixels an inch that print well; an image that has fewer where it stands is reported.</param>
public sealed record FigureLook(
    TextAlignment Align,
    Length SpaceBefore,
    Length SpaceAfter,
    Length CaptionGap,
    double MinimumResolution
)
{
    /// <summary>The figures of a template that says nothing of them.</summary>
    public static FigureLook Default { get; } =
        new(TextAlignment.Center, new Length(6), new Length(10), new Length(4), 100);
}
