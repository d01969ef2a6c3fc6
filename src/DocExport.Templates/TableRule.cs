using DocExport.Primitives;

namespace DocExport.Templates;

/// <summary>A rule of a table.</summary>
/// <param name="Width">Its thickness.</param>
/// <param name="Color">Its colour.</param>
public sealed record TableRule(Length Width, Color Color);
