namespace DocExport.Unicode;

/// <summary>A stretch of text that can be shaped as one script.</summary>
/// <param name="Start">Index of the first UTF-16 code unit.</param>
/// <param name="Length">Length in UTF-16 code units.</param>
/// <param name="Script">The script; Common where the text has no letter of any script.</param>
public readonly record struct ScriptRun(int Start, int Length, Script Script)
{
    /// <summary>Index past the last code unit.</summary>
    public int End => Start + Length;
}
