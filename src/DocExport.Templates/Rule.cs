using DocExport.Primitives;

namespace DocExport.Templates;

/// <summary>A straight rule: a border or a separator.</summary>
/// <param name="Width">Its thickness.</param>
/// <param name="Color">Its colour.</param>
/// <param name="Gap">Space between the rule and the text.</param>
public sealed record Rule(Length Width, Color Color, Length Gap);
