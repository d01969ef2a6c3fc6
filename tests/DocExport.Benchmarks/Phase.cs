namespace DocExport.Benchmarks;

/// <summary>A phase of the way from Markdown to PDF that can be run by itself.</summary>
/// <param name="Name">What it does.</param>
/// <param name="Work">Does it for a variant.</param>
/// <param name="Without">The phase that this one's work does too, and whose time is not its own.</param>
/// <param name="IsPartOfAnother">Whether its time is in the phase above it as well.</param>
internal sealed record Phase(string Name, Action<int> Work, int? Without = null, bool IsPartOfAnother = false);
