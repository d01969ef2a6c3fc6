using System.Collections.Immutable;
using DocExport.Primitives;

namespace DocExport.Templates;

/// <summary>How lists look.</summary>
/// <param name="Bullets">The mark of each level, the last one for all deeper; each is one or a few characters that a template font has.</param>
/// <param name="Indent">How far each level is indented from the one around it; the marker hangs in that space.</param>
/// <param name="MarkerGap">The least space between marker and text.</param>
/// <param name="ItemSpacing">Space between the items of a tight list.</param>
public sealed record ListLook(ImmutableArray<string> Bullets, Length Indent, Length MarkerGap, Length ItemSpacing);
