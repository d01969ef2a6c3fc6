using DocExport.Primitives;
using DocExport.Templates;

namespace DocExport.Docx.Body;

/// <summary>
/// What is drawn along a quotation or a callout: Word draws it paragraph by paragraph, so that every paragraph within
/// carries it, whatever its own style (ECMA-376 17.3.1.24).
/// </summary>
/// <param name="Style">The paragraph style of the container.</param>
/// <param name="Bar">The rule along its start edge; null for none.</param>
/// <param name="Background">Behind it; null for none.</param>
/// <param name="Side">The direction of the container, which puts its bar on the left or on the right.</param>
/// <param name="Inset">How far the container's text stands from the page's or cell's edge on the bar's side, in twips.</param>
/// <param name="Padding">Between its text and the end edge of its background; zero where the background ends with the text.</param>
/// <param name="EndInset">How far the container's text stands from the page's or cell's other edge, in twips.</param>
internal sealed record Frame(
    StyleName Style,
    Rule? Bar,
    Color? Background,
    Direction Side,
    int Inset,
    Length Padding,
    int EndInset
);
