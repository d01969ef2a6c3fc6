namespace DocExport.Unicode;

/// <summary>A place where a line may or must end (UAX #14).</summary>
/// <param name="Index">The UTF-16 index before which the line ends, 1 to the text's length.</param>
/// <param name="IsMandatory">Whether the line must end there (LB3, LB4, LB5).</param>
public readonly record struct LineBreakPosition(int Index, bool IsMandatory);
