using DocExport.Model;
using DocExport.Templates;

namespace DocExport.Docx.Body;

/// <summary>Where blocks stand: what surrounds them decides their style, their indent and their measure.</summary>
/// <param name="Style">The style of a plain paragraph here.</param>
/// <param name="Indent">How far the surroundings push a paragraph from the start edge, in twips.</param>
/// <param name="Width">The measure, from edge to edge of page or cell, in twips.</param>
/// <param name="Lists">How many lists there are around.</param>
/// <param name="Depth">How many blocks there are around.</param>
/// <param name="Alignment">The alignment of the table column.</param>
internal readonly record struct Flow(
    StyleName Style,
    int Indent,
    int Width,
    int Lists = 0,
    int Depth = 0,
    ColumnAlignment Alignment = ColumnAlignment.Start
);
