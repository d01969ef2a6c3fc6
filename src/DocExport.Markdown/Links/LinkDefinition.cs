namespace DocExport.Markdown.Links;

/// <summary>A link reference definition (CommonMark 4.7).</summary>
/// <param name="Label">The label as written.</param>
/// <param name="Target">Where it points, escapes resolved.</param>
/// <param name="Title">Its title, or null.</param>
/// <param name="Start">Its first offset in the body.</param>
/// <param name="Length">Its length in UTF-16 code units.</param>
internal sealed record LinkDefinition(string Label, string Target, string? Title, int Start, int Length)
{
    /// <summary>Whether a link names it.</summary>
    public bool IsUsed { get; set; }
}
