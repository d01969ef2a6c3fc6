namespace DocExport.Unicode.TableGenerator;

/// <summary>A stretch of code points, both ends included.</summary>
internal readonly record struct CodePointRange(int First, int Last);
