using System.Runtime.InteropServices;
using DocExport.Fonts;

namespace DocExport.Typography.Itemization;

/// <summary>A stretch of text that is shaped as one: one span, level, script and face.</summary>
/// <param name="Start">Offset of its first UTF-16 code unit.</param>
/// <param name="End">Offset just past its last.</param>
/// <param name="SpanIndex">Index of the styled span that it is part of.</param>
/// <param name="Level">Its embedding level.</param>
/// <param name="Script">Its ISO 15924 tag.</param>
/// <param name="Face">The face that draws it.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextItem(int Start, int End, int SpanIndex, byte Level, uint Script, FontFace Face)
{
    /// <summary>The lowest level of the isolates' controls right before it; its own level where there are none.</summary>
    public byte LevelBefore { get; init; } = Level;
}
