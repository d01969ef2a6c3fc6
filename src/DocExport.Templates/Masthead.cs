using DocExport.Primitives;

namespace DocExport.Templates;

/// <summary>The logo above the title on the first page.</summary>
/// <param name="Image">The bytes of the image file, which lies in the template's folder.</param>
/// <param name="FileName">The file's name, for diagnostics.</param>
/// <param name="Alternative">What stands for it where it cannot be seen: the name of the newspaper.</param>
/// <param name="Height">The height that it is drawn with.</param>
/// <param name="Align">Where it stands in the measure; <see cref="TextAlignment.Justify"/> is not used.</param>
/// <param name="SpaceAfter">Below it.</param>
public sealed record Masthead(
    ReadOnlyMemory<byte> Image,
    string FileName,
    string Alternative,
    Length Height,
    TextAlignment Align,
    Length SpaceAfter
)
{
    /// <summary>The reference under which an engine finds the image among those of the document.</summary>
    public const string Reference = "masthead:";
}
